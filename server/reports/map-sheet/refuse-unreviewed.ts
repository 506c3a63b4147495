/** A map for the public is examined first and bears the number of it (地图管理条例 15, 34). */

import type { SheetText } from '../../api/sheet-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'

/** @throws UserFault `bad_request` for a public sheet without 审图号. */
export function refuseUnreviewed({ secrecy, reviewNumber }: SheetText): void {
  if (secrecy !== 'public' || reviewNumber !== '') return
  throw new UserFault(
    'bad_request',
    '公开的地图须先经审核并标注审图号（地图管理条例第十五条、第三十四条）；请填写审图号，或把密级改为“内部使用”',
    'a public map must have been examined and bear its review number; enter the number, or mark the sheet as for internal use',
  )
}

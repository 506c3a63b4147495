/** A delivery of which every row was set aside cannot go in; its rows stay to be fetched and mended. */
import { UserFault } from '../errors/user-fault.ts'
import type { PendingImport } from './preview-delivery.ts'

const TOLD = 50

/** @throws UserFault `unreadable_file` with the first reasons. */
export function requireUsable({ accepted, file, read, notes }: PendingImport['report']): void {
  if (accepted > 0) return
  const reasons = notes.filter(({ kind }) => kind === 'set_aside')
  const [first] = reasons
  throw new UserFault(
    'unreadable_file',
    `${file}：${read} 条记录全部不可用；第 ${first?.row} 行：${first?.message}。搁置的记录可以下载，改好后再次提交（命令行 --set-aside 文件）`,
    `${file}: none of the ${read} rows is usable; row ${first?.row}: ${first?.messageEn}. The rows set aside can be downloaded, mended and sent again (--set-aside FILE on the command line)`,
    reasons
      .slice(0, TOLD)
      .map(({ row, message, messageEn }) => ({ path: `${file} #${row}`, message, messageEn })),
  )
}

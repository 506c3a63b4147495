/**
 * Datums whose transformation parameters to CGCS2000 are state secrets (DOMAIN: 1954 Beijing, 1980
 * Xi'an, city-independent systems). Public approximations are off by tens of metres: refused.
 */
import { UserFault } from '../../errors/user-fault.ts'

const secret = /beijing_?1954|new_?beijing|xian_?1980|成都|chengdu|独立|independent/i

/** @throws UserFault when `name` (of a CRS or its datum) is such a system. */
export function refuseSecretDatum(name: string, file: string): void {
  if (!secret.test(name)) return
  throw new UserFault(
    'unreadable_file',
    `${file}：坐标系为 ${name}，其与 CGCS2000 的转换参数不公开，本系统不作近似转换；请提交 CGCS2000（EPSG:4490、4523 或 4544）成果`,
    `${file}: the CRS is ${name}; its parameters to CGCS2000 are not public and are not approximated here; deliver CGCS2000 (EPSG:4490, 4523 or 4544)`,
  )
}

/**
 * Datums whose transformation parameters to CGCS2000 are state secrets (DOMAIN: 1954 Beijing, 1980
 * Xi'an, city-independent systems). Public approximations are off by tens of metres: refused.
 */
import { UserFault } from '../../errors/user-fault.ts'

const secret = /beijing_?1954|new_?beijing|xian_?1980|成都|chengdu|独立|independent/i
/** In names of files, where 成都 is a place. */
const secretName =
  /西安\s*(19)?80|(19)?80\s*西安|xi.?an_?\s*(19)?80|北京\s*(19)?54|(19)?54\s*北京|beijing_?\s*(19)?54|[^\d](80|54)坐标|独立坐标|地方坐标/i

/** @throws UserFault when `name` (of a CRS or its datum) is such a system. */
export function refuseSecretDatum(name: string, file: string): void {
  if (secret.test(name)) throw secretDatum(`坐标系为 ${name}`, `the CRS is ${name}`, file)
}

/** @throws UserFault when a file that declares no CRS has a name that says it is in such a system. */
export function refuseSecretName(names: readonly string[], file: string): void {
  const name = names.find((each) => secretName.test(each) && !/2000|CGCS/i.test(each))
  if (name !== undefined)
    throw secretDatum(
      `没有坐标系说明，而名称“${name}”表明是 1954 北京、1980 西安或地方独立坐标`,
      `no CRS is declared, and the name "${name}" says that it is Beijing 1954, Xian 1980 or a local one`,
      file,
    )
}

const secretDatum = (zh: string, en: string, file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：${zh}，其与 CGCS2000 的转换参数不公开，本系统不作近似转换；请提交 CGCS2000（EPSG:4490、4523 或 4544）成果`,
    `${file}: ${en}; its parameters to CGCS2000 are not public and are not approximated here; deliver CGCS2000 (EPSG:4490, 4523 or 4544)`,
    [],
    { secretDatum: true },
  )

/** Synthetic people: names from lists, numbers that cannot belong to anybody. */
import type { Random } from '../random.ts'

const SURNAMES = [
  ...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
]
const GIVEN = [
  ...'华明国建平志德光荣成安富贵兴春秀英玉兰芳珍琴素群淑琼清蓉红梅丽霞强军勇刚林树松柏江海川云龙祥瑞福寿康宁永长洪俊杰伟超鹏涛波磊斌文武学良善义礼信忠孝',
]

export function personName(random: Random): string {
  const given = random.pick(GIVEN) + (random.chance(0.72) ? random.pick(GIVEN) : '')
  return random.pick(SURNAMES) + given
}

/** 18 places with month 13 and day 32: right in length, impossible as a person's number. */
export const impossibleIdNumber = (serial: number, random: Random): string =>
  `51011719${random.integer(40, 99)}1332${String(serial % 1000).padStart(3, '0')}X`

/** 11 places beginning with 100, which no carrier uses. */
export const impossibleTelephone = (serial: number): string =>
  `100${String((serial * 7919) % 100_000_000).padStart(8, '0')}`

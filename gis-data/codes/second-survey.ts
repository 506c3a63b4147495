/**
 * 二调 classes (GB/T 21010—2007, and 201–205 of the second survey itself): known by sight, to be told
 * by name. There is no list by which they become those of the third survey: one class became several.
 */
import type { Words } from '../words.ts'
import type { DeliveredColumn } from './judge-land-codes.ts'

const listed = `011 水田 012 水浇地 013 旱地 021 果园 022 茶园 023 其他园地 031 有林地 032 灌木林地 033 其他林地
041 天然牧草地 042 人工牧草地 043 其他草地 051 批发零售用地 052 住宿餐饮用地 053 商务金融用地
054 其他商服用地 061 工业用地 062 采矿用地 063 仓储用地 071 城镇住宅用地 072 农村宅基地
081 机关团体用地 082 新闻出版用地 083 科教用地 084 医卫慈善用地 085 文体娱乐用地 086 公共设施用地
087 公园与绿地 088 风景名胜设施用地 091 军事设施用地 092 使领馆用地 093 监教场所用地 094 宗教用地
095 殡葬用地 101 铁路用地 102 公路用地 103 街巷用地 104 农村道路 105 机场用地 106 港口码头用地
107 管道运输用地 111 河流水面 112 湖泊水面 113 水库水面 114 坑塘水面 115 沿海滩涂 116 内陆滩涂
117 沟渠 118 水工建筑用地 119 冰川及永久积雪 121 空闲地 122 设施农用地 123 田坎 124 盐碱地
125 沼泽地 126 沙地 127 裸地 201 城市 202 建制镇 203 村庄 204 采矿用地 205 风景名胜及特殊用地`
const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(listed.matchAll(/(\d{3})\s(\S+)/g), ([, code, title]) => [code, title]),
)

/** Why a code is not known, where it is one of these. */
export function secondSurveyCode(code: string): Words | null {
  const title = Object.hasOwn(titles, code) ? titles[code] : undefined
  if (title === undefined) return null
  return {
    title: `像二调（GB/T 21010—2007）的编码“${code} ${title}”，本系统没有二调到现行分类的对照表；请先转为现行编码，或在入库时逐个指明取值对应的代码`,
    titleEn: `it looks like ${code} of the second survey (GB/T 21010—2007), for which there is no table of equivalents here; convert it first, or say in the import which code each value stands for`,
  }
}

/** Told of a whole column: most of its rows bear such codes. */
export function secondSurveyColumn({ name, counts }: DeliveredColumn): Words | null {
  if (!counts || !/(BM|DM|code|编码|代码)$/i.test(name)) return null
  const rows = (each: readonly (readonly [string, number])[]) =>
    each.reduce((sum, [, count]) => sum + count, 0)
  const all = rows(counts)
  const known = rows(counts.filter(([value]) => Object.hasOwn(titles, value)))
  if (all === 0 || known * 2 < all) return null
  return {
    title: `字段 ${name} 像二调（GB/T 21010—2007）的编码（${known}/${all} 条，如 ${sampleOf(counts)}），本系统没有二调到现行分类的对照表；请先转为三调编码，或在“图层与字段”一步逐个指明取值对应的代码`,
    titleEn: `the field ${name} looks coded by the second survey (GB/T 21010—2007; ${known} of ${all} rows), for which there is no table of equivalents here; convert it to the third survey's codes, or say which code each value stands for where fields are matched`,
  }
}

const sampleOf = (counts: readonly (readonly [string, number])[]) =>
  counts
    .map(([value]) => value)
    .filter((value) => Object.hasOwn(titles, value))
    .slice(0, 3)
    .map((code) => `${code} ${titles[code]}`)
    .join('、')

/** D07 农房层数、高度超限. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { notAHouse } from './site-words.ts'

const noHeights = {
  title: '未提供拟建层数和高度',
  titleEn: 'storeys and height of the house to come are not given',
} as const

export const d07 = defineRule({
  id: 'D07',
  title: '农房层数、高度超限',
  titleEn: 'House above the limit of storeys or height',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房超过 {max_storeys} 层或高度超过 {max_height_m}的，竣工晚于{baseline}的为不符合（新增），不晚于该日的为提示（存量）。超限而缺竣工日期，或未超限而缺层数、高度的，为无法判定。',
    titleEn:
      'A house of more than {max_storeys} storeys or higher than {max_height_m} is nonconforming if completed after {baseline} (new), a notice if by then (existing). Above the limit without the day of completion, or not above it with storeys or height missing, it cannot be judged.',
  },
  clauses: [
    {
      title: '四川省农村住房建设管理规定',
      titleEn: 'Sichuan rules on rural housing',
      document: documents.sichuanRuralHousing,
      article: '条款待核',
      gist: '农村自建住房一般不超过三层，高度按村庄规划和风貌要求控制。',
      gistEn: 'Rural dwellings have three storeys at most; heights follow the village plan.',
      certain: false,
    },
    {
      title: '村庄和集镇规划建设管理条例 第二十一条',
      titleEn: 'Regulation on village construction, art. 21',
      document: documents.villageConstruction,
      article: '第二十一条',
      gist: '二层及以上住宅须由有资质的单位设计，或者选用通用设计、标准设计。',
      gistEn: 'Dwellings of two and more storeys need a qualified or a standard design.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: [],
  parameters: {
    max_storeys: {
      title: '层数上限',
      titleEn: 'Most storeys',
      value: 3,
      source: '四川省农村住房建设管理要求，名称文号待核',
      sourceEn: 'requirements of Sichuan for building rural houses; name and number to be verified',
      version: '待核',
      effective: '2019-12-31',
      certain: false,
    },
    max_height_m: {
      title: '高度上限',
      titleEn: 'Greatest height',
      value: 12,
      unit: 'm',
      source: '本系统设定，以村庄规划规定为准',
      sourceEn: 'set by this system; the village plan prevails',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
    baseline: {
      title: '存量与新增的分界日',
      titleEn: 'Day that parts existing from new',
      value: '2019-12-31',
      source: '第三次全国国土调查标准时点',
      sourceEn: 'reference day of the third national land survey',
      version: '2019',
      effective: '2019-12-31',
      certain: true,
    },
  },
  site: {},
  siteLacks: { homestead: noHeights, house: noHeights },
  notForSites: notAHouse,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}为 {storeys} 层、高 {height_m} 米，上限为 {max_storeys} 层、{max_height_m} 米。',
    titleEn:
      '{subject} has {storeys} storeys and {height_m} m of height; the limit is {max_storeys} storeys and {max_height_m} m.',
  },
  sentences: {
    notice: {
      title:
        '{subject}为 {storeys} 层、高 {height_m} 米，超过 {max_storeys} 层、{max_height_m} 米的上限；建于 {built_on}，属存量。',
      titleEn:
        '{subject} has {storeys} storeys and {height_m} m, above {max_storeys} and {max_height_m} m; built on {built_on}, it existed before the baseline.',
    },
  },
  reasons: {
    storeys_missing: { title: '缺少层数', titleEn: 'the number of storeys is missing' },
    height_missing: { title: '缺少建筑高度', titleEn: 'the height is missing' },
    built_on_missing: {
      title: '超过上限，但缺少竣工日期，无法区分存量与新增',
      titleEn: 'above the limit, but no completion date: existing and new cannot be told apart',
    },
  },
  advice: {
    title: '现场核实层数和高度；新增超限的责令改正，存量的登记在册，翻建时按标准控制。',
    titleEn:
      'Verify on site; new houses above the limit are to be mended, existing ones are listed and kept to it when rebuilt.',
  },
})

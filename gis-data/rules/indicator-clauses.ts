/** Clauses, parameters and words that the rules of indicators share. */
import type { Words } from '../words.ts'
import { documents } from './documents.ts'
import type { Clause, Condition, Parameter } from './rule.ts'

export const landMaster: Clause = {
  title: '土地管理法 第十六条',
  titleEn: 'Land Administration Law, art. 16',
  document: documents.landAdministration,
  article: '第十六条',
  gist: '下级规划依据上级规划编制，建设用地总量不得超过上级规划的控制指标，耕地保有量不得低于上级规划的控制指标。',
  gistEn:
    'A plan follows the one above it: its construction land may not exceed, its cultivated land may not fall below the figures set from above.',
  certain: true,
}

export const indicatorTable: Clause = {
  title: '规划指标表',
  titleEn: 'Table of planning indicators',
  document: documents.villagePlanTable,
  article: 'GHZBB',
  gist: '村庄规划须填报约束性与预期性指标的基期值和目标值，并与上级规划下达的指标衔接。',
  gistEn:
    'A village plan states base and target of its binding and expected indicators, in line with the plan above.',
  certain: false,
}

/** Tables are kept in 公顷 with two decimals: half of the last digit is rounding. */
export const roundingM2: Parameter = {
  title: '指标表的舍入',
  titleEn: 'Rounding of the tables',
  value: 50,
  unit: 'm2',
  source: '指标表以公顷填报、保留两位小数，半个末位为 50 ㎡',
  sourceEn: 'the table states hectares to two decimals; half of the last digit is 50 ㎡',
  version: '2026-11',
  effective: '2019-12-31',
  certain: false,
}

/** The 103 units that village plans are to cover. */
export const planningUnits: readonly Condition[] = [
  { field: 'kind', in: ['village'] },
  { field: 'agricultural', in: [true] },
]

export const notForOneSite: Words = {
  title: '本规则审查整村（镇、区）的合计，不针对单个地块',
  titleEn: 'this rule looks at the sum over a village, town or district, not at one site',
}

export const indicatorReasons = {
  no_target: { title: '没有下达该项指标', titleEn: 'no such indicator has been allotted' },
  target_missing: {
    title: '指标表缺目标值或计量单位不明',
    titleEn: 'the table has no target value, or its unit of measure is unknown',
  },
  base_missing: { title: '指标表缺基期值', titleEn: 'the table has no base value' },
  figure_missing: {
    title: '有图斑缺少面积或所属村社区，合计不全',
    titleEn: 'some features have no area or no unit: the sum would be incomplete',
  },
  nothing_drawn: {
    title: '没有村庄规划用地图斑',
    titleEn: 'no village plan land use is drawn here',
  },
  population_missing: { title: '缺户籍人口', titleEn: 'no registered population' },
  nothing_stated: { title: '规划没有填报该项指标', titleEn: 'its plan states no such indicator' },
} as const satisfies Record<string, Words>

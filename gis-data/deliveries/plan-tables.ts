/** 规划指标表 GHZBB and 空间功能结构调整表 KJGNJGTZB, and how their rows follow from the map. */
import type { DeliveredField, DeliveredLayer } from './delivery-profile.ts'

const unitCode = {
  name: 'XZQDM',
  title: '行政区代码',
  titleEn: 'Code of the unit',
  type: 'text',
  mandatory: true,
  filled: true,
} as const satisfies DeliveredField

const hectares = (name: string, title: string, titleEn: string) =>
  ({ name, title, titleEn, type: 'number', mandatory: true }) as const satisfies DeliveredField

const words = (name: string, title: string, titleEn: string) =>
  ({ name, title, titleEn, type: 'text', mandatory: true, filled: true }) as const

export const targetTable = {
  name: 'GHZBB',
  title: '规划指标表',
  titleEn: 'Table of targets',
  dataset: '规划表格',
  shape: 'none',
  mandatory: true,
  fields: [
    unitCode,
    words('ZBMC', '指标名称', 'Indicator'),
    hectares('XZJQN', '现状基期年', 'Base year'),
    hectares('GHMBN', '规划目标年', 'Target year'),
  ],
} as const satisfies DeliveredLayer

export const structureTable = {
  name: 'KJGNJGTZB',
  title: '空间功能结构调整表',
  titleEn: 'Table of change in land use',
  dataset: '规划表格',
  shape: 'none',
  mandatory: true,
  fields: [
    unitCode,
    words('YDLXMC', '用地类型名称', 'Kind of land'),
    hectares('JQXZNMJ', '基期现状年面积', 'Area in the base year'),
    hectares('GHMBNMJ', '规划目标年面积', 'Area in the target year'),
  ],
} as const satisfies DeliveredLayer

/** What a table's row must equal: the sum over a layer's rows whose field begins with a prefix. */
export interface SumOf {
  readonly layer: string
  readonly field: string
  readonly prefixes: readonly string[]
}

export interface TableRow {
  readonly table: string
  readonly nameField: string
  readonly name: string
  readonly baseField: string
  readonly targetField: string
  readonly base: SumOf
  readonly target: SumOf
}

const byClass = (...prefixes: string[]) => ({
  base: { layer: 'JQDLTB', field: 'JQDLBM', prefixes },
  target: { layer: 'GHDLTB', field: 'GHDLBM', prefixes },
})

/** A control zone counts alike in both years. */
const byZone = (...prefixes: string[]) => {
  const sum = { layer: 'GKBJ', field: 'GKBJLXDM', prefixes }
  return { base: sum, target: sum }
}

const target = (name: string, sums: ReturnType<typeof byClass>): TableRow => ({
  table: 'GHZBB',
  nameField: 'ZBMC',
  name,
  baseField: 'XZJQN',
  targetField: 'GHMBN',
  ...sums,
})

const structure = (name: string, sums: ReturnType<typeof byClass>): TableRow => ({
  table: 'KJGNJGTZB',
  nameField: 'YDLXMC',
  name,
  baseField: 'JQXZNMJ',
  targetField: 'GHMBNMJ',
  ...sums,
})

/**
 * Only rows whose sum is beyond doubt. Village building land depends on what counts as the
 * village's own, and is said to be undecided instead.
 */
export const tableRows: readonly TableRow[] = [
  target('生态保护红线面积', byZone('0102')),
  target('永久基本农田保护面积', byZone('0202')),
  target('耕地保有量', byClass('01')),
  target('林地保有量', byClass('03')),
  target('湿地面积', byClass('05')),
  structure('耕地', byClass('01')),
  structure('园地', byClass('02')),
  structure('林地', byClass('03')),
  structure('草地', byClass('04')),
  structure('湿地', byClass('05')),
  structure('农业设施建设用地', byClass('06')),
  structure('陆地水域', byClass('17')),
]

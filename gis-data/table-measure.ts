/** What a cross table sums up: area, length or number of the features, by the geometry of their layer. */

import { hectaresOf, muOf } from './area.ts'
import type { GeometryType } from './catalogue.ts'
import type { Words } from './words.ts'

export const tableMeasures = ['area', 'length', 'count'] as const
export type TableMeasure = (typeof tableMeasures)[number]

export const measureOf = (geometry: GeometryType): TableMeasure =>
  geometry === 'MultiPolygon' ? 'area' : geometry === 'MultiLineString' ? 'length' : 'count'

export interface AmountUnit extends Words {
  readonly measure: TableMeasure
  readonly digits: number
  /** Of ㎡, metres or a number. */
  of(amount: number): number
}

const same = (amount: number) => amount

export const amountUnits = {
  m2: { measure: 'area', title: '㎡', titleEn: '㎡', digits: 2, of: same },
  mu: { measure: 'area', title: '亩', titleEn: 'mu', digits: 2, of: muOf },
  hectares: { measure: 'area', title: '公顷', titleEn: 'ha', digits: 4, of: hectaresOf },
  m: { measure: 'length', title: '米', titleEn: 'm', digits: 2, of: same },
  km: { measure: 'length', title: '公里', titleEn: 'km', digits: 3, of: (m) => m / 1000 },
  number: { measure: 'count', title: '个', titleEn: 'number', digits: 0, of: same },
} as const satisfies Record<string, AmountUnit>
export type AmountUnitId = keyof typeof amountUnits
export const amountUnitIds = Object.keys(amountUnits) as AmountUnitId[]

export const unitsOf = (measure: TableMeasure): AmountUnitId[] =>
  amountUnitIds.filter((id) => amountUnits[id].measure === measure)

/** The unit asked for, where it measures that; else the first that does. */
export const unitFor = (measure: TableMeasure, asked: AmountUnitId | undefined): AmountUnitId =>
  asked && amountUnits[asked].measure === measure ? asked : unitsOf(measure)[0]!

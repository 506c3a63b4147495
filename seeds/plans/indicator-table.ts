/** The table of indicators while it is drawn up: rows by whose number it is, place and indicator. */
import type { planIndicator } from '../../gis-data/codes/plan-indicator.ts'
import type { DraftBook } from '../draft-book.ts'
import type { SeedValue } from '../seed-feature.ts'

export type IndicatorName = keyof typeof planIndicator.codes

export interface IndicatorRow {
  planCode: string
  areaCode: string
  unitCode: string | null
  role: 'allotted' | 'planned'
  indicator: IndicatorName
  baseYear: number | null
  base: number | null
  targetYear: number | null
  target: number | null
}

const UNITS_OF_MEASURE: Partial<Record<IndicatorName, string>> = {
  village_construction_per_capita: 'm2_per_person',
  population: 'persons',
  heritage_sites: 'sites',
}
const BINDING: ReadonlySet<IndicatorName> = new Set([
  'construction_land',
  'urban_rural_construction_land',
  'ecological_redline_area',
  'basic_farmland_area',
  'cultivated_land',
  'forest_land',
  'wetland',
])

export class IndicatorTable {
  readonly rows: IndicatorRow[] = []
  private readonly byPlace = new Map<string, IndicatorRow>()

  add(row: IndicatorRow): void {
    this.rows.push(row)
    this.byPlace.set(keyOf(row.planCode, row.areaCode, row.indicator), row)
  }

  find(planCode: string, areaCode: string, indicator: IndicatorName): IndicatorRow | null {
    return this.byPlace.get(keyOf(planCode, areaCode, indicator)) ?? null
  }

  remove(row: IndicatorRow): void {
    this.rows.splice(this.rows.indexOf(row), 1)
    this.byPlace.delete(keyOf(row.planCode, row.areaCode, row.indicator))
  }

  write(book: DraftBook): void {
    for (const [at, row] of this.rows.entries()) {
      book.add('plan_indicator', { unitCode: row.unitCode, values: valuesOf(row, at + 1) })
    }
  }
}

const keyOf = (...parts: string[]) => parts.join(' ')

const valuesOf = (row: IndicatorRow, serial: number): Record<string, SeedValue> => ({
  code: `ZB${String(serial).padStart(6, '0')}`,
  plan_code: row.planCode,
  area_code: row.areaCode,
  role: row.role,
  indicator: row.indicator,
  force: BINDING.has(row.indicator) ? 'binding' : 'expected',
  unit_of_measure: UNITS_OF_MEASURE[row.indicator] ?? 'ha',
  base_year: row.baseYear,
  base_value: row.base,
  target_year: row.targetYear,
  target_value: row.target,
})

/** 公顷 with two decimals: down, up, or to the nearest. */
export const hectaresDown = (areaM2: number): number => Math.floor(areaM2 / 100 + 1e-9) / 100
export const hectaresUp = (areaM2: number): number => Math.ceil(areaM2 / 100 - 1e-9) / 100
export const hundredths = (value: number): number => Math.round(value * 100) / 100

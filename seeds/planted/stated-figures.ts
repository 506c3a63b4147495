/** The finished table of indicators as numbers, areas in ㎡, and what is said of them. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'

export interface Stated {
  draft: Draft
  planCode: string
  areaCode: string
  role: 'allotted' | 'planned'
  indicator: string
  baseYear: number | null
  base: number | null
  targetYear: number | null
  target: number | null
}

/** Half of the last digit of 公顷 with two decimals, ㎡. */
export const ROUNDING_M2 = 50

export interface Verdict {
  rule: string
  layer?: LayerId
  subject: Draft
  object: Draft | null
  /** Cannot be judged; else it breaks the rule. */
  undecidable: boolean
  note: string
}

export const statedFigures = (rows: readonly Draft[]): Stated[] =>
  rows.map((draft) => {
    const { values } = draft
    const size = values.unit_of_measure === 'ha' ? 10_000 : 1
    const figure = (value: unknown) => (value === null ? null : Number(value) * size)
    return {
      draft,
      planCode: String(values.plan_code),
      areaCode: String(values.area_code),
      role: values.role as Stated['role'],
      indicator: String(values.indicator),
      baseYear: values.base_year as number | null,
      base: figure(values.base_value),
      targetYear: values.target_year as number | null,
      target: figure(values.target_value),
    }
  })

/** One row of the table: an indicator of a place, and where its name leads. */
import type { IndicatorId } from '../../gis-data/indicators/indicators.ts'
import type { IndicatorPlace, IndicatorValue } from '../../server/api/indicator-contract.ts'

export interface TableRow {
  readonly key: string
  readonly title: string
  /** Said under the title. */
  readonly note: string | null
  readonly href: string | null
  readonly indicator: IndicatorId
  readonly place: IndicatorPlace
  readonly value: IndicatorValue
}

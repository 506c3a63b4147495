/** The order of places in the table: by any column, unknown figures always last. */
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { IndicatorValue } from '../../server/api/indicator-contract.ts'

export type SortColumn = 'place' | FigureName | 'difference' | 'state'
export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

export function sortRows<Row extends { readonly value: IndicatorValue }>(
  rows: readonly Row[],
  { column, descending }: Sorting,
): readonly Row[] {
  const direction = descending ? -1 : 1
  if (column === 'place') return descending ? [...rows].reverse() : rows
  const keyOf = ({ value }: Row): number | null => {
    if (column === 'state') return worstFirst.indexOf(value.state)
    return column === 'difference' ? value.difference : value[column].value
  }
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return (first - second) * direction
  })
}

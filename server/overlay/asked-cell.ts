/** Which number of a cross table is asked about, in SQL over `row_key, column_key`. */
import { type RawBuilder, sql } from 'kysely'
import { SLIVERS } from '../../gis-data/fold-slivers.ts'

export interface AskedCell {
  /** Null takes all rows; columns likewise. */
  readonly row: string | null
  readonly column: string | null
  /** Cells that stand in the column of possible misfits instead of their own; null leaves all where they are. */
  readonly folded: readonly { readonly row: string; readonly column: string }[] | null
}

export function inCell({ row, column, folded }: AskedCell): RawBuilder<unknown> {
  const inRow = row === null ? sql`true` : sql`row_key = ${row}`
  const among = sql`(row_key, column_key) in (select * from unnest(
    ${(folded ?? []).map((cell) => cell.row)}::text[], ${(folded ?? []).map((cell) => cell.column)}::text[]))`
  if (column === null) return inRow
  if (column === SLIVERS) return sql`${inRow} and ${among}`
  return sql`${inRow} and column_key = ${column} ${folded ? sql`and not (${among})` : sql``}`
}

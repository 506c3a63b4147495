/** The numbers of a cross table in the chosen unit, so that they add up as printed. */
import { apportionTable } from '../../gis-data/apportion-table.ts'
import { type AmountUnitId, amountUnits } from '../../gis-data/table-measure.ts'
import type { OverlayTable } from '../../server/api/analysis-contract.ts'

export type Table = NonNullable<OverlayTable['table']>
/** What is printed of it. */
export type TableNumbers = Pick<Table, 'rows' | 'columns'> & {
  readonly cells: readonly Pick<Table['cells'][number], 'row' | 'column' | 'amount'>[]
}

export interface PrintedAmounts {
  /** By place of row and column; empty where there is nothing. */
  readonly cells: readonly (readonly string[])[]
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly whole: string
}

export const writtenAmount = (value: number, unit: AmountUnitId): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: amountUnits[unit].digits,
    maximumFractionDigits: amountUnits[unit].digits,
  })

export const amountIn = (amount: number, unit: AmountUnitId): string =>
  writtenAmount(amountUnits[unit].of(amount), unit)

/** ㎡, metres or numbers by place of row and column. */
export function amountsOf({ rows, columns, cells }: TableNumbers): number[][] {
  const rowAt = new Map(rows.map(({ key }, at) => [key, at]))
  const columnAt = new Map(columns.map(({ key }, at) => [key, at]))
  const amounts = rows.map(() => columns.map(() => 0))
  for (const { row, column, amount } of cells)
    amounts[rowAt.get(row)!]![columnAt.get(column)!] = amount
  return amounts
}

export function printedAmounts(table: TableNumbers, unit: AmountUnitId): PrintedAmounts {
  const { digits, of } = amountUnits[unit]
  const amounts = amountsOf(table)
  const printed = apportionTable(
    amounts.map((row) => row.map(of)),
    digits,
  )
  const written = (value: number) => writtenAmount(value, unit)
  return {
    cells: printed.cells.map((row, at) =>
      row.map((value, column) => (amounts[at]![column]! > 0 ? written(value) : '')),
    ),
    rows: printed.rows.map(written),
    columns: printed.columns.map(written),
    whole: written(printed.whole),
  }
}

/** One number as the table prints it: rounded by itself it could differ in the last digit. */
export function printedAmount(
  { rows, columns }: TableNumbers,
  printed: PrintedAmounts,
  cell: { readonly row: string | null; readonly column: string | null },
): string {
  const row = rows.findIndex(({ key }) => key === cell.row)
  const column = columns.findIndex(({ key }) => key === cell.column)
  if (cell.row === null && cell.column === null) return printed.whole
  if (cell.column === null) return printed.rows[row] ?? ''
  if (cell.row === null) return printed.columns[column] ?? ''
  return printed.cells[row]?.[column] ?? ''
}

/** Key of the sums of rows, where a column is named. */
export const SUM = 'sum'

/** What the map shows where nothing is chosen: what the second layer takes, else all. */
export function shadedColumn({ columns }: TableNumbers, shade: string | null): string {
  if (shade !== null && (shade === SUM || columns.some(({ key }) => key === shade))) return shade
  const [first] = columns
  return first && columns.some(({ key }) => key === 'rest') && first.key !== 'rest'
    ? first.key
    : SUM
}

/** Of each row in the column, or in all. */
export function shadedAmounts(table: TableNumbers, shade: string | null): number[] {
  const column = table.columns.findIndex(({ key }) => key === shadedColumn(table, shade))
  return amountsOf(table).map((row) =>
    column < 0 ? row.reduce((sum, amount) => sum + amount, 0) : row[column]!,
  )
}

/** Short, for a legend. */
export const roughAmountIn = (amount: number, unit: AmountUnitId): string =>
  amountUnits[unit].of(amount).toLocaleString('en-US', {
    maximumFractionDigits: unit === 'hectares' || unit === 'km' ? 1 : 0,
  })

/** The numbers of a cross table in the chosen unit, so that they add up as printed. */
import { apportionTable } from '../../gis-data/apportion-table.ts'
import { hectaresOf, muOf } from '../../gis-data/area.ts'
import type { OverlayTable } from '../../server/api/analysis-contract.ts'
import type { AreaUnit } from './analysis.ts'

export type Table = NonNullable<OverlayTable['table']>

const units: Record<AreaUnit, { readonly digits: number; of(areaM2: number): number }> = {
  m2: { digits: 2, of: (areaM2) => areaM2 },
  mu: { digits: 2, of: muOf },
  hectares: { digits: 4, of: hectaresOf },
}

export interface PrintedAreas {
  /** By place of row and column; empty where there is no land. */
  readonly cells: readonly (readonly string[])[]
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly whole: string
}

export const writtenArea = (value: number, unit: AreaUnit): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: units[unit].digits,
    maximumFractionDigits: units[unit].digits,
  })

export const areaIn = (areaM2: number, unit: AreaUnit): string =>
  writtenArea(units[unit].of(areaM2), unit)

/** ㎡ by place of row and column. */
export function areasOf({ rows, columns, cells }: Table): number[][] {
  const rowAt = new Map(rows.map(({ key }, at) => [key, at]))
  const columnAt = new Map(columns.map(({ key }, at) => [key, at]))
  const areas = rows.map(() => columns.map(() => 0))
  for (const { row, column, areaM2 } of cells)
    areas[rowAt.get(row)!]![columnAt.get(column)!] = areaM2
  return areas
}

export function printedAreas(table: Table, unit: AreaUnit): PrintedAreas {
  const { digits, of } = units[unit]
  const areas = areasOf(table)
  const printed = apportionTable(
    areas.map((row) => row.map(of)),
    digits,
  )
  const written = (value: number) => writtenArea(value, unit)
  return {
    cells: printed.cells.map((row, at) =>
      row.map((value, column) => (areas[at]![column]! > 0 ? written(value) : '')),
    ),
    rows: printed.rows.map(written),
    columns: printed.columns.map(written),
    whole: written(printed.whole),
  }
}

/** Key of the sums of rows, where a column is named. */
export const SUM = 'sum'

/** What the map shows where nothing is chosen: the land that the second layer takes, else all. */
export function shadedColumn({ columns }: Table, shade: string | null): string {
  if (shade !== null && (shade === SUM || columns.some(({ key }) => key === shade))) return shade
  const [first] = columns
  return first && columns.some(({ key }) => key === 'rest') && first.key !== 'rest'
    ? first.key
    : SUM
}

/** ㎡ of each row in the column, or in all. */
export function shadedAreas(table: Table, shade: string | null): number[] {
  const column = table.columns.findIndex(({ key }) => key === shadedColumn(table, shade))
  return areasOf(table).map((row) =>
    column < 0 ? row.reduce((sum, area) => sum + area, 0) : row[column]!,
  )
}

/** Short, for a legend. */
export const roughAreaIn = (areaM2: number, unit: AreaUnit): string =>
  units[unit]
    .of(areaM2)
    .toLocaleString('en-US', { maximumFractionDigits: unit === 'hectares' ? 1 : 0 })

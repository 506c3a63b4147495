/**
 * Numbers of a cross table that stand on possible misfits alone, in one column of their own: two
 * deliveries of one boundary never fit exactly, and hair lines read like land. Sums stay as they are.
 */
import type { Words } from './words.ts'

/** Key of the column; those of classes begin with `=`. */
export const SLIVERS = 'slivers'

export const sliverTitle: Words = { title: '疑似套合误差', titleEn: 'Possible misfits' }

interface Cell {
  readonly row: string
  readonly column: string
  readonly amount: number
  /** All of it may be an error of fit. */
  readonly sliver: boolean
}
interface Table {
  readonly columns: readonly (Words & { readonly key: string })[]
  readonly cells: readonly Cell[]
}
export interface Folded {
  /** Columns that are gone, and numbers that have moved. */
  readonly columns: number
  readonly cells: number
}

export function foldSlivers<T extends Table>(table: T): T & { readonly folded: Folded | null } {
  const moved = table.cells.filter(({ sliver }) => sliver)
  if (moved.length === 0) return { ...table, folded: null }
  const kept = table.cells.filter(({ sliver }) => !sliver)
  const columns = table.columns.filter(({ key }) => kept.some(({ column }) => column === key))
  const sums = new Map<string, Cell>()
  for (const cell of moved) {
    const before = sums.get(cell.row)
    const amount = (before?.amount ?? 0) + cell.amount
    sums.set(cell.row, { ...cell, column: SLIVERS, amount })
  }
  return {
    ...table,
    columns: [...columns, { key: SLIVERS, ...sliverTitle }],
    cells: [...kept, ...sums.values()],
    folded: { columns: table.columns.length - columns.length, cells: moved.length },
  }
}

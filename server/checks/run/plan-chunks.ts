/** Groups units into chunks of work; rows of no unit are chunks of their own, unless one takes all. */
import type { UnitCount } from './count-considered.ts'

export interface Chunk {
  /** null = rows that belong to no unit; `all` = every row there is. */
  readonly units: readonly string[] | null | 'all'
  readonly rows: number
}

/** Keeps the order of units, so that neighbours with neighbouring codes share a chunk. */
export function planChunks(counts: readonly UnitCount[], budget: number): Chunk[] {
  const total = counts.reduce((sum, { rows }) => sum + rows, 0)
  if (counts.length > 1 && total <= budget) return [{ units: 'all', rows: total }]
  const chunks: { units: string[] | null; rows: number }[] = []
  for (const { unit, rows } of counts) {
    const last = chunks.at(-1)
    if (unit === null) chunks.push({ units: null, rows })
    else if (last?.units && last.rows + rows <= budget) {
      last.units.push(unit)
      last.rows += rows
    } else chunks.push({ units: [unit], rows })
  }
  return chunks
}

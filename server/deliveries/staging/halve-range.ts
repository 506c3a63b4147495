/**
 * Runs a statement over a range of rows; when the engine fails on it, halves the range until the
 * rows that fail stand alone.
 */
import { EngineFault } from '../../errors/engine-fault.ts'

/** Rows `first` to `last`, both included. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** Faults of the data: GEOS's, PostGIS's own (XX000) and data exceptions (class 22). Others are ours. */
function isInData(error: unknown): boolean {
  if (error instanceof EngineFault) return true
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^(XX000|22...)$/.test(code)
}

/** Returns the rows that fail. */
export async function halveRange(
  range: RowRange,
  run: (range: RowRange) => Promise<void>,
): Promise<number[]> {
  try {
    await run(range)
    return []
  } catch (error) {
    if (!isInData(error)) throw error
    if (range.first === range.last) return [range.first]
    const middle = Math.floor((range.first + range.last) / 2)
    return [
      ...(await halveRange({ first: range.first, last: middle }, run)),
      ...(await halveRange({ first: middle + 1, last: range.last }, run)),
    ]
  }
}

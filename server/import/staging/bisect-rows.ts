/**
 * Runs a statement over a range of rows; when the engine fails on it, halves the range until the
 * rows that fail stand alone. Rows before and after them are done as if they were not there.
 */
import { causeInData } from './cause-in-data.ts'
import type { RowRange } from './staging-area.ts'

export interface FailedRow {
  readonly row: number
  readonly cause: string
}

export async function bisectRows(
  range: RowRange,
  run: (range: RowRange) => Promise<void>,
): Promise<FailedRow[]> {
  try {
    await run(range)
    return []
  } catch (error) {
    const cause = causeInData(error)
    if (cause === null) throw error
    if (range.first === range.last) return [{ row: range.first, cause }]
    const middle = Math.floor((range.first + range.last) / 2)
    return [
      ...(await bisectRows({ first: range.first, last: middle }, run)),
      ...(await bisectRows({ first: middle + 1, last: range.last }, run)),
    ]
  }
}

/** One row of a preview or of a difference, whichever of the two it came from. */
import type { DraftRows } from '../../../server/api/import-contract.ts'
import { boundsOf } from '../../lib/bounds.ts'

export type ChangeRow = DraftRows['rows'][number]

/** Shapes may be bare types in the contract; the map wants their coordinates too. */
export const boundsOfRows = (rows: readonly ChangeRow[]) =>
  boundsOf(...rows.flatMap(({ geometryBefore, geometryAfter }) => [geometryBefore, geometryAfter]))

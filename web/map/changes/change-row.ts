/** One row of a preview or of a difference, whichever of the two it came from. */
import { district } from '../../../gis-data/district.ts'
import type { DraftRows } from '../../../server/api/import-contract.ts'
import { type Bounds, boundsOf } from '../../lib/bounds.ts'

export type ChangeRow = DraftRows['rows'][number]

/**
 * Where rows lie. Those in the district alone, where there are some: one that was drawn in another
 * system would make specks of the others.
 */
export function boundsOfRows(rows: readonly ChangeRow[]): Bounds | null {
  const all = rows.map(boundsOfRow).filter((bounds) => bounds !== null)
  const near = all.filter((bounds) => meets(bounds, district.bounds))
  const corners = (near.length > 0 ? near : all).flatMap(([west, south, east, north]) => [
    [west, south],
    [east, north],
  ])
  return boundsOf({ coordinates: corners })
}

/** At least so much ground around a change, some 25 m, and no nearer than this: the place must be known again. */
export const CHANGE_MARGIN_DEGREES = 0.00025
export const CHANGE_MAX_ZOOM = 19.5

export const boundsOfRow = ({ geometryBefore, geometryAfter }: ChangeRow): Bounds | null =>
  boundsOf(geometryBefore, geometryAfter)

const meets = ([w, s, e, n]: Bounds, [west, south, east, north]: Bounds) =>
  w <= east && e >= west && s <= north && n >= south

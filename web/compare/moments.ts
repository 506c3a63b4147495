/** The moments of a time slider: changesets from the oldest, the last of which is the state in force. */
import type { ChangesetSummary } from '../../server/api/contract.ts'

/** `changesets` newest first, as the server lists them. */
export const momentsOf = (changesets: readonly ChangesetSummary[]): ChangesetSummary[] =>
  [...changesets].sort((one, other) => one.id - other.id)

/** Where a revision stands: at the newest moment that is not later than it; at the last where null. */
export function placeOf(moments: readonly ChangesetSummary[], revision: number | null): number {
  if (revision === null) return moments.length - 1
  return Math.max(
    0,
    moments.findLastIndex(({ id }) => id <= revision),
  )
}

/** The revision of a place; null for the last, so that what comes later is followed. */
export function momentAt(moments: readonly ChangesetSummary[], place: number): number | null {
  const within = Math.min(moments.length - 1, Math.max(0, place))
  return within === moments.length - 1 ? null : (moments[within]?.id ?? null)
}

/** From the moment before the layer last changed to the newest: what one means to see first of it. */
export function lastChangeOf(
  moments: readonly ChangesetSummary[],
  layer: string,
): { readonly from: number; readonly to: number } {
  const changed = moments.findLastIndex(({ layers }) => layers.includes(layer))
  const newest = moments.at(-1)?.id ?? 0
  return {
    from: moments[(changed > 0 ? changed : moments.length - 1) - 1]?.id ?? newest,
    to: newest,
  }
}

/** How many rows each catalogue layer holds, as recorded with its last changeset. */
import type { Db } from '../db/schema.ts'

const remembered = new WeakMap<
  Db,
  { revision: number; counts: Promise<ReadonlyMap<string, number>> }
>()

/** By layer; a layer that was never touched is absent. */
export function layerCounts(db: Db, revision: number): Promise<ReadonlyMap<string, number>> {
  const before = remembered.get(db)
  if (before?.revision === revision) return before.counts
  const counts = db
    .selectFrom('hegui.layer_revision')
    .select(['layer', 'count'])
    .distinctOn('layer')
    .where('changeset', '<=', revision)
    .orderBy('layer')
    .orderBy('changeset', 'desc')
    .execute()
    .then((rows) => new Map(rows.map(({ layer, count }) => [layer, Number(count)])))
  remembered.set(db, { revision, counts })
  counts.catch(() => remembered.delete(db))
  return counts
}

/** How many features a choice holds; counted once for each revision, viewer and choice. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerStanding } from '../db/layer-standing.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { layerRevisionAt } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { viewerKey } from '../http/viewer.ts'

const known = new WeakMap<Db, Map<string, Promise<number>>>()
const KEPT = 500

export async function countItems(
  db: Db,
  source: ReadableLayer,
  asked: {
    readonly revision: number
    readonly chosen: RawBuilder<boolean>
    readonly choice: string | null
  },
  viewer: Viewer,
): Promise<number> {
  const revision = await layerRevisionAt(db, source.layer.id, asked.revision)
  if (asked.choice === null) return (await layerStanding(db, source, revision, viewer)).count
  const counts = known.get(db) ?? new Map<string, Promise<number>>()
  known.set(db, counts)
  // a filter may ask about other layers: the whole revision counts, not this layer's alone
  const key = JSON.stringify([source.layer.id, asked.revision, viewerKey(viewer), asked.choice])
  const before = counts.get(key)
  if (before) return before
  if (counts.size >= KEPT) counts.clear()
  const counting = count(db, source, revision, asked.chosen, viewer)
  counts.set(key, counting)
  counting.catch(() => counts.delete(key))
  return counting
}

async function count(
  db: Db,
  source: ReadableLayer,
  revision: number,
  chosen: RawBuilder<boolean>,
  viewer: Viewer,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count
    from ${source.rows(revision, viewer)} as feature where ${chosen}`.execute(db)
  return rows[0]!.count
}

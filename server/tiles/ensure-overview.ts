/** Builds a layer's overview the first time a tile needs one that no import has built. */
import { sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Db } from '../db/schema.ts'
import { buildOverview } from './build-overviews.ts'

const built = new WeakMap<Db, Map<string, Promise<void>>>()

/** `revision`: the newest changeset that touched the layer. */
export function ensureOverview(db: Db, layer: Layer, revision: number): Promise<void> {
  const known = built.get(db) ?? new Map<string, Promise<void>>()
  built.set(db, known)
  const key = `${layer.id}/${revision}`
  const before = known.get(key)
  if (before) return before
  const building = buildWhereMissing(db, layer, revision)
  known.set(key, building)
  building.catch(() => known.delete(key))
  return building
}

async function buildWhereMissing(db: Db, layer: Layer, revision: number): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from hegui.overview
      where layer = ${layer.id} and changeset = ${revision}::integer) as found`.execute(db)
  if (!rows[0]?.found) await buildOverview(db, layer, revision)
}

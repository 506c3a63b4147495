/**
 * Overviews: what stands in for a layer's shapes while the map is too small to show them. Built
 * once per changeset that touches the layer; a tile then only clips.
 */
import { sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import { layerRevisions } from '../db/changesets.ts'
import type { Db } from '../db/schema.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { insertCounts } from './insert-counts.ts'
import { insertDissolved, insertSeparate } from './insert-dissolved.ts'
import type { InsertOverview } from './insert-overview.ts'
import { type ZoomBand, zoomBands } from './zoom-bands.ts'

/**
 * Builds anew the overviews of those `layers` that declare one, as they stand at `revision`.
 * Call it once the changeset is committed: a fault in the embedded engine ends the transaction
 * it happens in, and an overview is not worth an import.
 */
export async function buildOverviews(
  db: Db,
  revision: number,
  layers: readonly string[],
): Promise<void> {
  const touched = await layerRevisions(db, revision)
  const building = layers
    .filter(isLayerId)
    .map((id) => buildOverview(db, layerOf(id), touched[id] ?? revision))
  for (const outcome of await Promise.allSettled(building)) {
    if (outcome.status === 'rejected') throw outcome.reason
  }
}

/** `revision`: the newest changeset that touched the layer. */
export async function buildOverview(db: Db, layer: Layer, revision: number): Promise<void> {
  const { overview, zoom } = layer
  if (!overview) return
  const bands = zoomBands(zoom)
  if (overview === 'count') return replace(db, layer, revision, bands, insertCounts)
  try {
    await replace(db, layer, revision, bands, insertDissolved)
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(`overview of ${layer.id} at revision ${revision} stays undissolved:`, error)
    await replace(db, layer, revision, bands, insertSeparate)
  }
}

async function replace(
  db: Db,
  layer: Layer,
  revision: number,
  bands: readonly ZoomBand[],
  insert: InsertOverview,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two processes may build the same overview: the later one waits, and does it again.
    await sql`select from hegui.layer_revision
      where layer = ${layer.id} and changeset = ${revision}::integer for update`.execute(tx)
    await tx
      .deleteFrom('hegui.overview')
      .where('layer', '=', layer.id)
      .where('changeset', '=', revision)
      .execute()
    await insert(tx, layer, revision, bands)
  })
}

/** Which collections a viewer has, with counts, extents, and whether their data is synthetic. */
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerStanding } from '../db/layer-standing.ts'
import { type ReadableLayer, readableLayer, readableLayers } from '../db/readable-layer.ts'
import { layerRevisionAt, revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import type { CollectionFacts } from './collection-document.ts'

export async function allCollections(db: Db, viewer: Viewer): Promise<CollectionFacts[]> {
  const revision = await revisionInForce(db, null)
  const synthetic = await syntheticLayers(db)
  const facts: CollectionFacts[] = []
  for (const source of await readableLayers(db, viewer))
    facts.push(await factsOf(db, source, revision, viewer, synthetic))
  return facts
}

/** @throws UserFault `not_found`. */
export async function oneCollection(db: Db, id: string, viewer: Viewer): Promise<CollectionFacts> {
  const source = await readableLayer(db, id, viewer)
  const revision = await revisionInForce(db, null)
  return factsOf(db, source, revision, viewer, await syntheticLayers(db))
}

async function factsOf(
  db: Db,
  source: ReadableLayer,
  revision: number,
  viewer: Viewer,
  synthetic: ReadonlySet<string>,
): Promise<CollectionFacts> {
  const { id } = source.layer
  const standing = await layerStanding(db, source, await layerRevisionAt(db, id, revision), viewer)
  return { source, ...standing, synthetic: synthetic.has(id) }
}

async function syntheticLayers(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('hegui.layer_revision')
    .select(['layer', 'synthetic'])
    .distinctOn('layer')
    .orderBy('layer')
    .orderBy('changeset', 'desc')
    .execute()
  return new Set(rows.filter(({ synthetic }) => synthetic).map(({ layer }) => layer))
}

/** The layers of `GET /api/layers`: what this viewer may see, how much of it, and how old it is. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LayerSummary } from '../api/contract.ts'
import { layerStanding } from '../db/layer-standing.ts'
import { type ReadableLayer, readableLayers } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { MAX_TILE_ZOOM, tileJsonAddress, tileTemplate } from '../http/layer-tile-addresses.ts'

interface Touch {
  layer: string
  changeset: number
  at: Date
  source: string | null
  synthetic: boolean
}

export async function layerSummaries(
  db: Db,
  revision: number,
  viewer: Viewer,
): Promise<LayerSummary[]> {
  const touches = await newestTouches(db, revision)
  const summaries: LayerSummary[] = []
  for (const source of await readableLayers(db, viewer)) {
    summaries.push(await summaryOf(db, source, touches.get(source.layer.id), revision, viewer))
  }
  return summaries
}

async function newestTouches(db: Db, revision: number): Promise<Map<string, Touch>> {
  const rows: Touch[] = await db
    .selectFrom('hegui.layer_revision as touch')
    .innerJoin('hegui.changeset as changeset', 'changeset.id', 'touch.changeset')
    .select(['touch.layer', 'touch.changeset', 'touch.source', 'touch.synthetic', 'changeset.at'])
    .distinctOn('touch.layer')
    .where('touch.changeset', '<=', revision)
    .orderBy('touch.layer')
    .orderBy('touch.changeset', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.layer, row]))
}

async function summaryOf(
  db: Db,
  source: ReadableLayer,
  touch: Touch | undefined,
  head: number,
  viewer: Viewer,
): Promise<LayerSummary> {
  const { id, title, titleEn, geometry, fields } = source.layer
  const revision = touch?.changeset ?? (source.custom ? head : 0)
  const { count, bounds } = await layerStanding(db, source, revision, viewer)
  return {
    id,
    title,
    titleEn,
    geometryType: geometry,
    count,
    revision,
    asOf: touch?.at.toISOString() ?? null,
    source: touch?.source ?? null,
    synthetic: touch?.synthetic ?? false,
    custom: source.custom,
    ...(source.style && { fields: fields.map(({ name }) => name), style: source.style }),
    bounds,
    tiles: geometry ? tileJsonAddress(source, revision) : null,
    ...(geometry && {
      tileset: {
        template: tileTemplate(source, { revision, viewer }),
        minZoom: source.layer.zoom.min,
        maxZoom: MAX_TILE_ZOOM,
      },
    }),
  }
}

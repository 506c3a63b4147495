/** The rows of a layer as a table, page by page, with every value in words. */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LayerRows } from '../api/layer-contract.ts'
import { layerStanding } from '../db/layer-standing.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { layerRevisionAt } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { readFeatures } from './read-feature.ts'

export interface RowPage {
  readonly offset: number
  readonly limit: number
}

/** By feature id. */
export async function readRows(
  db: Db,
  source: ReadableLayer,
  { offset, limit }: RowPage,
  revision: number,
  viewer: Viewer,
): Promise<LayerRows> {
  const { layer } = source
  const standing = await layerStanding(
    db,
    source,
    await layerRevisionAt(db, layer.id, revision),
    viewer,
  )
  const { rows } = await sql<{ fid: number }>`
    select fid from ${source.rows(revision, viewer)} as feature
    order by fid offset ${offset}::bigint limit ${limit}::integer`.execute(db)
  const fids = rows.map(({ fid }) => fid)
  const records = fids.length > 0 ? await readFeatures(db, source, fids, revision, viewer) : []
  return {
    layer: layer.id,
    revision,
    total: standing.count,
    columns: layer.fields.map(({ name, title, titleEn }) => ({ name, title, titleEn })),
    rows: records.map(({ fid, unitCode, areaM2, attributes }) => ({
      fid,
      unitCode,
      areaM2,
      values: attributes.map(({ text, textEn, masked }) => ({ text, textEn, masked })),
    })),
  }
}

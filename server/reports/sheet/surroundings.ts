/** What lies around on a 套图: features of the catalogue's layers within a frame, as the viewer may see them. */
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'
import type { AnyGeometry } from './sheet-frame.ts'

export interface SheetFeature {
  readonly layer: LayerId
  /** Value of the layer's class field. */
  readonly value: string | null
  readonly geometry: AnyGeometry
}

/** More than these would be a black patch on paper. */
const MOST_PER_LAYER = 1500

export async function readSurroundings(
  db: Db,
  layers: readonly LayerId[],
  [west, south, east, north]: readonly [number, number, number, number],
  revision: number,
  viewer: Viewer,
): Promise<SheetFeature[]> {
  const features: SheetFeature[] = []
  const frame = sql`ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, ${sql.lit(STORAGE_SRID)})`
  for (const id of layers) {
    const layer = layerOf(id)
    const value = layer.classField ? sql`${sql.id(layer.classField)}::text` : sql`null::text`
    const { rows } = await sql<SheetFeature>`
      select ${id}::text as layer, ${value} as value, ST_AsGeoJSON(geom, 7)::json as geometry
      from ${visibleRows(layer, revision, viewer)} as seen
      where geom && ${frame}
      order by fid limit ${MOST_PER_LAYER}`.execute(db)
    features.push(...rows)
  }
  return features
}

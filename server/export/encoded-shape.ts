/** A stored shape in the encoding and the system that an export asked for. */
import { type RawBuilder, sql } from 'kysely'
import { type Crs, STORAGE_SRID } from '../../gis-data/crs.ts'
import type { GeometryEncoding } from './export-document.ts'

/** 11 decimals of a degree are a micrometre, 5 of a metre a hundredth of a millimetre. */
export function encodedShape(
  stored: RawBuilder<unknown>,
  encoding: GeometryEncoding,
  { srid, metric }: Crs,
): RawBuilder<unknown> {
  const shape = srid === STORAGE_SRID ? stored : sql`ST_Transform(${stored}, ${sql.lit(srid)})`
  const digits = sql.lit(metric ? 5 : 11)
  return {
    geojson: sql`ST_AsGeoJSON(ST_ForcePolygonCCW(${shape}), ${digits}, 0)`,
    labelled: sql`json_build_object('shape', ST_AsGeoJSON(${shape}, ${digits}, 0)::json,
      'label', ST_AsGeoJSON(ST_PointOnSurface(${shape}), ${digits}, 0)::json)::text`,
    wkt: sql`ST_AsText(${shape}, ${digits})`,
    wkb: sql`encode(ST_AsBinary(${shape}), 'hex')`,
  }[encoding]
}

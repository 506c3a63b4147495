/** Features of a layer as GeoJSON, in any of the services' coordinate systems; personal values masked without the right. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { maskPersonal } from '../../gis-data/personal.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerValues } from '../db/layer-values.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import type { OgcCrs } from './ogc-crs.ts'

export interface OgcFeature {
  readonly type: 'Feature'
  readonly id: number
  readonly geometry: object | null
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ItemsChoice {
  readonly revision: number
  readonly crs: OgcCrs
  readonly chosen: RawBuilder<boolean>
  readonly after: number | null
  readonly limit: number
}

interface Row {
  fid: number
  unit_code: string | null
  area_m2: number | null
  geometry: object | null
  values: Record<string, unknown>
}

/** By feature id. */
export async function readItems(
  db: Db,
  source: ReadableLayer,
  { revision, crs, chosen, after, limit }: ItemsChoice,
  viewer: Viewer,
): Promise<OgcFeature[]> {
  const { layer } = source
  const behind = after === null ? sql`` : sql`and feature.fid > ${after}::bigint`
  const names = layer.fields.map(({ name }) => name)
  const { rows } = await sql<Row>`
    select feature.fid, feature.unit_code, ${shapeColumns(layer, crs)},
      ${layerValues(source, names)} as values
    from (select * from ${source.rows(revision, viewer)} as feature
      where ${chosen} ${behind} order by feature.fid limit ${limit}::integer) as feature
    order by feature.fid`.execute(db)
  return rows.map((row) => featureOf(layer, row, viewer))
}

/** A tenth of a millimetre: 9 decimals of a degree, 4 of a metre. */
function shapeColumns({ geometry }: Layer, { srid, northFirst }: OgcCrs) {
  if (!geometry) return sql`null::double precision as area_m2, null::json as geometry`
  const stored = sql`ST_ForcePolygonCCW(feature.geom)`
  const placed = srid === STORAGE_SRID ? stored : sql`ST_Transform(${stored}, ${sql.lit(srid)})`
  const turned = northFirst ? sql`ST_FlipCoordinates(${placed})` : placed
  const digits = sql.lit(srid === STORAGE_SRID ? 9 : 4)
  return sql`case when ST_Dimension(feature.geom) = 2 then feature.area_m2 end as area_m2,
    ST_AsGeoJSON(${turned}, ${digits}, 0)::json as geometry`
}

function featureOf(layer: Layer, row: Row, viewer: Viewer): OgcFeature {
  const values = layer.fields.map(({ name, personal }) => {
    const value = row.values[name] ?? null
    const masked = personal === true && !viewer.personal && value !== null
    return [name, masked ? maskPersonal(String(value)) : value] as const
  })
  return {
    type: 'Feature',
    id: row.fid,
    geometry: row.geometry,
    properties: {
      ...Object.fromEntries(values),
      unit_code: row.unit_code,
      ...(layer.geometry === 'MultiPolygon' && { area_m2: row.area_m2 }),
    },
  }
}

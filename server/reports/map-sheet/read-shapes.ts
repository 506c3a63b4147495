/** Features of one layer within a sheet's map, as the viewer may see them, brought onto the page. */
import type { Geometry } from 'geojson'
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ReadableLayer } from '../../db/readable-layer.ts'
import type { Db } from '../../db/schema.ts'
import type { MapFrame } from './map-frame.ts'
import { type MapShape, shapeOnPage } from './map-shape.ts'

interface Row {
  fid: number
  value: string | null
  label: string | null
  geometry: Geometry
}

const PAGE = 2000

const inFrame = ({ bounds: [west, south, east, north] }: MapFrame) =>
  sql<boolean>`geom && ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, ${sql.lit(STORAGE_SRID)})`

export interface Load {
  readonly features: number
  readonly points: number
}

/** How much of the layer lies there, before any of it is read. */
export async function loadOf(
  db: Db,
  source: ReadableLayer,
  frame: MapFrame,
  revision: number,
  viewer: Viewer,
): Promise<Load> {
  const { rows } = await sql<Load>`
    select count(*)::integer as features, coalesce(sum(ST_NPoints(geom)), 0)::integer as points
    from ${source.rows(revision, viewer)} as feature where ${inFrame(frame)}`.execute(db)
  return rows[0]!
}

/** `told` hears how many rows have been read; it may throw to end the reading. */
export async function readShapes(
  db: Db,
  source: ReadableLayer,
  frame: MapFrame,
  revision: number,
  viewer: Viewer,
  told: (rows: number) => Promise<void>,
): Promise<MapShape[]> {
  const { layer } = source
  const named = layer.fields.find(({ name }) => name === layer.label?.field)
  const label = named && !named.personal ? sql`${source.value(named.name)}::text` : sql`null::text`
  const value = layer.classField ? sql`${source.value(layer.classField)}::text` : sql`null::text`
  const shapes: MapShape[] = []
  let last = -1
  for (let read = 0; ; ) {
    const { rows } = await sql<Row>`
      select feature.fid::integer as fid, ${value} as value, ${label} as label,
        ST_AsGeoJSON(feature.geom, 8)::json as geometry
      from ${source.rows(revision, viewer)} as feature
      where ${inFrame(frame)} and feature.fid > ${last}
      order by feature.fid limit ${sql.lit(PAGE)}`.execute(db)
    for (const row of rows) {
      const words = row.label === null ? null : shortPlaceName(row.label)
      const shape = shapeOnPage(row.fid, row.value, words, row.geometry, frame)
      if (shape) shapes.push(shape)
    }
    read += rows.length
    await told(read)
    if (rows.length < PAGE) return shapes
    last = rows.at(-1)!.fid
  }
}

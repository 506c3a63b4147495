/** Exact shapes in view, to snap to: tiles are simplified and would leave slivers. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Neighbours } from '../api/edit-contract.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'

const MOST_FEATURES = 600
/** More than this and dragging would stutter; one shape may be a whole river. */
const MOST_POINTS = 40_000

interface Row {
  readonly layer: string
  readonly fid: number
  readonly points: number
  readonly geometry: Neighbours['features'][number]['geometry']
}

/** `bounds`: west, south, east, north. Small shapes first; what is too much is left out and said to be. */
export async function readNeighbours(
  db: Db,
  layers: readonly string[],
  bounds: readonly [number, number, number, number],
  revision: number,
  viewer: Viewer,
): Promise<Neighbours> {
  const sources: ReadableLayer[] = []
  for (const id of layers) sources.push(await readableLayer(db, id, viewer))
  const shaped = sources.filter(({ layer }) => layer.geometry !== null)
  if (shaped.length === 0) return { features: [], truncated: false }
  const [west, south, east, north] = bounds
  const view = sql`ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4490)`
  const { rows } = await sql<Row>`${sql.join(
    shaped.map((source) => within(source, view, revision, viewer)),
    sql` union all `,
  )}`.execute(db)
  const features: Neighbours['features'] = []
  let points = 0
  for (const row of rows) {
    points += row.points
    if (features.length >= MOST_FEATURES || points > MOST_POINTS) break
    features.push({ layer: row.layer, fid: row.fid, geometry: row.geometry })
  }
  return { features, truncated: features.length < rows.length }
}

const within = (
  source: ReadableLayer,
  view: RawBuilder<unknown>,
  revision: number,
  viewer: Viewer,
) => sql`(select ${source.layer.id}::text as layer, fid, ST_NPoints(geom)::integer as points,
    ST_AsGeoJSON(geom, 15)::json as geometry
  from ${source.rows(revision, viewer)} as seen
  where geom && ${view} and ST_Intersects(geom, ${view})
  order by ST_NPoints(geom), fid limit ${sql.lit(MOST_FEATURES + 1)})`

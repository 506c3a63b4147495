/** What lies in a place, over all layers: how many features, and how much of them is inside. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Identified } from '../api/analysis-contract.ts'
import { type ShapeOfPlace, shapeOf } from '../db/place-shape.ts'
import { type ReadableLayer, readableLayer, readableLayers } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'

export type LayerInPlace = Identified['layers'][number]

/** Layers that hold something in the place, in the order of the catalogue; null asks all. */
export async function identifyWithin(
  db: Db,
  place: ShapeOfPlace,
  asked: readonly string[] | null,
  revision: number,
  viewer: Viewer,
): Promise<LayerInPlace[]> {
  const sources = asked
    ? await Promise.all(asked.map((id) => readableLayer(db, id, viewer)))
    : await readableLayers(db, viewer)
  const near = await layersNear(db, place, sources, revision, viewer)
  const found: LayerInPlace[] = []
  // One by one: on the embedded engine tiles get in between.
  for (const source of sources) {
    if (!near.has(source.layer.id)) continue
    const { rows } = await sql<Omit<LayerInPlace, 'layer'>>`
        with ${insideOf(source, place, revision, viewer)}
        select count(*)::integer as features,
          ${source.layer.geometry === 'MultiPolygon' ? sql`sum(area_m2 order by fid)` : sql`null::float8`} as "areaM2",
          ${source.layer.geometry === 'MultiLineString' ? sql`sum(length_m order by fid)` : sql`null::float8`} as "lengthM"
        from inside`.execute(db)
    const [answer] = rows
    if (answer && answer.features > 0) found.push({ layer: source.layer.id, ...answer })
  }
  return found
}

/** Most layers hold nothing in a place; one statement says which. */
async function layersNear(
  db: Db,
  place: ShapeOfPlace,
  sources: readonly ReadableLayer[],
  revision: number,
  viewer: Viewer,
): Promise<ReadonlySet<string>> {
  const selects = sources
    .filter(({ layer }) => layer.geometry !== null)
    .map(
      (source) => sql`select ${source.layer.id}::text as layer from place
        where exists (select from ${source.rows(revision, viewer)} as feature
          where feature.geom && place.geom)`,
    )
  if (selects.length === 0) return new Set()
  const { rows } = await sql<{ layer: string }>`
      with place as materialized (select ${shapeOf(place)} as geom)
      ${sql.join(selects, sql` union all `)}`.execute(db)
  return new Set(rows.map(({ layer }) => layer))
}

/**
 * Common table expressions ending in `inside (fid, area_m2, length_m)`. A feature that only touches
 * the place from outside is not in it. A shape that the place covers is taken as it is stored.
 */
export function insideOf(
  source: ReadableLayer,
  place: ShapeOfPlace,
  revision: number,
  viewer: Viewer,
): RawBuilder<unknown> {
  const near = sql`place as materialized (select ${shapeOf(place)} as geom),
    near as materialized (
      select feature.fid, feature.area_m2, feature.geom, ST_Covers(place.geom, feature.geom) as whole
      from place join ${source.rows(revision, viewer)} as feature
        on feature.geom && place.geom and ST_Intersects(place.geom, feature.geom)
    )`
  if (source.layer.geometry === 'Point')
    return sql`${near},
    inside as (select fid, null::float8 as area_m2, null::float8 as length_m from near)`
  const cut =
    source.layer.geometry === 'MultiPolygon'
      ? sql`hegui.overlap(near.geom, place.geom)`
      : sql`ST_CollectionExtract(ST_Intersection(near.geom, place.geom, 1e-11), 2)`
  return sql`${near},
    part as materialized (
      select near.fid, near.whole, near.area_m2,
        case when near.whole then near.geom else ${cut} end as geom
      from near, place
    ),
    inside as (
      select fid, ${source.layer.geometry === 'MultiPolygon' ? sql`case when whole then area_m2 else hegui.area_m2(geom) end` : sql`null::float8`} as area_m2,
        ${source.layer.geometry === 'MultiPolygon' ? sql`null::float8` : sql`ST_Length(geom::geography)`} as length_m
      from part where not ST_IsEmpty(geom)
    )`
}

/**
 * One statement for an overlay. Candidates come from the stored geometry's index; the overlap is
 * computed in the CRS asked for, on the coordinates as delivered where they are in that CRS:
 * a straight edge in one CRS is no straight edge in another.
 */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Overlay } from '../api/contract.ts'
import { boundaryOf, inPlace, isWhole, type Place } from '../db/in-place.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { CoordinateSystem } from './coordinate-system.ts'

export interface OverlayPlan {
  readonly first: ReadableLayer
  readonly second: ReadableLayer
  rowsOf(source: ReadableLayer): RawBuilder<unknown>
  /** Where the first layer's features lie; those that bear no code of a unit are cut at its boundary. */
  readonly unit: Place | null
  readonly system: CoordinateSystem
  readonly byClass: boolean
  readonly byUnit: boolean
  readonly limit: number
}

export type OverlayAnswer = Pick<Overlay, 'pairCount' | 'areaM2' | 'planarM2' | 'pairs'> & {
  readonly table: NonNullable<Overlay['table']>
}

/**
 * About a micrometre, as the rules have it: on a grid GEOS always finds an answer. None in the CRS
 * that data was drawn in, where the answer is what the drawing says, slivers and all.
 */
const gridOf = ({ srid }: CoordinateSystem): number => (srid === STORAGE_SRID ? 1e-11 : -1)

/** In degrees, about 10 m: how far boxes may part between two CRS. */
const SLACK = 0.0001

export function overlayStatement(plan: OverlayPlan) {
  const { first, second, unit, system, limit } = plan
  const inUnit = unit === null ? sql`true` : inPlace(first.layer, unit)
  const slack = system.srid === STORAGE_SRID ? 0 : SLACK
  // A layer over itself: each pair once, no feature with itself.
  const distinct = first.layer.id === second.layer.id ? sql`a.fid < b.fid` : sql`true`
  const unitGroup = plan.byUnit ? sql`unit` : sql`null::text`
  const [classGroup, withGroup] = plan.byClass
    ? [sql`class`, sql`with_class`]
    : [sql`null::text`, sql`null::text`]
  return sql<OverlayAnswer>`
    with candidate as materialized (
      select a.fid as first_id, b.fid as second_id
      from (select feature.fid, feature.geom from ${plan.rowsOf(first)} as feature
        where ${inUnit}) as a
      join ${plan.rowsOf(second)} as b on b.geom && ST_Expand(a.geom, ${slack}::float8)
      where ${distinct}
    ),
    first as materialized (${shapes(first, plan, unit)} where ${inUnit}),
    second as materialized (${shapes(second, plan)}),
    overlap as materialized (
      select f.fid as first_id, s.fid as second_id, f.class, s.class as with_class, f.unit,
        ST_CollectionExtract(ST_Intersection(f.shape, s.shape, ${gridOf(system)}::float8), 3) as shape
      from candidate
      join first f on f.fid = candidate.first_id
      join second s on s.fid = candidate.second_id
      where ST_Intersects(f.shape, s.shape)
    ),
    pair as materialized (
      select first_id, second_id, class, with_class, unit,
        ST_Area(ST_Transform(shape, ${sql.lit(STORAGE_SRID)})::geography) as area_m2,
        ST_Area(shape) as planar_m2
      from overlap where not ST_IsEmpty(shape)
    ),
    listed as (
      select * from pair order by first_id, second_id limit ${limit}::integer
    ),
    crossed as (
      select ${classGroup} as class, ${withGroup} as with_class, ${unitGroup} as unit,
        sum(area_m2 order by first_id, second_id) as area_m2, count(*)::integer as pairs
      from pair group by 1, 2, 3
    )
    select
      (select count(*)::integer from pair) as "pairCount",
      (select coalesce(sum(area_m2 order by first_id, second_id), 0) from pair) as "areaM2",
      (select coalesce(sum(planar_m2 order by first_id, second_id), 0) from pair) as "planarM2",
      (select coalesce(json_agg(json_build_object('layerId', first_id, 'withId', second_id,
          'areaM2', area_m2, 'planarM2', planar_m2) order by first_id, second_id), '[]'::json)
        from listed) as pairs,
      (select coalesce(json_agg(json_build_object('class', class, 'withClass', with_class,
          'unit', unit, 'areaM2', area_m2, 'pairs', pairs)
          order by class collate "C", with_class collate "C", unit collate "C"), '[]'::json)
        from crossed) as table`
}

function shapes(
  source: ReadableLayer,
  { rowsOf, system }: OverlayPlan,
  unit: Place | null = null,
): RawBuilder<unknown> {
  const { classField } = source.layer
  const whole = shapeIn(source, system)
  const cut = (place: Place) =>
    sql`case when ${isWhole(source.layer, place)} then ${whole} else ST_Transform(
      hegui.overlap(feature.geom, ${boundaryOf(place)}), ${system.srid}::integer) end`
  const classOf = classField ? sql`${source.value(classField)}::text` : sql`null::text`
  return sql`select feature.fid, feature.unit_code as unit, ${classOf} as class,
    ${unit === null ? whole : cut(unit)} as shape from ${rowsOf(source)} as feature`
}

function shapeIn({ custom }: ReadableLayer, { srid }: CoordinateSystem): RawBuilder<unknown> {
  if (srid === STORAGE_SRID) return sql`feature.geom`
  const transformed = sql`ST_Transform(feature.geom, ${srid}::integer)`
  if (!custom) return transformed
  return sql`case when ST_SRID(feature.geom_source) = ${srid}::integer
    then feature.geom_source else ${transformed} end`
}

/**
 * The land, lines or points of the first layer in pieces: a feature that bears the code of a unit belongs to it as a
 * whole, one that bears none is cut at the boundaries; then what lies in the place asked about.
 */
import { type RawBuilder, sql } from 'kysely'
import { layers } from '../../gis-data/layers/index.ts'
import type { TableMeasure } from '../../gis-data/table-measure.ts'
import { LEAST_M2 } from '../db/in-place.ts'
import { shapeOf } from '../db/place-shape.ts'
import { visibleRows } from '../db/relation.ts'
import { amountOf, meet, without } from './table-amount.ts'
import type { ClassedLayer, TablePlan } from './table-plan.ts'

/** Length of the code that a row is told by; 0 where rows are classes. */
const rowDepth = ({ rows }: TablePlan): number => ({ unit: 12, town: 9, class: 0 })[rows]

/** Length of code that a feature must bear so as not to be cut; 0 cuts none. */
const cutDepth = (plan: TablePlan): number => {
  const depth = Math.max(rowDepth(plan), plan.unit?.length ?? 0)
  return depth > 9 ? 12 : depth > 0 ? 9 : 0
}

/** Key of a class, on rows that stand under the name `feature`. */
export function classKey({ source, field, firstLevel }: ClassedLayer): RawBuilder<unknown> {
  if (!field) return sql`'all'::text`
  const value = sql`nullif(${source.value(field.name)}::text, '')`
  return sql`coalesce('=' || ${firstLevel ? sql`left(${value}, 2)` : value}, 'none')`
}

export const firstRows = ({ first, revision, viewer }: TablePlan): RawBuilder<unknown> =>
  first.source.rows(revision, viewer)

/** Feature ids that may have land in the table, near ones together. */
export function candidateFids(plan: TablePlan): RawBuilder<{ fid: number }> {
  const { unit, shape } = plan
  const mayBeIn =
    unit === null
      ? sql`true`
      : plan.first.source.layer.spansUnits
        ? sql`true`
        : sql`(feature.unit_code is null or starts_with(feature.unit_code, ${unit})
          or starts_with(${unit}, feature.unit_code))`
  const place = shape
    ? sql`join (select ${shapeOf(shape)} as geom offset 0) as place
        on feature.geom && place.geom and ST_Intersects(place.geom, feature.geom)`
    : sql``
  return sql<{ fid: number }>`
    select feature.fid from ${firstRows(plan)} as feature ${place}
    where ${mayBeIn} order by feature.unit_code nulls first, feature.fid`
}

/** Common table expressions ending in `piece (piece, fid, row_key, class, geom, area_m2)`. */
export function pieces(plan: TablePlan, fids: readonly number[]): RawBuilder<unknown> {
  const depth = cutDepth(plan)
  const row =
    plan.rows === 'class'
      ? sql`class`
      : sql`case when length(unit) >= ${rowDepth(plan)}::integer
          then '=' || left(unit, ${rowDepth(plan)}::integer) else 'none' end`
  return sql`
    feature as materialized (
      select feature.fid, ${plan.first.source.layer.spansUnits ? sql`null::text` : sql`feature.unit_code`} as unit, ${classKey(plan.first)} as class,
        ${plan.measure === 'area' ? sql`feature.area_m2` : sql`null::float8`} as area_m2, feature.geom
      from ${firstRows(plan)} as feature where feature.fid = any(${[...fids]}::bigint[])
    ),
    ${depth === 0 ? sql`placed as (select * from feature),` : placed(plan, depth)}
    ${within(plan)}
    piece as materialized (
      select row_number() over (order by fid, unit) as piece, fid, ${row} as row_key, class, geom, area_m2
      from (select fid, unit, class, geom, coalesce(area_m2, ${amountOf(plan.measure, sql`geom`)}) as area_m2
        from inside offset 0) as measured
      where area_m2 > ${LEAST_M2}::float8
    )`
}

function placed(
  { unit, revision, viewer, measure }: TablePlan,
  depth: number,
): RawBuilder<unknown> {
  const layer = depth === 12 ? layers.unit : layers.town
  const within = (code: RawBuilder<unknown>) =>
    unit === null ? sql`true` : sql`starts_with(${code}, ${unit})`
  const known = sql`coalesce(length(feature.unit), 0) >= ${depth}::integer`
  return sql`
    area as materialized (
      select code, geom from ${visibleRows(layer, revision, viewer)} as place
    ),
    cut as materialized (${measure === 'area' ? cutAreas(known) : measure === 'length' ? cutLines(known) : cutPoints(known)}),
    placed as (
      select feature.fid, feature.class, feature.unit, feature.area_m2, feature.geom
      from feature where ${known} and ${within(sql`feature.unit`)}
      union all
      select fid, class, unit, null::float8, geom from cut where ${within(sql`unit`)}
      ${
        unit === null
          ? sql`union all
            select feature.fid, feature.class, null, null::float8, ${outside(measure)}
            from feature where not (${known})`
          : sql``
      }
    ),`
}

const cutAreas = (known: RawBuilder<unknown>) => sql`
      select feature.fid, feature.class, area.code as unit,
        hegui.overlap(feature.geom, area.geom) as geom
      from feature join area on ST_Intersects(area.geom, feature.geom)
      where not (${known}) and starts_with(area.code, coalesce(feature.unit, ''))`

/** What runs along a boundary would lie in both units: it is of the one with the lesser code. */
const cutLines = (known: RawBuilder<unknown>) => sql`
      select feature.fid, feature.class, reached.code as unit,
        ${without('length', meet('length', sql`feature.geom`, sql`reached.geom`), sql`(case when feature.unit is null then reached.lesser end)`)} as geom
      from feature join (
        select area.code, area.geom, (
            select ST_Union(beside.geom, 1e-11 order by beside.code) from area beside
            where beside.code < area.code and ST_Intersects(beside.geom, area.geom)) as lesser
        from area where exists (select from feature where ST_Intersects(area.geom, feature.geom))
        offset 0) as reached on ST_Intersects(reached.geom, feature.geom)
      where not (${known}) and starts_with(reached.code, coalesce(feature.unit, ''))`

const cutPoints = (known: RawBuilder<unknown>) => sql`
      select distinct on (feature.fid) feature.fid, feature.class, area.code as unit, feature.geom
      from feature join area on ST_Intersects(area.geom, feature.geom)
      where not (${known}) and starts_with(area.code, coalesce(feature.unit, ''))
      order by feature.fid, area.code`

/** Of a feature, what lies in no unit; null where nothing does. */
const outside = (measure: TableMeasure): RawBuilder<unknown> =>
  ({
    area: sql`hegui.remainder(feature.geom,
              (select ST_Union(cut.geom, 1e-11 order by cut.unit) from cut
                where cut.fid = feature.fid))`,
    length: without(
      'length',
      sql`feature.geom`,
      sql`(select ST_Union(area.geom, 1e-11 order by area.code) from area
                where ST_Intersects(area.geom, feature.geom))`,
    ),
    count: sql`case when not exists (select from cut where cut.fid = feature.fid)
              then feature.geom end`,
  })[measure]

/** A piece that the place covers keeps the area it is stored with. */
function within({ shape, measure }: TablePlan): RawBuilder<unknown> {
  if (!shape)
    return sql`inside as (select * from placed where geom is not null and not ST_IsEmpty(geom)),`
  return sql`
    inside as (
      select fid, class, unit, case when covered then area_m2 end as area_m2,
        case when covered then geom else ${meet(measure, sql`geom`, sql`place`)} end as geom
      from (
        select placed.*, shape.geom as place, ST_Covers(shape.geom, placed.geom) as covered
        from (select ${shapeOf(shape)} as geom offset 0) as shape
        join placed on ST_Intersects(shape.geom, placed.geom)
        offset 0) as near
    ),`
}

/**
 * The parts of some features in a cross table: ㎡, metres or a number. In a column a piece counts once,
 * however many features of that class lie over it; what none covers is the column `rest`.
 */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { SLIVERS } from '../../gis-data/fold-slivers.ts'
import { fitParameters } from '../../gis-data/rules/overlay-fit.ts'
import { LEAST_M2 } from '../db/in-place.ts'
import { type AskedCell, inCell } from './asked-cell.ts'
import { amountOf, dimensionOf, without } from './table-amount.ts'
import { classKey, pieces } from './table-pieces.ts'
import type { ClassedLayer, TablePlan } from './table-plan.ts'

/** A metre is at most this many degrees, down to 45° of latitude. */
const DEGREES_PER_M = 1 / 78_000

const MOST_NAMED = 20

/**
 * How overlaps are cut. On the rules' grid GEOS always finds an answer; without, it takes a quarter of
 * the time and hardly ever gives up, which PostgreSQL reports and the embedded engine does not survive.
 */
export type Cut = 'grid' | 'free'

/** Writes the parts of these features. @throws EngineFault where a free cut gives up. */
export const insertParts = (
  plan: TablePlan,
  table: string,
  fids: readonly number[],
  cut: Cut,
) => sql`
  insert into hegui.overlay_part (table_id, row_key, column_key, fid, area_m2, land_m2, repeated_m2, with_fids, sliver)
  with ${pieces(plan, fids)}
  ${plan.second ? sql`, ${cover(plan, cut)}` : sql``}
  select ${table}, row_key, column_key, fid, area_m2, land_m2, repeated_m2, with_fids, sliver
  from (${plan.second ? coveredParts(plan) : ownParts(plan)}) as part`

/** Where classes are told by the rows, or there are none, a summary has one column. */
const ownParts = ({ rows }: TablePlan) => sql`
  select row_key, ${rows === 'class' ? sql`'all'::text` : sql`class`} as column_key, fid, area_m2,
    area_m2 as land_m2, 0::float8 as repeated_m2, null::bigint[] as with_fids, false as sliver
  from piece`

const coveredParts = (plan: TablePlan) => sql`
  select piece.row_key, part.column_key, piece.fid, part.area_m2, null::float8 as land_m2,
    null::float8 as repeated_m2, part.with_fids, ${sliver(plan, sql`part.area_m2`, sql`part.geom`)} as sliver
  from part join piece using (piece)
  union all
  select piece.row_key, 'rest', piece.fid, piece.area_m2 - coalesce(covered.area_m2, 0),
    piece.area_m2, greatest(0, coalesce(covered.summed_m2 - covered.area_m2, 0)), null,
    case when covered.piece is null then false
      else ${sliver(plan, sql`piece.area_m2 - covered.area_m2`, restOf(plan))} end
  from piece left join covered using (piece)`

/**
 * `part`: one for each piece and column; `covered`: one for each piece that anything covers. Edges
 * are geodesics: a cut puts nodes on the chord, and a part could measure more than its whole by that.
 */
function cover(
  { second, bufferM, revision, viewer, measure }: TablePlan,
  cut: Cut,
): RawBuilder<unknown> {
  // Without a grid two cuts of one line do not lie on one another, and their common length counts twice.
  const grid = sql`${cut === 'grid' || measure !== 'area' ? 1e-11 : -1}::float8`
  const rows = second!.source.rows(revision, viewer)
  return sql`
    ${bufferM === null ? sql`` : grown(second!, rows, bufferM)}
    hit as materialized (
      select piece.piece, piece.area_m2 as whole_m2, feature.fid,
        ${bufferM === null ? classKey(second!) : sql`feature.column_key`} as column_key,
        case when ST_Covers(feature.geom, piece.geom) then piece.geom
          else ST_CollectionExtract(ST_Intersection(piece.geom, feature.geom, ${grid}), ${dimensionOf(measure)}) end as geom
      from ${
        bufferM === null
          ? sql`piece join ${rows} as feature on feature.geom && piece.geom`
          : sql`grown as feature cross join lateral unnest(feature.pieces) as near(piece)
              join piece on piece.piece = near.piece`
      }
      where ST_Intersects(feature.geom, piece.geom)
    ),
    part as materialized (
      select piece, column_key, whole_m2, geom, with_fids,
        least(${amountOf(measure, sql`geom`)}, whole_m2) as area_m2
      from (
        select piece, column_key, min(whole_m2) as whole_m2,
          (array_agg(fid order by fid))[1:${sql.lit(MOST_NAMED)}] as with_fids,
          case when count(*) = 1 then (array_agg(geom))[1]
            else ST_UnaryUnion(ST_Collect(geom order by fid), ${grid}) end as geom
        from hit where not ST_IsEmpty(geom) group by piece, column_key
        offset 0) as joined
    ),
    covered as materialized (
      select piece, summed_m2, case when shape is null then summed_m2
          else least(${amountOf(measure, sql`shape`)}, whole_m2, summed_m2) end as area_m2
      from (
        select piece, min(whole_m2) as whole_m2, sum(area_m2 order by column_key) as summed_m2,
          case when count(*) > 1
            then ST_UnaryUnion(ST_Collect(geom order by column_key), ${grid}) end as shape
        from part group by piece
        offset 0) as joined
    )`
}

/** Each feature near a piece is grown once, however many pieces it is near. */
const grown = (second: ClassedLayer, rows: RawBuilder<unknown>, bufferM: number) => sql`
    candidate as materialized (
      select feature.fid, array_agg(piece.piece) as pieces
      from piece join ${rows} as feature
        on feature.geom && ST_Expand(piece.geom, ${bufferM * DEGREES_PER_M}::float8)
      group by feature.fid
    ),
    grown as materialized (
      select feature.fid, ${classKey(second)} as column_key, candidate.pieces,
        ST_Transform(ST_Buffer(hegui.in_metres(feature.geom), ${bufferM}::float8,
          'quad_segs=32'), ${sql.lit(STORAGE_SRID)}) as geom
      from candidate join ${rows} as feature on feature.fid = candidate.fid
    ),`

/** What of a piece no part covers. */
const restOf = ({ measure }: TablePlan) =>
  without(
    measure,
    sql`piece.geom`,
    sql`(select ST_UnaryUnion(ST_Collect(part.geom order by part.column_key), 1e-11)
      from part where part.piece = piece.piece)`,
  )

/** As findings are told from errors of fit (`overlay-fit.ts`): small, and thin everywhere. */
function sliver(
  { measure, bufferM }: TablePlan,
  area: RawBuilder<unknown>,
  geom: RawBuilder<unknown>,
) {
  if (measure !== 'area' || bufferM !== null) return sql`false`
  return sql`case when ${area} <= ${LEAST_M2}::float8 then true
      when ${area} < ${fitParameters.sliver_area_m2.value}::float8
        then coalesce(hegui.inscribed_width_m(${geom}) < ${fitParameters.sliver_width_m.value}::float8, true)
      else false end`
}

/** What of these features is counted in one cell; without a column all they have in the row. */
export function cellShapes(plan: TablePlan, fids: readonly number[], cell: AskedCell) {
  const inRow = cell.row === null ? sql`true` : sql`piece.row_key = ${cell.row}`
  const shapes =
    plan.second && cell.column !== null
      ? sql`select fid, geom from (
            select piece.fid, piece.row_key, part.column_key, part.geom
            from piece join part using (piece)
            ${cell.column === 'rest' || cell.column === SLIVERS ? sql`union all select piece.fid, piece.row_key, 'rest', ${restOf(plan)} from piece` : sql``}
            offset 0) as counted where ${inCell(cell)}`
      : sql`select piece.fid, piece.geom from piece where ${inRow}`
  return sql<{ fid: number; geometry: { type: string } }>`
    with ${pieces(plan, fids)}
    ${plan.second ? sql`, ${cover(plan, 'grid')}` : sql``}
    select fid, ST_AsGeoJSON(ST_Multi(ST_CollectionExtract(ST_Collect(geom),
      ${dimensionOf(plan.measure)})), 9)::json as geometry
    from (${shapes}) as shape group by fid`
}

/**
 * The parts of land of some features in a cross table. In a column a piece of land counts once,
 * however many features of that class lie over it; what none covers is the column `rest`.
 */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
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
  insert into hegui.overlay_part (table_id, row_key, column_key, fid, area_m2, land_m2, repeated_m2, with_fids)
  with ${pieces(plan, fids)}
  ${plan.second ? sql`, ${cover(plan, cut)}` : sql``}
  select ${table}, row_key, column_key, fid, area_m2, land_m2, repeated_m2, with_fids
  from (${plan.second ? coveredParts : ownParts(plan)}) as part`

/** Where classes are told by the rows, or there are none, a summary has one column. */
const ownParts = ({ rows }: TablePlan) => sql`
  select row_key, ${rows === 'class' ? sql`'all'::text` : sql`class`} as column_key, fid, area_m2,
    area_m2 as land_m2, 0::float8 as repeated_m2, null::bigint[] as with_fids
  from piece`

const coveredParts = sql`
  select piece.row_key, part.column_key, piece.fid, part.area_m2, null::float8 as land_m2,
    null::float8 as repeated_m2, part.with_fids
  from part join piece using (piece)
  union all
  select piece.row_key, 'rest', piece.fid, piece.area_m2 - coalesce(covered.area_m2, 0),
    piece.area_m2, greatest(0, coalesce(covered.summed_m2 - covered.area_m2, 0)), null
  from piece left join covered using (piece)`

/**
 * `part`: one for each piece and column; `covered`: one for each piece that anything covers. Edges
 * are geodesics: a cut puts nodes on the chord, and a part could measure more than its whole by that.
 */
function cover({ second, bufferM, revision, viewer }: TablePlan, cut: Cut): RawBuilder<unknown> {
  const grid = sql`${cut === 'grid' ? 1e-11 : -1}::float8`
  const rows = second!.source.rows(revision, viewer)
  return sql`
    ${bufferM === null ? sql`` : grown(second!, rows, bufferM)}
    hit as materialized (
      select piece.piece, piece.area_m2 as whole_m2, feature.fid,
        ${bufferM === null ? classKey(second!) : sql`feature.column_key`} as column_key,
        case when ST_Covers(feature.geom, piece.geom) then piece.geom
          else ST_CollectionExtract(ST_Intersection(piece.geom, feature.geom, ${grid}), 3) end as geom
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
        least(hegui.area_m2(geom), whole_m2) as area_m2
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
          else least(hegui.area_m2(shape), whole_m2, summed_m2) end as area_m2
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

/** The land of these features in one cell; `column` null takes all their land in the row. */
export function cellShapes(
  plan: TablePlan,
  fids: readonly number[],
  row: string | null,
  column: string | null,
) {
  const inRow = row === null ? sql`true` : sql`piece.row_key = ${row}`
  const shapes =
    plan.second && column !== null
      ? column === 'rest'
        ? sql`select piece.fid, hegui.remainder(piece.geom, (
              select ST_UnaryUnion(ST_Collect(part.geom order by part.column_key), 1e-11)
              from part where part.piece = piece.piece)) as geom
            from piece where ${inRow}`
        : sql`select piece.fid, part.geom from piece join part using (piece)
            where ${inRow} and part.column_key = ${column}`
      : sql`select piece.fid, piece.geom from piece where ${inRow}`
  return sql<{ fid: number; geometry: { type: string } }>`
    with ${pieces(plan, fids)}
    ${plan.second ? sql`, ${cover(plan, 'grid')}` : sql``}
    select fid, ST_AsGeoJSON(ST_Multi(ST_CollectionExtract(ST_Collect(geom), 3)), 9)::json as geometry
    from (${shapes}) as shape group by fid`
}

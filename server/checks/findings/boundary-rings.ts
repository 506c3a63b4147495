/** Boundary points of a shape: EPSG:4523 to the millimetre, outside clockwise, without the closing point. */
import { type RawBuilder, sql } from 'kysely'
import { zone35 } from '../../../gis-data/crs.ts'
import type { BoundaryRing } from '../../api/proof-contract.ts'
import type { Db } from '../../db/schema.ts'

/** `shape`: expression of one geometry; what is no area has no rings. */
export async function readBoundaryRings(
  db: Db,
  shape: RawBuilder<unknown>,
): Promise<BoundaryRing[]> {
  const { rows } = await sql<BoundaryRing>`
    select coalesce(path[1], 1) as part, path[2] as ring,
      json_agg(json_build_array(round(ST_Y(geom)::numeric, 3), round(ST_X(geom)::numeric, 3))
        order by path) filter (where path[3] < corners) as points
    from (
      select (dumped).path, (dumped).geom,
        max((dumped).path[3]) over (partition by (dumped).path[1], (dumped).path[2]) as corners
      from (
        select ST_DumpPoints(ST_Transform(
          ST_Multi(ST_ForcePolygonCW(shape)), ${sql.lit(zone35.srid)})) as dumped
        from (select ${shape} as shape) as given
        where ST_Dimension(shape) = 2
      ) as corner
    ) as numbered
    group by path[1], path[2] order by path[1], path[2]`.execute(db)
  return rows
}

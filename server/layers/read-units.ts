/** The district, its towns and their units, with bounds to fly to. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { UnitSummary } from '../api/contract.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'

export async function readUnits(db: Db, revision: number, viewer: Viewer): Promise<UnitSummary[]> {
  const rowsOf = (id: 'district' | 'town' | 'unit') => visibleRows(layerOf(id), revision, viewer)
  const { rows } = await sql<UnitSummary>`
    select fid, code, name, level, kind, "townCode", agricultural,
      json_build_array(ST_XMin(geom), ST_YMin(geom), ST_XMax(geom), ST_YMax(geom)) as bounds,
      json_build_array(ST_X(middle), ST_Y(middle)) as centre
    from (
      select 1 as rank, fid, code, name, 'district' as level, null as kind, null as "townCode",
        false as agricultural, geom from ${rowsOf('district')} as district
      union all
      select 2, fid, code, name, 'town', null, null, false, geom from ${rowsOf('town')} as town
      union all
      select 3, fid, code, name, 'unit', kind, town_code, coalesce(agricultural, false), geom
      from ${rowsOf('unit')} as unit
    ) as place
    cross join lateral (select ST_PointOnSurface(geom) as middle offset 0) as point
    order by rank, code`.execute(db)
  return rows
}

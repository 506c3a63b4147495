/** The villages and communities of a town that the viewer may see, with their shapes and ground. */
import type { Geometry } from 'geojson'
import { sql } from 'kysely'
import { layers } from '../../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import { visibleRows } from '../../db/relation.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { SheetGround } from './sheet-ground.ts'

export interface TownUnit {
  readonly code: string
  readonly name: string
  readonly geometry: Geometry
  readonly bounds: readonly [number, number, number, number]
}

/** More sheets than this are asked for town by town anyway. */
const MOST = 60

/** @throws UserFault `not_found` where the town has none that the viewer may see. */
export async function readTownUnits(
  { db, viewer }: SheetGround,
  town: string,
  revision: number,
): Promise<TownUnit[]> {
  const { rows } = await sql<TownUnit>`
    select code, name, ST_AsGeoJSON(geom, 8)::json as geometry, json_build_array(ST_XMin(geom),
      ST_YMin(geom), ST_XMax(geom), ST_YMax(geom)) as bounds
    from ${visibleRows(layers.unit, revision, viewer)} as unit
    where town_code = ${town} order by code limit ${sql.lit(MOST + 1)}`.execute(db)
  if (rows.length === 0)
    throw new UserFault(
      'not_found',
      `编码 ${town} 的镇街没有可以查看的村社区；请选择有村社区的镇街`,
      `the town ${town} has no villages or communities that you may see; choose another`,
    )
  if (rows.length > MOST)
    throw new UserFault(
      'too_large',
      `编码 ${town} 的镇街有 ${MOST} 个以上村社区，超出一套图的上限`,
      `the town ${town} has more than ${MOST} units, the limit of a series`,
    )
  return rows.map((row) => ({ ...row, name: shortPlaceName(row.name) }))
}

/** Overview of small things: one point a unit with how many there are. */
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { atRevision } from '../db/relation.ts'
import type { InsertOverview } from './insert-overview.ts'

/** The point lies inside the unit; features of no known unit are counted where their middle is. */
export const insertCounts: InsertOverview = async (tx, layer, revision, bands) => {
  const from = Math.min(...bands.map((band) => band.from))
  const to = Math.max(...bands.map((band) => band.to))
  await sql`
    insert into hegui.overview (layer, changeset, zoom_from, zoom_to, unit_code, count, geom)
    select ${layer.id}, ${revision}::integer, ${from}::integer, ${to}::integer,
      counted.unit_code, counted.count, coalesce(ST_PointOnSurface(unit.geom), counted.middle)
    from (
      select unit_code, count(*)::integer as count,
        ST_SetSRID(ST_MakePoint(avg((ST_XMin(geom) + ST_XMax(geom)) / 2),
          avg((ST_YMin(geom) + ST_YMax(geom)) / 2)), ${sql.lit(STORAGE_SRID)}) as middle
      from ${layerTable(layer.id)} where ${atRevision(revision)} group by unit_code
    ) as counted
    left join (select code, geom from ${layerTable('unit')} where ${atRevision(revision)}) as unit
      on unit.code = counted.unit_code`.execute(tx)
}

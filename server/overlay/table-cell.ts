/** The features that make a number of a cross table, largest first, with the land that is counted. */

import { sql } from 'kysely'
import type { CellFeatures, FeatureName } from '../api/analysis-contract.ts'
import { LEAST_M2 } from '../db/in-place.ts'
import type { Db } from '../db/schema.ts'
import { firstRows } from './table-pieces.ts'
import type { TablePlan } from './table-plan.ts'
import { cellShapes } from './table-statement.ts'

export interface CellPage {
  /** Null takes all rows; columns likewise. */
  readonly row: string | null
  readonly column: string | null
  readonly offset: number
  readonly limit: number
}

type Listed = Pick<CellFeatures['features'][number], 'fid' | 'areaM2' | 'withFids' | 'bounds'> & {
  wholeM2: number
}

/** `namesOf` gives names and units as this viewer may read them. */
export async function cellFeatures(
  db: Db,
  table: string,
  plan: TablePlan,
  { row, column, offset, limit }: CellPage,
  namesOf: (fids: readonly number[]) => Promise<FeatureName[]>,
): Promise<CellFeatures> {
  const parts = sql`(
    select fid, area_m2, with_fids from hegui.overlay_part
    where table_id = ${table}
      and ${row === null ? sql`true` : sql`row_key = ${row}`}
      and ${column === null ? sql`true` : sql`column_key = ${column}`})`
  const cell = sql`(
    select fid, sum(area_m2 order by area_m2) as area_m2, max(with_fids) as with_fids
    from ${parts} as part where area_m2 > ${LEAST_M2}::float8 group by fid)`
  const { rows: whole } = await sql<Pick<CellFeatures, 'total' | 'areaM2' | 'bounds'>>`
    select count(*)::integer as total,
      (select coalesce(sum(area_m2 order by area_m2, fid), 0) from ${parts} as part) as "areaM2",
      case when count(*) > 0 then json_build_array(min(ST_XMin(feature.geom)),
        min(ST_YMin(feature.geom)), max(ST_XMax(feature.geom)), max(ST_YMax(feature.geom))) end as bounds
    from ${cell} as cell join ${firstRows(plan)} as feature on feature.fid = cell.fid`.execute(db)
  const { rows: listed } = await sql<Listed>`
    select cell.fid, cell.area_m2 as "areaM2", coalesce(cell.with_fids, '{}') as "withFids",
      feature.area_m2 as "wholeM2",
      json_build_array(ST_XMin(feature.geom), ST_YMin(feature.geom), ST_XMax(feature.geom),
        ST_YMax(feature.geom)) as bounds
    from (select * from ${cell} as paged order by area_m2 desc, fid
      offset ${offset}::bigint limit ${limit}::integer) as cell
    join ${firstRows(plan)} as feature on feature.fid = cell.fid
    order by cell.area_m2 desc, cell.fid`.execute(db)
  if (listed.length === 0) return { ...whole[0]!, features: [] }
  const fids = listed.map(({ fid }) => fid)
  const names = new Map((await namesOf(fids)).map((record) => [record.fid, record]))
  const { rows: shapes } = await cellShapes(plan, fids, row, column).execute(db)
  const geometries = new Map(shapes.map(({ fid, geometry }) => [fid, geometry]))
  return {
    ...whole[0]!,
    features: listed.map(({ fid, ...feature }) => ({
      fid,
      ...feature,
      withFids: feature.withFids.map(Number),
      name: names.get(fid)?.name ?? String(fid),
      unitCode: names.get(fid)?.unitCode ?? null,
      geometry: geometries.get(fid) ?? { type: 'MultiPolygon', coordinates: [] },
    })),
  }
}

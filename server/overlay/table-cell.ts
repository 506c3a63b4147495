/** The features that make a number of a cross table, largest first, with what of them is counted. */

import { sql } from 'kysely'
import type { CellFeatures, FeatureName } from '../api/analysis-contract.ts'
import { LEAST_M2 } from '../db/in-place.ts'
import type { Db } from '../db/schema.ts'
import { type AskedCell, inCell } from './asked-cell.ts'
import { amountOf } from './table-amount.ts'
import { firstRows } from './table-pieces.ts'
import type { TablePlan } from './table-plan.ts'
import { cellShapes } from './table-statement.ts'

export interface CellPage extends AskedCell {
  readonly offset: number
  readonly limit: number
}

type Listed = Pick<
  CellFeatures['features'][number],
  'fid' | 'amount' | 'whole' | 'withFids' | 'bounds'
>

/** `namesOf` gives names and units as this viewer may read them. */
export async function cellFeatures(
  db: Db,
  table: string,
  plan: TablePlan,
  { offset, limit, ...asked }: CellPage,
  namesOf: (fids: readonly number[]) => Promise<FeatureName[]>,
): Promise<CellFeatures> {
  const parts = sql`(
    select fid, area_m2, with_fids from hegui.overlay_part
    where table_id = ${table} and ${inCell(asked)})`
  const cell = sql`(
    select fid, sum(area_m2 order by area_m2) as area_m2, max(with_fids) as with_fids
    from ${parts} as part where area_m2 > ${LEAST_M2}::float8 group by fid)`
  const { rows: whole } = await sql<Pick<CellFeatures, 'total' | 'amount' | 'bounds'>>`
    select count(*)::integer as total,
      (select coalesce(sum(area_m2 order by area_m2, fid), 0) from ${parts} as part) as amount,
      case when count(*) > 0 then json_build_array(min(ST_XMin(feature.geom)),
        min(ST_YMin(feature.geom)), max(ST_XMax(feature.geom)), max(ST_YMax(feature.geom))) end as bounds
    from ${cell} as cell join ${firstRows(plan)} as feature on feature.fid = cell.fid`.execute(db)
  const { rows: listed } = await sql<Listed>`
    select cell.fid, cell.area_m2 as amount, coalesce(cell.with_fids, '{}') as "withFids",
      ${plan.measure === 'area' ? sql`feature.area_m2` : amountOf(plan.measure, sql`feature.geom`)} as whole,
      json_build_array(ST_XMin(feature.geom), ST_YMin(feature.geom), ST_XMax(feature.geom),
        ST_YMax(feature.geom)) as bounds
    from (select * from ${cell} as paged order by area_m2 desc, fid
      offset ${offset}::bigint limit ${limit}::integer) as cell
    join ${firstRows(plan)} as feature on feature.fid = cell.fid
    order by cell.area_m2 desc, cell.fid`.execute(db)
  const areaM2 = plan.measure === 'area' ? whole[0]!.amount : null
  if (listed.length === 0) return { ...whole[0]!, areaM2, features: [] }
  const fids = listed.map(({ fid }) => fid)
  const names = new Map((await namesOf(fids)).map((record) => [record.fid, record]))
  const { rows: shapes } = await cellShapes(plan, fids, asked).execute(db)
  const geometries = new Map(shapes.map(({ fid, geometry }) => [fid, geometry]))
  return {
    ...whole[0]!,
    areaM2,
    features: listed.map(({ fid, ...feature }) => ({
      fid,
      ...feature,
      areaM2: areaM2 === null ? null : feature.amount,
      wholeM2: areaM2 === null ? null : feature.whole,
      withFids: feature.withFids.map(Number),
      name: names.get(fid)?.name ?? String(fid),
      unitCode: names.get(fid)?.unitCode ?? null,
      geometry: geometries.get(fid) ?? { type: 'MultiPolygon', coordinates: [] },
    })),
  }
}

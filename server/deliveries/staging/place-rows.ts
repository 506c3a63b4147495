/** Gives staged rows their place in EPSG:4490: valid shapes as they are, others repaired one by one. */
import type { Geometry } from 'geojson'
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { Db } from '../../db/schema.ts'
import { halveRange, type RowRange } from './halve-range.ts'

const PART_ROWS = 5000

export async function placeRows(
  db: Db,
  delivery: string,
  layer: string,
  isTangle: (shape: Geometry) => boolean,
): Promise<void> {
  const own = sql<boolean>`r.delivery_id = ${delivery} and r.layer = ${layer}`
  const { rows } = await sql<{ last: number | null }>`
    select max(fid)::integer as last from hegui.delivery_row r where ${own}`.execute(db)
  const last = rows[0]?.last ?? 0
  await sql`update hegui.delivery_row r set valid = false
    where ${own} and r.shape is not null and (not ST_IsValid(r.shape) or ST_IsEmpty(r.shape))`.execute(
    db,
  )
  for (let first = 1; first <= last; first += PART_ROWS) {
    const part = { first, last: Math.min(last, first + PART_ROWS - 1) }
    await halveRange(part, (range) => placeValid(db, delivery, layer, range))
  }
  const left = await sql<{ fid: number; shape: string }>`
    select fid, ST_AsGeoJSON(shape, 15, 0) as shape from hegui.delivery_row r
    where ${own} and r.geom is null and r.shape is not null order by fid`.execute(db)
  for (const { fid, shape } of left.rows) {
    if (isTangle(JSON.parse(shape) as Geometry)) await cannotPlace(db, delivery, layer, fid, tangle)
    else {
      const failed = await halveRange({ first: fid, last: fid }, () =>
        repair(db, delivery, layer, fid),
      )
      if (failed.length > 0) await cannotPlace(db, delivery, layer, fid, unplaceable)
    }
  }
}

async function placeValid(db: Db, delivery: string, layer: string, { first, last }: RowRange) {
  // A sub-select and no join: without statistics the planner would pair every row with every other.
  await sql`
    update hegui.delivery_row r set geom = (
      select placed.shape from (
        select case when ST_SRID(r.shape) = ${sql.lit(STORAGE_SRID)} then r.shape
          else ST_Transform(r.shape, ${sql.lit(STORAGE_SRID)}) end as shape offset 0
      ) as placed
      where ST_IsValid(placed.shape) and not ST_IsEmpty(placed.shape))
    where r.delivery_id = ${delivery} and r.layer = ${layer} and r.valid and r.shape is not null
      and r.fid between ${first}::bigint and ${last}::bigint`.execute(db)
}

async function repair(db: Db, delivery: string, layer: string, fid: number) {
  await sql`
    update hegui.delivery_row r set geom = mended.shape
    from (
      select ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Transform(shape, ${sql.lit(STORAGE_SRID)})),
        ST_Dimension(shape) + 1)) as shape
      from hegui.delivery_row
      where delivery_id = ${delivery} and layer = ${layer} and fid = ${fid}::bigint
    ) as mended
    where r.delivery_id = ${delivery} and r.layer = ${layer} and r.fid = ${fid}::bigint
      and ST_IsValid(mended.shape) and not ST_IsEmpty(mended.shape)`.execute(db)
}

const tangle = {
  zh: '图形自相交过多，不作修复',
  en: 'the shape crosses itself too often to be repaired',
}
const unplaceable = {
  zh: '坐标无法转换到 CGCS2000',
  en: 'the coordinates cannot be transformed to CGCS2000',
}

async function cannotPlace(
  db: Db,
  delivery: string,
  layer: string,
  fid: number,
  { zh, en }: { readonly zh: string; readonly en: string },
) {
  await db
    .updateTable('hegui.delivery_row')
    .set({ problem: zh, problem_en: en, valid: false })
    .where('delivery_id', '=', delivery)
    .where('layer', '=', layer)
    .where('fid', '=', fid)
    .execute()
}

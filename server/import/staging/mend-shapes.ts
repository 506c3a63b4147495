/**
 * Makes staged shapes valid and brings them to EPSG:4490. Shapes that are valid as delivered keep
 * every coordinate; each repair is noted; what cannot be repaired is set aside with its row.
 */
import type { Geometry } from 'geojson'
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { ImportNotes } from '../import-notes.ts'
import { bisectRows, type FailedRow } from './bisect-rows.ts'
import { countCrossings } from './count-crossings.ts'
import type { RowRange, StagingArea } from './staging-area.ts'

/** A column of the staging table that holds shapes. */
type ShapeColumn = 'shape' | 'geom'

export async function mendShapes(
  area: StagingArea,
  range: RowRange,
  notes: ImportNotes,
): Promise<void> {
  await repair(area, range, 'shape', notes)
  const failed = await bisectRows(range, (part) => transform(area, part))
  await setAside(area, failed, notes, {
    zh: '坐标无法转换到 CGCS2000',
    en: 'the coordinates cannot be transformed to CGCS2000',
  })
  await refuseBeyondEarth(area, range, notes)
  await repair(area, range, 'geom', notes)
}

async function transform(area: StagingArea, range: RowRange): Promise<void> {
  await sql`
    update hegui.import_row
    set geom = case when ST_SRID(shape) = ${sql.lit(STORAGE_SRID)} then shape
      else ST_Transform(shape, ${sql.lit(STORAGE_SRID)}) end
    where ${area.rows(range)} and shape is not null`.execute(area.db)
}

interface Invalid {
  readonly row_number: number
  readonly reason: string
  readonly shape: string
}

/**
 * The time of a repair grows with more than the square of the crossings: some 1,200 take a
 * second, 29,400 two minutes, and the embedded engine cannot be interrupted.
 */
const MAX_CROSSINGS = 1000

/** Looking for invalid shapes does not fail inside GEOS; only they go through the repair, one by one. */
async function repair(
  area: StagingArea,
  range: RowRange,
  column: ShapeColumn,
  notes: ImportNotes,
): Promise<void> {
  const shape = sql.id(column)
  const { rows } = await sql<Invalid>`
    select row_number, ST_IsValidReason(${shape}) as reason, ST_AsGeoJSON(${shape}, 15, 0) as shape
    from hegui.import_row
    where ${area.rows(range)} and ${shape} is not null
      and (not ST_IsValid(${shape}) or ST_IsEmpty(${shape}))
    order by row_number`.execute(area.db)
  for (const invalid of rows) {
    if (isTangle(invalid.shape))
      await setAside(area, [{ row: invalid.row_number, cause: '' }], notes, {
        zh: `图形自相交达 ${MAX_CROSSINGS} 处以上，不作自动修复`,
        en: `the shape crosses itself in ${MAX_CROSSINGS} places or more and is not repaired`,
      })
    else await repairOne(area, invalid, shape, notes)
  }
}

function isTangle(text: string): boolean {
  const shape = JSON.parse(text) as Geometry
  return (
    (shape.type === 'Polygon' || shape.type === 'MultiPolygon') &&
    countCrossings(shape, MAX_CROSSINGS) >= MAX_CROSSINGS
  )
}

interface Repaired {
  readonly usable: boolean
  readonly area: number
}

async function repairOne(
  area: StagingArea,
  { row_number: row, reason }: Omit<Invalid, 'shape'>,
  shape: RawBuilder<unknown>,
  notes: ImportNotes,
): Promise<void> {
  const only = area.rows({ first: row, last: row })
  let result: Repaired | undefined
  const failed = await bisectRows({ first: row, last: row }, async () => {
    const { rows } = await sql<Repaired>`
      update hegui.import_row
      set ${shape} = ST_Multi(ST_CollectionExtract(ST_MakeValid(${shape}), ST_Dimension(${shape}) + 1))
      where ${only}
      returning not ST_IsEmpty(${shape}) and ST_IsValid(${shape}) as usable,
        ST_Area(${shape}) as area`.execute(area.db)
    result = rows[0]
  })
  const place = placeIn(reason)
  if (result?.usable)
    notes.repaired(
      row,
      `图形无效（${place.zh}），已修复`,
      `the shape was invalid (${reason}) and has been repaired`,
    )
  else
    await setAside(area, [{ row, cause: failed[0]?.cause ?? reason }], notes, {
      zh: `图形无效（${place.zh}），修复后没有剩下可用的图形`,
      en: `the shape is invalid (${reason}) and nothing usable is left after repair`,
    })
}

const reasons: Readonly<Record<string, string>> = {
  'Self-intersection': '自相交',
  'Ring Self-intersection': '环自相交',
  'Hole lies outside shell': '洞在外环之外',
  'Holes are nested': '洞互相嵌套',
  'Nested shells': '外环互相嵌套',
  'Duplicate Rings': '环重复',
  'Interior is disconnected': '内部不连通',
  'Too few points in geometry component': '点数不足',
}

/** PostGIS answers `Self-intersection[103.8 30.8]`. */
function placeIn(reason: string): { zh: string } {
  const parts = /^(.*?)\[(.*)\]$/.exec(reason)
  const words = reasons[parts?.[1] ?? reason] ?? parts?.[1] ?? reason
  return { zh: parts ? `${words}，位置 ${parts[2]}` : words }
}

/** A transformation that leaves the earth answers infinity, or a place that is none. */
async function refuseBeyondEarth(
  area: StagingArea,
  range: RowRange,
  notes: ImportNotes,
): Promise<void> {
  const { rows } = await sql<{ row_number: number }>`
    select row_number from hegui.import_row
    where ${area.rows(range)} and geom is not null and not (
      ST_XMin(geom) >= -180 and ST_XMax(geom) <= 180
      and ST_YMin(geom) >= -90 and ST_YMax(geom) <= 90)`.execute(area.db)
  const beyond = rows.map(({ row_number: row }) => ({ row, cause: '' }))
  await setAside(area, beyond, notes, {
    zh: '坐标超出坐标系的适用范围',
    en: 'the coordinates lie beyond where the CRS applies',
  })
}

async function setAside(
  area: StagingArea,
  failed: readonly FailedRow[],
  notes: ImportNotes,
  words: { readonly zh: string; readonly en: string },
): Promise<void> {
  for (const { row, cause } of failed) {
    const detail = cause === '' ? '' : ` (${cause})`
    notes.setAside(row, `${words.zh}${detail}`, `${words.en}${detail}`)
  }
  await area.remove(failed.map(({ row }) => row))
}

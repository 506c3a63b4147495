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

/** `refuse`: a shape that would need repair is set aside. */
export type Repairs = 'accept' | 'refuse'

export async function mendShapes(
  area: StagingArea,
  range: RowRange,
  notes: ImportNotes,
  repairs: Repairs,
): Promise<void> {
  await repair(area, range, 'shape', notes, repairs)
  const failed = await bisectRows(range, (part) => transform(area, part))
  const beyond = ({ cause }: FailedRow) => /projection domain|coordinate transform/i.test(cause)
  await setAside(
    failed.filter(beyond).map(({ row }) => ({ row, cause: '' })),
    notes,
    beyondSystem,
  )
  await setAside(
    failed.filter((each) => !beyond(each)),
    notes,
    {
      zh: '坐标无法转换到 CGCS2000',
      en: 'the coordinates cannot be transformed to CGCS2000',
    },
  )
  await refuseBeyondEarth(area, range, notes)
  await repair(area, range, 'geom', notes, repairs)
}

async function transform(area: StagingArea, range: RowRange): Promise<void> {
  await sql`
    update hegui.import_row
    set geom = case when ST_SRID(shape) = ${sql.lit(STORAGE_SRID)} then shape
      else ST_Transform(shape, ${sql.lit(STORAGE_SRID)}) end
    where ${area.rows(range)} and shape is not null and geom is null`.execute(area.db)
}

interface Invalid {
  readonly row_number: number
  readonly reason: string
  readonly shape: string
  readonly wkb: string
  readonly srid: number
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
  repairs: Repairs,
): Promise<void> {
  const shape = sql.id(column)
  const { rows } = await sql<Invalid>`
    select row_number, ST_IsValidReason(${shape}) as reason, ST_AsGeoJSON(${shape}, 15, 0) as shape,
      encode(ST_AsBinary(${shape}), 'hex') as wkb, ST_SRID(${shape}) as srid
    from hegui.import_row
    where ${area.rows(range)} and ${shape} is not null
      and (not ST_IsValid(${shape}) or ST_IsEmpty(${shape}))
    order by row_number`.execute(area.db)
  for (const invalid of rows) {
    if (isTangle(invalid.shape))
      await setAside([{ row: invalid.row_number, cause: '' }], notes, {
        zh: `图形自相交达 ${MAX_CROSSINGS} 处以上，不作自动修复`,
        en: `the shape crosses itself in ${MAX_CROSSINGS} places or more and is not repaired`,
      })
    else if (repairs === 'refuse') {
      const { zh } = placeIn(invalid.reason)
      await setAside([{ row: invalid.row_number, cause: '' }], notes, {
        zh: `图形无效（${zh}），未接受修复`,
        en: `the shape is invalid (${invalid.reason}) and repairs were refused`,
      })
    } else await repairOne(area, invalid, shape, notes)
  }
}

function isTangle(text: string): boolean {
  const shape = JSON.parse(text) as Geometry
  return (
    (shape.type === 'Polygon' || shape.type === 'MultiPolygon') &&
    countCrossings(shape, MAX_CROSSINGS) >= MAX_CROSSINGS
  )
}

async function repairOne(
  area: StagingArea,
  { row_number: row, reason, wkb, srid }: Invalid,
  column: RawBuilder<unknown>,
  notes: ImportNotes,
): Promise<void> {
  const only = { first: row, last: row }
  let usable = false
  const failed = await bisectRows(only, async () => {
    const { rows } = await sql`
      with repaired as materialized (
        select ST_Multi(ST_CollectionExtract(ST_MakeValid(${column}), ST_Dimension(${column}) + 1))
          as mended
        from hegui.import_row where ${area.rows(only)})
      update hegui.import_row set ${column} = mended
      from repaired
      where ${area.rows(only)} and not ST_IsEmpty(mended) and ST_IsValid(mended)
      returning 1`.execute(area.db)
    usable = rows.length === 1
  })
  const { zh } = placeIn(reason)
  if (usable)
    notes.repaired(
      row,
      `图形无效（${zh}），已修复`,
      `the shape was invalid (${reason}) and has been repaired`,
      { wkb, srid },
    )
  else
    await setAside([{ row, cause: failed[0]?.cause ?? reason }], notes, {
      zh: `图形无效（${zh}），修复后没有剩下可用的图形`,
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

const beyondSystem = {
  zh: '坐标超出坐标系的适用范围，这一行可能是别的坐标系（带号有无、X 与 Y 的先后）',
  en: 'the coordinates lie beyond where the CRS applies; this row may be in another (zone number, order of x and y)',
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
  await setAside(beyond, notes, beyondSystem)
}

async function setAside(
  failed: readonly FailedRow[],
  notes: ImportNotes,
  words: { readonly zh: string; readonly en: string },
): Promise<void> {
  for (const { row, cause } of failed) {
    const detail = cause === '' ? '' : ` (${cause})`
    notes.setAside(row, `${words.zh}${detail}`, `${words.en}${detail}`)
  }
  await notes.save()
}

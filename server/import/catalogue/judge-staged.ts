/** What only the staged whole can tell: keys met twice, shapes outside the district, units of tables. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { district } from '../../../gis-data/district.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { StagingArea } from '../staging/staging-area.ts'

export async function judgeStaged(
  area: StagingArea,
  layer: Layer,
  notes: ImportNotes,
  file: string,
): Promise<void> {
  if (layer.geometry) await refuseOutsideDistrict(area, notes, file)
  else await assignUnitsByCode(area, layer)
  await refuseKnownKeys(area, layer, notes)
}

async function refuseOutsideDistrict(
  area: StagingArea,
  notes: ImportNotes,
  file: string,
): Promise<void> {
  const [west, south, east, north] = district.bounds
  const outside = sql`import_id = ${area.id} and not geom && ST_MakeEnvelope(${sql.lit(west)},
    ${sql.lit(south)}, ${sql.lit(east)}, ${sql.lit(north)}, 4490)`
  const { rows } = await sql<{ row_number: number; place: string }>`
    select row_number, round(ST_X(ST_Centroid(ST_Envelope(geom)))::numeric, 4) || ', '
      || round(ST_Y(ST_Centroid(ST_Envelope(geom)))::numeric, 4) as place
    from hegui.import_row where ${outside} order by row_number`.execute(area.db)
  if (rows.length > 0 && rows.length === (await area.count())) {
    throw new UserFault(
      'outside_district',
      `${file}：全部 ${rows.length} 条都在${district.name}之外（第一条在 ${rows[0]?.place}，应在 ${west}–${east}°E、${south}–${north}°N）；请核对坐标系`,
      `${file}: all ${rows.length} rows lie outside the district (the first at ${rows[0]?.place}, expected ${west}–${east}°E, ${south}–${north}°N); check the CRS`,
    )
  }
  for (const { row_number: row, place } of rows) {
    notes.setAside(
      row,
      `图形在${district.name}之外（${place}）`,
      `the shape lies outside the district (${place})`,
    )
  }
  await area.remove(rows.map(({ row_number: row }) => row))
}

/** Rows without shape: a field that begins with the 12 digits of a unit says where they belong. */
async function assignUnitsByCode(area: StagingArea, layer: Layer): Promise<void> {
  await sql`
    update hegui.import_row as staged set unit_code = unit.code
    from layer.unit where staged.import_id = ${area.id} and unit.rev_to is null
      and unit.code = left(staged.properties ->> ${layer.keyField}::text, 12)`.execute(area.db)
}

async function refuseKnownKeys(area: StagingArea, layer: Layer, notes: ImportNotes): Promise<void> {
  const key = sql.id(layer.keyField)
  const { rows } = await sql<{ row_number: number; key: string; known: boolean }>`
    with staged as (
      select row_number, properties ->> ${layer.keyField}::text as key,
        row_number() over (partition by properties ->> ${layer.keyField}::text
          order by row_number) as occurrence
      from hegui.import_row where import_id = ${area.id})
    select row_number, staged.key, held.key is not null as known
    from staged left join (select distinct ${key}::text as key from ${layerTable(layer.id)}
      where rev_to is null) as held on held.key = staged.key
    where staged.key is not null and (occurrence > 1 or held.key is not null)
    order by row_number`.execute(area.db)
  for (const { row_number: row, key: value, known } of rows) {
    if (known) notes.setAside(row, `${value} 已在图层中`, `${value} is in the layer already`)
    else notes.setAside(row, `${value} 在文件中重复`, `${value} occurs twice in the file`)
  }
  await area.remove(rows.map(({ row_number: row }) => row))
}

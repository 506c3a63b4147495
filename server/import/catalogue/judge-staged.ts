/** What only the staged whole can tell: shapes outside the district, units of tables, keys, copies, areas. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { district } from '../../../gis-data/district.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportMode } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'
import { toldLater } from '../told-later.ts'
import { differingAreas, remarkDifferingAreas } from './compare-declared-areas.ts'
import { judgeCopies } from './judge-copies.ts'
import { judgeKeys } from './judge-keys.ts'
import { remarkStandingCopies } from './remark-standing-copies.ts'

export async function judgeStaged(
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  notes: ImportNotes,
  file: string,
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  if (layer.geometry) {
    await refuseOutsideDistrict(area, notes, file)
    await remarkBeyondBoundary(area, notes)
  } else await assignUnitsByCode(area, layer)
  const polygons = layer.geometry === 'MultiPolygon'
  // Only reads: on a connection of its own while keys and copies are judged.
  const differing = polygons ? toldLater(differingAreas(area, layer)) : []
  await judgeKeys(area, layer, mode, notes, mapping)
  if (polygons) await judgeCopies(area, layer, notes)
  if (layer.geometry && mode !== 'replace') await remarkStandingCopies(area, layer, notes)
  await remarkDifferingAreas(await differing, layer, notes)
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
  await notes.save()
}

/** The boundary at hand may be older or coarser than the delivery: what lies beyond it is taken and told. */
async function remarkBeyondBoundary(area: StagingArea, notes: ImportNotes): Promise<void> {
  const { rows } = await sql<{ row_number: number }>`
    select row_number from hegui.import_row as staged
    where import_id = ${area.id} and unit_code is null and geom is not null
      and exists (select from layer.district where rev_to is null)
      and not exists (select from layer.district as held
        where held.rev_to is null and ST_Intersects(held.geom, staged.geom))
    order by row_number`.execute(area.db)
  for (const { row_number: row } of rows)
    notes.remarkOn(
      row,
      `图形完全在库中的${district.name}界线之外，请核对`,
      'the shape lies wholly beyond the boundary of the district as it is on record; check it',
    )
  await notes.save()
}

/** Rows without shape: a field that begins with the 12 digits of a unit says where they belong. */
async function assignUnitsByCode(area: StagingArea, layer: Layer): Promise<void> {
  await sql`
    update hegui.import_row as staged set unit_code = unit.code
    from layer.unit where staged.import_id = ${area.id} and unit.rev_to is null
      and unit.code = left(staged.properties ->> ${layer.keyField}::text, 12)`.execute(area.db)
}

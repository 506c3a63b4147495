/** Rows of a file that repeat the shape of an earlier row. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** A copy in everything but its key is set aside; with other values it is taken and told. */
export async function judgeCopies(
  area: StagingArea,
  layer: Layer,
  notes: ImportNotes,
): Promise<void> {
  // Few shapes occur twice: those that may are found by 32 bits of each, and only they are compared.
  const own = sql`import_id = ${area.id} and geom is not null`
  const shape = sql`ST_AsBinary(geom)`
  const hash = sql`geometry_hash(geom)`
  const { rows } = await sql<{ row_number: number; first: number; alike: boolean }>`
    select row_number, first, properties - ${layer.keyField}::text = first_properties as alike
    from (
      select row_number, properties, first_value(row_number) over copies as first,
        first_value(properties - ${layer.keyField}::text) over copies as first_properties
      from hegui.import_row where ${own} and ${hash} in (
        select ${hash} from hegui.import_row where ${own} group by 1 having count(*) > 1)
      window copies as (partition by ${shape} order by row_number)) as ranked
    where row_number <> first order by row_number`.execute(area.db)
  for (const { row_number: row, first, alike } of rows) {
    if (alike)
      notes.setAside(
        row,
        `图形和属性与第 ${first} 行完全相同，只有标识不同`,
        `shape and values are those of row ${first}, only the key differs`,
      )
    else
      notes.remarkOn(
        row,
        `图形与第 ${first} 行完全相同，请核对`,
        `the shape is that of row ${first}; check it`,
      )
  }
  await notes.save()
}

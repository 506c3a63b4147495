/** Gives staged rows the village or community that they lie in, so that the viewer's filter holds for them. */
import { sql } from 'kysely'
import { unitAt } from '../../db/unit-at.ts'
import type { ImportNotes } from '../import-notes.ts'
import { bisectRows } from './bisect-rows.ts'
import type { RowRange, StagingArea } from './staging-area.ts'

/** A row that lies in no unit keeps none. */
export async function assignUnits(
  area: StagingArea,
  range: RowRange,
  notes: ImportNotes,
): Promise<void> {
  const failed = await bisectRows(range, async (part) => {
    await sql`
      update hegui.import_row as staged set unit_code = ${unitAt(sql`staged.geom`)}
      where ${area.rows(part)} and geom is not null and unit_code is null`.execute(area.db)
  })
  for (const { row, cause } of failed) {
    notes.setAside(
      row,
      `无法判断图形所在的村社区（${cause}）`,
      `the unit that the shape lies in cannot be told (${cause})`,
    )
  }
  await notes.save()
}

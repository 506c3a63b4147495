/** Which revision of the data a sheet shows, of what day, and whether it is demonstration data. */

import { dayInChina } from '../../../gis-data/day-in-china.ts'
import { revisionInForce } from '../../db/revision-in-force.ts'
import type { Db } from '../../db/schema.ts'

export interface SheetData {
  readonly revision: number
  /** For the title block: number and day. */
  readonly words: string
}

/** @throws UserFault `not_found` for a revision that does not exist. */
export async function sheetData(db: Db, asked: number | null): Promise<SheetData> {
  const revision = await revisionInForce(db, asked)
  const changeset = await db
    .selectFrom('hegui.changeset')
    .select('at')
    .where('id', '=', revision)
    .executeTakeFirst()
  const day = changeset && dayInChina(changeset.at)
  return { revision, words: [`r${revision}`, day].filter(Boolean).join(' · ') }
}

/** Whether any of these layers holds demonstration data at the revision. */
export async function holdsSynthetic(
  db: Db,
  layers: readonly string[],
  revision: number,
): Promise<boolean> {
  if (layers.length === 0) return false
  const row = await db
    .selectFrom('hegui.layer_revision')
    .select('layer')
    .where('layer', 'in', [...layers])
    .where('changeset', '<=', revision)
    .where('synthetic', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

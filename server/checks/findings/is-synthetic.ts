/** Whether any of the layers that findings rest on is demonstration data. */
import { sql } from 'kysely'
import type { Db } from '../../db/schema.ts'

export async function isSynthetic(
  db: Db,
  layerRevisions: Readonly<Record<string, number>>,
): Promise<boolean> {
  const { rows } = await sql<{ synthetic: boolean }>`
    select coalesce(bool_or(r.synthetic), false) as synthetic
    from jsonb_each_text(${JSON.stringify(layerRevisions)}::jsonb) as read (layer, changeset)
    join hegui.layer_revision r on r.layer = read.layer and r.changeset = read.changeset::integer
  `.execute(db)
  return rows[0]!.synthetic
}

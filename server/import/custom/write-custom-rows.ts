/** Writes staged rows into a custom layer: new features, and new versions of those that changed. */
import { sql } from 'kysely'
import type { Tx } from '../../db/schema.ts'
import type { ImportTarget } from '../import-target.ts'
import { goes } from '../scope/replaced-scope.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/**
 * Feature ids are the rows' numbers in the file, from 1; in a layer that has had rows, and in a name
 * that an undo made free again, they go on.
 */
export async function writeCustomRows(
  tx: Tx,
  area: StagingArea,
  layer: string,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  revision: number,
): Promise<void> {
  if (replacing.mode === 'replace') await replaceVersions(tx, area, layer, replacing, revision)
  await sql`
    insert into hegui.custom_feature
      (layer_id, fid, rev_from, unit_code, properties, geom, geom_source)
    select ${layer}, staged.row_number + (select coalesce(max(fid), 0)
        from hegui.custom_feature where layer_id = ${layer}),
      ${revision}::integer, staged.unit_code, staged.properties, staged.geom, staged.shape
    from hegui.import_row as staged
    where staged.import_id = ${area.id} and not exists (
      select from hegui.import_match as met
      where met.import_id = staged.import_id and met.row_number = staged.row_number)
    order by staged.row_number`.execute(tx)
}

async function replaceVersions(
  tx: Tx,
  area: StagingArea,
  layer: string,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  revision: number,
): Promise<void> {
  await sql`
    update hegui.custom_feature as held set rev_to = ${revision}::integer
    where layer_id = ${layer} and rev_to is null and (fid in (
        select fid from hegui.import_match where import_id = ${area.id} and change <> 'same')
      or ${goes(area.id, replacing)})`.execute(tx)
  await sql`
    insert into hegui.custom_feature
      (layer_id, fid, rev_from, unit_code, properties, geom, geom_source)
    select ${layer}, met.fid, ${revision}::integer, staged.unit_code, staged.properties,
      staged.geom, staged.shape
    from hegui.import_match as met
      join hegui.import_row as staged
        on staged.import_id = met.import_id and staged.row_number = met.row_number
    where met.import_id = ${area.id} and met.change <> 'same'
    order by met.row_number`.execute(tx)
}

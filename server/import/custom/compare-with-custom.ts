/**
 * Pairs staged rows with the features of a custom layer, which has no key: by shape and values, then
 * by shape alone, then by values alone; several that are alike are paired in their order.
 */
import { type RawBuilder, sql } from 'kysely'
import type { ImportMode } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'

type Alike = (row: 'held' | 'staged') => RawBuilder<unknown>

const shape: Alike = (row) => sql`md5(ST_AsBinary(${sql.id(row, 'geom')}))`
const values: Alike = (row) => sql`jsonb_strip_nulls(${sql.id(row, 'properties')})`

/** `partly`: only features that are in the scope of the replacement are met. */
export async function compareWithCustom(
  area: StagingArea,
  layer: string,
  mode: ImportMode,
  partly: boolean,
): Promise<void> {
  await sql`delete from hegui.import_match where import_id = ${area.id}`.execute(area.db)
  if (mode !== 'replace') return
  const scoped = (more: RawBuilder<unknown>) =>
    partly
      ? sql<boolean>`fid in (
          select fid from hegui.import_scope where import_id = ${area.id} ${more})`
      : sql<boolean>`true`
  const inScope = scoped(sql``)
  await pair(area, layer, inScope, 'same', (row) => sql`${shape(row)}, ${values(row)}`)
  await pair(area, layer, inScope, 'attributes', shape)
  // values alone do not say that it is what lies in other units too
  await pair(area, layer, scoped(sql`and not spans`), 'geometry', values)
}

async function pair(
  area: StagingArea,
  layer: string,
  inScope: RawBuilder<boolean>,
  change: string,
  alike: Alike,
): Promise<void> {
  await sql`
    insert into hegui.import_match (import_id, row_number, fid, change)
    select ${area.id}, staged.row_number, held.fid, ${change}::text
    from (
      select held.fid, row(${alike('held')})::text as sum,
        row_number() over (partition by row(${alike('held')})::text order by fid) as nth
      from hegui.custom_feature as held
      where layer_id = ${layer} and rev_to is null and ${inScope} and not exists (
        select from hegui.import_match as met
        where met.import_id = ${area.id} and met.fid = held.fid)) as held
    join (
      select staged.row_number, row(${alike('staged')})::text as sum,
        row_number() over (partition by row(${alike('staged')})::text order by row_number) as nth
      from hegui.import_row as staged
      where import_id = ${area.id} and not exists (
        select from hegui.import_match as met
        where met.import_id = ${area.id} and met.row_number = staged.row_number)) as staged
      on staged.sum = held.sum and staged.nth = held.nth`.execute(area.db)
}

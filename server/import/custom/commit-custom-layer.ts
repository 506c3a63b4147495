/** Makes a layer of its own from staged rows, in one changeset. */
import { sql } from 'kysely'
import type { ImportReport } from '../../api/contract.ts'
import { inChangeset } from '../../db/changesets.ts'
import type { Tx } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { recordReport } from '../record-report.ts'
import type { StagingArea } from '../staging/staging-area.ts'

export interface NewCustomLayer {
  readonly id: string
  readonly title: string
  readonly fields: readonly string[]
  readonly geometryType: string
  readonly sourceSrid: number
}

/**
 * Feature ids are the rows' numbers in the file, from 1; in a name that an undo made free again they go on. `report` is completed with the changeset
 * and stored beside it. Throws when the rows staged are not the rows counted: nothing is written then.
 */
export async function commitCustomLayer(
  area: StagingArea,
  layer: NewCustomLayer,
  source: { readonly actor: string; readonly sha256: string },
  report: Omit<ImportReport, 'changeset'>,
): Promise<ImportReport> {
  const changeset = {
    kind: 'import',
    actor: source.actor,
    reason: `导入 ${report.file} 为图层 ${layer.title}`,
    source_file: report.file,
    source_sha256: source.sha256,
  } as const
  const { result } = await inChangeset(area.db, changeset, async (tx, revision) => {
    await insertLayer(tx, layer)
    await sql`
      insert into hegui.custom_feature
        (layer_id, fid, rev_from, unit_code, properties, geom, geom_source)
      select ${layer.id}, row_number + (select coalesce(max(fid), 0)
          from hegui.custom_feature where layer_id = ${layer.id}),
        ${revision}::integer, unit_code, properties, geom, shape
      from hegui.import_row where import_id = ${area.id} order by row_number`.execute(tx)
    const { rows } = await sql<{ count: number }>`
      insert into hegui.layer_revision (layer, changeset, count, source, synthetic)
      select ${layer.id}, ${revision}::integer, count(*), ${report.file}, false
      from hegui.custom_feature where layer_id = ${layer.id} and rev_to is null returning count`.execute(
      tx,
    )
    if (rows[0]?.count !== report.accepted)
      throw new Error(`${rows[0]?.count} rows written, ${report.accepted} accepted`)
    await area.clear(tx)
    return recordReport(tx, { changeset: revision, ...report })
  })
  return result
}

async function insertLayer(tx: Tx, layer: NewCustomLayer): Promise<void> {
  const existing = await tx
    .selectFrom('hegui.custom_layer')
    .select('title')
    .where('id', '=', layer.id)
    .where('removed_in', 'is', null)
    .executeTakeFirst()
  if (existing) throw nameTaken(existing.title)
  await sql`
    insert into hegui.custom_layer (id, title, fields, geometry_type, source_srid)
    values (${layer.id}, ${layer.title}, ${JSON.stringify(layer.fields)}::jsonb,
      ${layer.geometryType}, ${layer.sourceSrid}::integer)
    on conflict (id) do update set title = excluded.title, fields = excluded.fields,
      geometry_type = excluded.geometry_type, source_srid = excluded.source_srid,
      removed_in = null, style = null`.execute(tx)
}

export const nameTaken = (title: string) =>
  new UserFault(
    'conflict',
    `已有名为 ${title} 的自定义图层，请换一个名称`,
    `a custom layer named ${title} exists; choose another name`,
  )

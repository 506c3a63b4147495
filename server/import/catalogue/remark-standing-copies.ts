/** Rows with the shape of a feature that the layer has under another key: taken, and told. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { StagingArea } from '../staging/staging-area.ts'

export async function remarkStandingCopies(
  area: StagingArea,
  layer: Layer,
  notes: ImportNotes,
): Promise<void> {
  const key = sql.id(layer.keyField)
  const shape = layer.geometry === 'Point' ? sql`fresh.geom` : sql`ST_Multi(fresh.geom)`
  // Only rows whose key is new: those that change a feature are compared with it. None is read where
  // the layer is empty.
  const { rows } = await sql<{ row_number: number; held: string | null; count: number }>`
    with fresh as materialized (
      select row_number, geom from hegui.import_row as staged
      where import_id = ${area.id} and geom is not null
        and exists (select from ${layerTable(layer.id)} where rev_to is null) and not exists (
        select from ${layerTable(layer.id)} as held where held.rev_to is null
          and held.${key}::text = staged.properties ->> ${layer.keyField}::text))
    select row_number, min(held.${key}::text) as held, count(*)::integer as count
    from fresh join ${layerTable(layer.id)} as held on held.rev_to is null
      and held.geom && fresh.geom and hegui.same_shape(held.geom, ${shape})
    group by row_number order by row_number`.execute(area.db)
  if (rows.length === 0) return
  notes.remark(
    `${rows.length} 条的图形与图层中已有要素的图形完全相同，只是标识不同；照常入库，请逐条核对是否重复`,
    `${rows.length} rows have the shape of a feature that is in the layer under another key; they are taken, check whether they repeat it`,
  )
  for (const { row_number: row, held, count } of rows)
    notes.remarkOn(
      row,
      `图形与图层中已有的 ${held ?? '（无标识）'} ${count > 1 ? `等 ${count} 个要素` : ''}完全相同，请核对`,
      `the shape is that of ${held ?? '(no key)'}${count > 1 ? ` and ${count - 1} more` : ''} in the layer; check it`,
    )
  await notes.save()
}

/** Appends staged rows to a catalogue layer, in one changeset. */

import { sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { ImportReport } from '../../api/contract.ts'
import { inChangeset } from '../../db/changesets.ts'
import { columnTypes } from '../../db/column-types.ts'
import { holdsSyntheticRows, recordLayerRevision } from '../../db/insert-features.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import type { Tx } from '../../db/schema.ts'
import { recordReport } from '../record-report.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** Feature ids continue after the layer's highest, in file order. */
export async function commitCatalogueRows(
  area: StagingArea,
  layerId: LayerId,
  source: { readonly actor: string; readonly sha256: string },
  report: Omit<ImportReport, 'changeset'>,
): Promise<ImportReport> {
  const changeset = {
    kind: 'import',
    actor: source.actor,
    reason: `导入 ${report.file} 到 ${report.title}`,
    source_file: report.file,
    source_sha256: source.sha256,
  } as const
  const { result } = await inChangeset(area.db, changeset, async (tx, revision) => {
    const written = await append(tx, area, layerId, revision)
    if (written !== report.accepted)
      throw new Error(`${written} rows written, ${report.accepted} accepted`)
    const synthetic = await holdsSyntheticRows(tx, layerId)
    await recordLayerRevision(tx, layerId, revision, { source: report.file, synthetic })
    await area.clear(tx)
    return recordReport(tx, { changeset: revision, ...report })
  })
  return result
}

async function append(
  tx: Tx,
  area: StagingArea,
  layerId: LayerId,
  revision: number,
): Promise<number> {
  const layer = layerOf(layerId)
  const table = layerTable(layerId)
  const columns = sql.join(layer.fields.map(({ name }) => sql.id(name)))
  const values = sql.join(layer.fields.map(({ name }) => sql.id('value', name)))
  const record = sql.join(
    layer.fields.map(({ name, type }) => sql`${sql.id(name)} ${columnTypes[type]}`),
  )
  const shape = layer.geometry === 'Point' ? sql`geom` : sql`ST_Multi(geom)`
  const { rows } = await sql<{ count: number }>`
    with written as (
      insert into ${table} (fid, rev_from, unit_code, ${columns}
        ${layer.geometry ? sql`, geom` : sql``})
      select (select coalesce(max(fid), 0) from ${table})
          + row_number() over (order by staged.row_number),
        ${revision}::integer, staged.unit_code, ${values} ${layer.geometry ? sql`, ${shape}` : sql``}
      from hegui.import_row as staged
        cross join lateral jsonb_to_record(staged.properties) as value (${record})
      where staged.import_id = ${area.id}
      order by staged.row_number
      returning 1)
    select count(*) as count from written`.execute(tx)
  return rows[0]!.count
}

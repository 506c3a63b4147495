/** Layers as they stood at a revision: the changeset that made them so, its date and source. */
import { sql } from 'kysely'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { LayerVersion } from '../../api/proof-contract.ts'
import type { Db } from '../../db/schema.ts'

/** In the order asked for; a layer that never held anything stands with nulls. */
export async function readLayerVersions(
  db: Db,
  layers: readonly string[],
  revision: number,
): Promise<LayerVersion[]> {
  type Row = Omit<LayerVersion, 'title' | 'titleEn' | 'at'> & { at: Date }
  const { rows } = await sql<Row>`
    select distinct on (r.layer) r.layer, r.changeset as revision, c.at, r.source,
      c.source_file as "sourceFile", c.source_sha256 as "sourceSha256", r.count, r.synthetic
    from hegui.layer_revision r join hegui.changeset c on c.id = r.changeset
    where r.layer = any(${[...layers]}::text[]) and r.changeset <= ${revision}
    order by r.layer, r.changeset desc`.execute(db)
  const known = new Map(rows.map((row) => [row.layer, row]))
  return layers.map((layer) => {
    const row = known.get(layer)
    const { title, titleEn } = isLayerId(layer) ? layerOf(layer) : { title: layer, titleEn: layer }
    if (!row) return { layer, title, titleEn, ...never }
    return { ...row, title, titleEn, at: row.at.toISOString() }
  })
}

const never = {
  revision: null,
  at: null,
  source: null,
  sourceFile: null,
  sourceSha256: null,
  count: null,
  synthetic: false,
} as const

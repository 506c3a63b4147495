/** Ends rows and writes others in their place, in one changeset, as an edit does. */
import { sql } from 'kysely'
import { type LayerId, layerIds } from '../../../gis-data/layers/index.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import type { Db } from '../../../server/db/schema.ts'
import type { Features } from './small-district.ts'

export async function editFeatures(
  db: Db,
  ended: Partial<Record<LayerId, readonly number[]>>,
  written: Features = {},
): Promise<number> {
  const changeset = { kind: 'edit', actor: 'test', reason: 'test' } as const
  const { revision } = await inChangeset(db, changeset, async (tx, revision) => {
    for (const layer of layerIds) {
      const [fids, features] = [ended[layer] ?? [], written[layer] ?? []]
      if (fids.length === 0 && features.length === 0) continue
      await sql`update ${sql.id('layer', layer)} set rev_to = ${revision}
        where rev_to is null and fid = any(${[...fids]}::bigint[])`.execute(tx)
      const rows = features.map(({ fid, unitCode, geometry, values }) => ({
        fid,
        unitCode: unitCode ?? null,
        values: values ?? {},
        geometry: geometry ?? null,
      }))
      await insertFeatures(tx, layer, revision, rows)
      await recordLayerRevision(tx, layer, revision, { source: 'test', synthetic: true })
    }
  })
  return revision
}

/** Writes features of several layers in one changeset. */
import { type LayerId, layerIds } from '../../../gis-data/layers/index.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import type { Db } from '../../../server/db/schema.ts'
import type { Features } from './small-district.ts'

export async function writeFeatures(db: Db, layers: Features): Promise<number> {
  const changeset = { kind: 'seed', actor: 'test', reason: 'test' } as const
  const { revision } = await inChangeset(db, changeset, async (tx, revision) => {
    for (const id of layerIds.filter((layer): layer is LayerId => layers[layer] !== undefined)) {
      const features = (layers[id] ?? []).map(({ fid, unitCode, geometry, values }) => ({
        fid,
        unitCode: unitCode ?? null,
        values: values ?? {},
        geometry: geometry ?? null,
      }))
      await insertFeatures(tx, id, revision, features)
      await recordLayerRevision(tx, id, revision, { source: 'test', synthetic: true })
    }
  })
  return revision
}

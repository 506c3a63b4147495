/** Writes a generated district into an empty database: one changeset, all or nothing. */

import { sql } from 'kysely'
import { type LayerId, layerIds, layerOf } from '../../gis-data/layers/index.ts'
import { syntheticSource } from '../../gis-data/synthetic-notice.ts'
import type { Words } from '../../gis-data/words.ts'
import { inChangeset } from '../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../server/db/insert-features.ts'
import type { Db } from '../../server/db/schema.ts'
import type { SeededDistrict } from './generate-in-worker.ts'

/** Returns the revision. `report` gets the share of features written, 0 to 1. */
export async function loadDistrict(
  db: Db,
  district: Pick<SeededDistrict, 'chunks'>,
  report: (step: Words, share: number) => void,
): Promise<number> {
  const total = district.chunks.reduce((sum, { features }) => sum + features.length, 0)
  const changeset = {
    kind: 'seed',
    actor: 'hegui',
    reason: '生成演示区（合成数据）',
    source_file: 'seeds/generate-district.ts',
  } as const
  const { revision } = await inChangeset(db, changeset, async (tx, revision) => {
    let written = 0
    for (const { layer, features } of district.chunks) {
      const { title, titleEn } = layerOf(layer)
      report({ title: `写入图层：${title}`, titleEn: `writing layer: ${titleEn}` }, written / total)
      await insertFeatures(tx, layer, revision, features)
      written += features.length
    }
    const touched = new Set<LayerId>(district.chunks.map(({ layer }) => layer))
    for (const layer of layerIds) {
      if (!touched.has(layer)) continue
      await recordLayerRevision(tx, layer, revision, {
        source: syntheticSource.title,
        synthetic: true,
      })
    }
  })
  await sql`analyze`.execute(db)
  return revision
}

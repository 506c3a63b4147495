/** Layers that hold nothing at a revision, or nothing for this viewer's role. */
import { sql } from 'kysely'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerTable } from './layer-ddl.ts'
import { plansInForceAt } from './plans-in-force.ts'
import { atRevision, maySee } from './relation.ts'
import type { Db } from './schema.ts'

/**
 * Judged for the whole district even where the viewer sees a part: a village without linpan is
 * no gap in the data.
 */
export async function emptyLayers(
  db: Db,
  layers: readonly LayerId[],
  revision: number,
  viewer: Viewer,
): Promise<Set<LayerId>> {
  const wanted = [...new Set(layers)]
  const standing = plansInForceAt(
    revision,
    (layer) => sql`(select * from ${layerTable(layer)} where ${atRevision(revision)})`,
  )
  if (wanted.length === 0) return new Set()
  const { rows } = await sql<{ layer: LayerId; filled: boolean }>`${sql.join(
    wanted.map(
      (layer) => sql`select ${layer}::text as layer, ${maySee(viewer, layerOf(layer))}::boolean
        and exists (select from ${standing(layer)} as standing) as filled`,
    ),
    sql` union all `,
  )}`.execute(db)
  return new Set(rows.filter(({ filled }) => !filled).map(({ layer }) => layer))
}

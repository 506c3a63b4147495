/** `GET /api/changesets?layer&limit`: the record of what entered and left. */
import { z } from 'zod'
import type { ChangesetSummary } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { importerRole } from './importer-role.ts'

const query = z.object({
  layer: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
})

export const changesetRoutes = (services: Services) =>
  createRoutes().get('/', async (context) => {
    importerRole(context.get('viewer'))
    const { layer, limit } = query.parse(context.req.query())
    return context.json(await newestChangesets(services.database().db, layer ?? null, limit))
  })

async function newestChangesets(
  db: Db,
  layer: string | null,
  limit: number,
): Promise<ChangesetSummary[]> {
  const rows = await db
    .selectFrom('hegui.changeset as changeset')
    .leftJoin('hegui.layer_revision as touch', 'touch.changeset', 'changeset.id')
    .selectAll('changeset')
    .select(({ fn }) => fn.agg<string[] | null>('array_agg', ['touch.layer']).as('layers'))
    .groupBy('changeset.id')
    .$if(layer !== null, (all) =>
      all.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('hegui.layer_revision as own')
            .select('own.layer')
            .whereRef('own.changeset', '=', 'changeset.id')
            .where('own.layer', '=', layer ?? ''),
        ),
      ),
    )
    .orderBy('changeset.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, kind, actor, at, reason, source_file, source_sha256, layers }) => ({
    id,
    kind,
    actor,
    at: at.toISOString(),
    reason,
    sourceFile: source_file,
    sourceSha256: source_sha256,
    layers: (layers ?? []).filter((name) => name !== null).sort(),
  }))
}

/** `/api/changesets`: the record of what entered and left, the difference of two, and taking one back. */
import { z } from 'zod'
import { rowChanges } from '../api/import-contract.ts'
import { readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { changesetRole } from './changeset-role.ts'
import { exportDifference } from './export-difference.ts'
import { layerDifference } from './layer-difference.ts'
import { readChangeset, readChangesets } from './read-changesets.ts'
import { undoChangeset } from './undo-changeset.ts'

export interface ChangesetHooks {
  /** Called after the commit of an undo with the changeset and the layers it touched. */
  afterUndo?(changeset: number, layers: readonly string[]): Promise<void>
}

const listQuery = z.object({
  layer: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
})
const number = z.coerce.number().int().min(0).max(2_147_483_647)
const differenceQuery = z.object({
  with: number,
  layer: z.string(),
  kind: z.enum(rowChanges).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  format: z.enum(['json', 'geojson']).default('json'),
})
const undoBody = z.object({ reason: z.string().trim().max(500).default('') })

export const changesetRoutes = (services: Services, hooks: ChangesetHooks = {}) =>
  createRoutes()
    .get('/', async (context) => {
      const viewer = context.get('viewer')
      changesetRole(viewer)
      const { layer, limit } = listQuery.parse(context.req.query())
      const { db } = services.database()
      // of a layer that there is not, no changeset is no answer
      if (layer) await readableLayer(db, layer, viewer)
      return context.json(await readChangesets(db, { limit, ...(layer && { layer }) }))
    })
    .get('/:id{[0-9]+}', async (context) => {
      changesetRole(context.get('viewer'))
      const id = number.parse(context.req.param('id'))
      return context.json(await readChangeset(services.database().db, id))
    })
    .post('/:id{[0-9]+}/undo', async (context) => {
      const viewer = context.get('viewer')
      changesetRole(viewer)
      const { reason } = await parseBody(context, undoBody)
      const { db } = services.database()
      const done = await undoChangeset(db, number.parse(context.req.param('id')), reason, viewer)
      await hooks
        .afterUndo?.(done.id, done.layers)
        // The undo stands; what follows from it is made again when it is first asked for.
        .catch((error: unknown) => console.error(`after changeset ${done.id}`, error))
      return context.json(done, 201, { location: `/api/changesets/${done.id}` })
    })
    .get('/:id{[0-9]+}/difference', async (context) => {
      const viewer = context.get('viewer')
      changesetRole(viewer)
      const query = differenceQuery.parse(context.req.query())
      const { db } = services.database()
      const between = {
        from: await revisionInForce(db, number.parse(context.req.param('id'))),
        to: await revisionInForce(db, query.with),
        viewer,
      }
      const source = await readableLayer(db, query.layer, viewer)
      if (query.format === 'geojson') return exportDifference(db, source, between, query.kind)
      const { offset, limit, kind } = query
      const page = { offset, limit, ...(kind && { kind }) }
      return context.json(await layerDifference(db, source, between, page))
    })

/** `/api/kept`, and the short links `/s/{id}`. */
import { z } from 'zod'
import { keptChangeSchema, keptDraftSchema, keptKinds } from '../api/kept-contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { changeItem, dropItem, keepItem } from './keep-item.ts'
import { keeperOf } from './kept-rights.ts'
import { keptRow, listKept, toItem } from './kept-rows.ts'
import { linkedAddress } from './linked-address.ts'

const listQuery = z.object({ kind: z.enum(keptKinds) })

export const keptRoutes = (services: Services) =>
  createRoutes()
    .get('/', async (context) => {
      const keeper = keeperOf(context.get('viewer'))
      const { kind } = listQuery.parse(context.req.query())
      return context.json({ items: await listKept(services.database().db, kind, keeper) })
    })
    .post('/', async (context) => {
      const keeper = keeperOf(context.get('viewer'))
      const draft = await parseBody(context, keptDraftSchema)
      return context.json(await keepItem(services.database().db, draft, keeper), 201)
    })
    .get('/:id', async (context) => {
      const keeper = keeperOf(context.get('viewer'))
      const row = await keptRow(services.database().db, context.req.param('id'), keeper)
      return context.json(toItem(row, keeper))
    })
    .put('/:id', async (context) => {
      const keeper = keeperOf(context.get('viewer'))
      const change = await parseBody(context, keptChangeSchema)
      const id = context.req.param('id')
      return context.json(await changeItem(services.database().db, id, change, keeper))
    })
    .delete('/:id', async (context) => {
      const keeper = keeperOf(context.get('viewer'))
      await dropItem(services.database().db, context.req.param('id'), keeper)
      return context.body(null, 204)
    })

/** `/s/{id}`: what cannot be opened is left to the pages, which say so. */
export const shortLinkRoutes = (services: Services) =>
  createRoutes().get('/s/:id', async (context, next) => {
    try {
      const id = context.req.param('id')
      const address = await linkedAddress(services.database().db, id, context.get('viewer'))
      return context.body(null, 302, { location: address, 'cache-control': 'no-store' })
    } catch (error) {
      const isPage = context.req.header('accept')?.includes('text/html')
      if (!isPage || !(error instanceof UserFault)) throw error
      return next()
    }
  })

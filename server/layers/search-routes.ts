/** `GET /search?q=`, to be mounted under `/api`. */
import { z } from 'zod'
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { search } from './search.ts'

const searchQuery = z.object({ q: z.string().trim().max(100).default('') })

export const searchRoutes = (services: Services) =>
  createRoutes().get('/search', async (context) => {
    const { q } = searchQuery.parse(context.req.query())
    const { db } = services.database()
    if (q === '') return context.json([])
    const revision = await revisionInForce(db, null)
    return context.json(await search(db, q, revision, context.get('viewer')))
  })

/** `GET /api/indicators?unit&revision`: target, planned and actual of a place and the places in it. */
import { indicatorQuerySchema } from '../api/indicator-contract.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { readIndicators } from './read-indicators.ts'

export const indicatorRoutes = (services: Services) =>
  createRoutes().get('/', async (context) => {
    const { unit, revision: asked } = indicatorQuerySchema.parse(context.req.query())
    const { db } = services.database()
    const revision = await revisionInForce(db, asked ?? null)
    return context.json(await readIndicators(db, revision, context.get('viewer'), unit ?? null))
  })

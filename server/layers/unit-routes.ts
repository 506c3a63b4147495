/** `GET /units`, to be mounted under `/api`. */
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { readUnits } from './read-units.ts'

export const unitRoutes = (services: Services) =>
  createRoutes().get('/units', async (context) => {
    const { db } = services.database()
    const revision = await revisionInForce(db, null)
    return context.json(await readUnits(db, revision, context.get('viewer')))
  })

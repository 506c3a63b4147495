/** `GET /villages/{code}`, `/plan-coverage` and `/plan-coverage/{plan}`, to be mounted under `/api`. */
import { z } from 'zod'
import { villageQuerySchema } from '../api/village-contract.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { readPlanCoverage } from './plan-coverage.ts'
import { readPlanFile } from './plan-file.ts'
import { readPlanTimeline } from './plan-timeline.ts'
import { readVillageSheet } from './village-sheet.ts'

const fidParameter = z.coerce.number().int().nonnegative()

export function villageRoutes(services: Services) {
  const asked = async (query: Record<string, string>) => {
    const { db } = services.database()
    const { revision } = villageQuerySchema.parse(query)
    return { db, revision: await revisionInForce(db, revision ?? null) }
  }
  return createRoutes()
    .get('/villages/:code', async (context) => {
      const { db, revision } = await asked(context.req.query())
      const code = context.req.param('code')
      return context.json(await readVillageSheet(db, code, revision, context.get('viewer')))
    })
    .get('/plan-coverage', async (context) => {
      const { db, revision } = await asked(context.req.query())
      return context.json(await readPlanCoverage(db, revision, context.get('viewer')))
    })
    .get('/plan-coverage/:plan', async (context) => {
      const { db, revision } = await asked(context.req.query())
      const plan = fidParameter.parse(context.req.param('plan'))
      return context.json(await readPlanFile(db, plan, revision, context.get('viewer')))
    })
    .get('/plan-coverage/:plan/timeline', async (context) => {
      const { db, revision } = await asked(context.req.query())
      const plan = fidParameter.parse(context.req.param('plan'))
      return context.json(await readPlanTimeline(db, plan, revision, context.get('viewer')))
    })
}

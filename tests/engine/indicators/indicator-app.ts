/** The route of indicators over one test database, asked without a port. */
import { Hono } from 'hono'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import {
  type IndicatorSheet,
  indicatorSheetSchema,
} from '../../../server/api/indicator-contract.ts'
import type { Database } from '../../../server/db/database.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { indicatorRoutes } from '../../../server/indicators/indicator-routes.ts'

export function indicatorApp(database: Database) {
  const services = { database: () => database, today: () => '2026-11-24' }
  const ask = (query: string, viewer: Viewer = viewerOf('planner')) => {
    const app = new Hono<AppEnv>()
    app.onError(answerProblem)
    app.use(async (context, next) => {
      context.set('viewer', viewer)
      await next()
    })
    app.route('/api/indicators', indicatorRoutes(services))
    return app.request(`/api/indicators${query}`)
  }
  const sheet = async (query = '', viewer?: Viewer): Promise<IndicatorSheet> => {
    const response = await ask(query, viewer)
    if (!response.ok) throw new Error(`${query}: ${response.status} ${await response.text()}`)
    return indicatorSheetSchema.parse(await response.json())
  }
  return { ask, sheet }
}

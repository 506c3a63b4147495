/** The check and overlay routes over one test database, asked without a port. */
import { Hono } from 'hono'
import type { RuleId } from '../../../gis-data/rules/index.ts'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import { type CheckRun, conformitySchema } from '../../../server/api/contract.ts'
import { caseRoutes } from '../../../server/checks/cases/case-routes.ts'
import { CaseService } from '../../../server/checks/cases/case-service.ts'
import { checkRoutes } from '../../../server/checks/check-routes.ts'
import { CheckService } from '../../../server/checks/check-service.ts'
import { planMatrixRoutes } from '../../../server/checks/plan-matrix/plan-matrix-routes.ts'
import { ruleRoutes } from '../../../server/checks/rule-routes.ts'
import { conformityRoutes } from '../../../server/checks/site/conformity-routes.ts'
import type { Database } from '../../../server/db/database.ts'
import { drawDeliveryFixtures } from '../../../server/deliveries/fixtures/draw-delivery-fixtures.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { readFeature } from '../../../server/layers/read-feature.ts'
import { overlayRoutes } from '../../../server/overlay/overlay-routes.ts'

/** `today` can be moved by the test. */
export interface CheckOptions {
  /** The day of the judgement; a test may move it. */
  today: string
  /** Rules that runs and drawn sites ask for where a test names none; all by default. */
  readonly rules?: readonly RuleId[]
}

export function checkApp(database: Database, options: CheckOptions = { today: '2026-11-24' }) {
  const services = { database: () => database, today: () => options.today }
  const checks = new CheckService(services, (layer, fid, revision, viewer) =>
    readFeature(database.db, layer, fid, revision, viewer),
  )
  const appFor = (viewer: Viewer) => {
    const app = new Hono<AppEnv>()
    app.onError(answerProblem)
    app.use(async (context, next) => {
      context.set('viewer', viewer)
      await next()
    })
    app.route('/api/checks', checkRoutes(services, checks))
    app.route('/api/cases', caseRoutes(new CaseService(services, checks)))
    app.route('/api/rules', ruleRoutes(services, drawDeliveryFixtures))
    app.route('/api/conformity', conformityRoutes(services))
    app.route('/api/plan-matrix', planMatrixRoutes(services, checks))
    app.route('/api/overlay', overlayRoutes(services))
    return app
  }
  const as = (viewer: Viewer) => {
    const ask = (path: string, body?: unknown) =>
      appFor(viewer).request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
    const json = async <T>(path: string, body?: unknown): Promise<T> => {
      const response = await ask(path, body)
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as T
    }
    /** Starts a run, waits for its end and reads it. */
    const run = async (body: object = {}): Promise<CheckRun> => {
      const { id } = await json<{ id: string }>('/api/checks', { rules: options.rules, ...body })
      await checks.queue.idle()
      return json<CheckRun>(`/api/checks/${id}`)
    }
    const judge = async (geometry: object, use = 'homestead') =>
      conformitySchema.parse(await json('/api/conformity', { geometry, use, rules: options.rules }))
    return { ask, json, run, judge }
  }
  return { checks, as, planner: as(viewerOf('planner')) }
}

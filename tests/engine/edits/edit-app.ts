/** The edit, conformity and check routes over one test database, asked without a port. */
import { Hono } from 'hono'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import type { CheckRun, Finding, Problem } from '../../../server/api/contract.ts'
import {
  type Edit,
  type EditConflict,
  editConflictProblemSchema,
  editSchema,
  type FeatureVerdict,
  featureVerdictSchema,
} from '../../../server/api/edit-contract.ts'
import type { Database } from '../../../server/db/database.ts'
import { editRoutes } from '../../../server/edits/edit-routes.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { readFeature } from '../../../server/layers/read-feature.ts'
import { checkApp } from '../checks/check-app.ts'
import { smallOptions } from '../checks/small-district.ts'

/** Shapes as GeoJSON types have them; the schema reads them as any object with a type. */
type Body = object

export function editApp(database: Database) {
  const services = { database: () => database, today: () => smallOptions.today }
  const checks = checkApp(database, smallOptions)
  const afterEdits: string[] = []
  const routes = editRoutes(services, {
    readFeature: (...feature) => readFeature(database.db, ...feature),
    async afterEdit(changeset, layer) {
      afterEdits.push(`${changeset} ${layer}`)
    },
  })
  const as = (viewer: Viewer) => {
    const app = new Hono<AppEnv>()
      .onError(answerProblem)
      .use(async (context, next) => {
        context.set('viewer', viewer)
        await next()
      })
      .route('/api/edits', routes)
    const ask = (path: string, body?: unknown) =>
      app.request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
    const save = async (body: Body): Promise<Edit> => {
      const response = await ask('/api/edits', body)
      const answer = await response.json()
      if (response.status !== 201) throw new Error(JSON.stringify(answer))
      return editSchema.parse(answer)
    }
    const refused = async (body: object) => {
      const response = await ask('/api/edits', body)
      return { status: response.status, problem: (await response.json()) as Problem }
    }
    const conflicts = async (body: Body): Promise<EditConflict[]> => {
      const { status, problem } = await refused(body)
      if (status !== 409) throw new Error(`${status} ${JSON.stringify(problem)}`)
      return editConflictProblemSchema.parse(problem).conflicts
    }
    const foresee = async (body: object): Promise<FeatureVerdict> =>
      featureVerdictSchema.parse(await checks.as(viewer).json('/api/conformity/feature', body))
    return { ask, save, refused, conflicts, foresee }
  }
  /** Every finding of a whole run. */
  const findings = async (): Promise<{ run: CheckRun; all: Finding[] }> => {
    const run = await checks.planner.run()
    const { findings: all } = await checks.planner.json<{ findings: Finding[] }>(
      `/api/checks/${run.id}/findings?limit=1000`,
    )
    return { run, all }
  }
  return { as, planner: as(viewerOf('planner')), afterEdits, findings, checks }
}

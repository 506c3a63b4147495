/** `GET /api/plan-matrix?run&unit`: conflicts between the five plans in a run, the newest by default. */
import { z } from 'zod'
import { planConflicts } from '../../../gis-data/plan-matrix/plan-conflicts.ts'
import { planFigures } from '../../../gis-data/plan-matrix/plan-figures.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import type { CheckService } from '../check-service.ts'
import { newestRuns, type RunRecord } from '../run/run-records.ts'
import { concerns } from '../run/view-run.ts'
import { readPlanMatrix } from './read-plan-matrix.ts'

const querySchema = z.object({
  run: z.string().optional(),
  unit: z
    .string()
    .regex(/^\d{6}(\d{3}){0,2}$/)
    .optional(),
})
const RUNS_LOOKED_AT = 100

export const planMatrixRoutes = (services: Services, checks: CheckService) =>
  createRoutes().get('/', async (context) => {
    const { run: id, unit } = querySchema.parse(context.req.query())
    const viewer = context.get('viewer')
    const { db } = services.database()
    const run = id ? await checks.record(id, viewer) : await newestOfPlans(db, viewer)
    return context.json(await readPlanMatrix(db, run, viewer, unit ?? null))
  })

/** The newest finished run that asked every rule of the matrix; failing that, any of them. */
async function newestOfPlans(db: Db, viewer: Viewer): Promise<RunRecord> {
  const done = (await newestRuns(db, RUNS_LOOKED_AT)).filter(
    (run) => run.status === 'done' && concerns(run, viewer),
  )
  const asks = (run: RunRecord) => ({
    every: [...planConflicts, ...planFigures].every(({ rule }) => run.rule_ids.includes(rule)),
    some: planConflicts.some(({ rule }) => run.rule_ids.includes(rule)),
  })
  const run =
    done.find((each) => asks(each).every && each.scope.geometry === undefined) ??
    done.find((each) => asks(each).some)
  if (run) return run
  throw new UserFault(
    'not_found',
    '还没有完成过五规冲突审查',
    'no check of plans against plans has been finished yet',
  )
}

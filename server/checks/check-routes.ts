/** `/api/checks`: start, follow, cancel and read runs, and their findings. */
import { z } from 'zod'
import { overlayFits } from '../../gis-data/rules/overlay-fit.ts'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { comparisonQuerySchema } from '../api/comparison-contract.ts'
import { checkRequestSchema } from '../api/contract.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { followJob } from '../jobs/follow-job.ts'
import type { CheckService } from './check-service.ts'
import { compareRuns } from './compare/compare-runs.ts'
import { exportFindings } from './findings/export-findings.ts'
import { knownRules } from './known-rules.ts'

const pageSchema = z.object({
  rule: z.string().optional(),
  state: z.enum(findingStates).optional(),
  unit: z.string().optional(),
  fit: z.enum([...overlayFits, 'suspect']).optional(),
  key: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  format: z.enum(['json', 'geojson', 'csv']).default('json'),
})

const findingId = z.coerce.number().int().min(0)

export const checkRoutes = (services: Services, checks: CheckService) =>
  createRoutes()
    .post('/', async (context) => {
      const { scope, rules, basedOn } = await parseBody(context, checkRequestSchema)
      const asked = { scope, rules: knownRules(rules), basedOn }
      const id = await checks.start(asked, context.get('viewer'))
      return context.json({ id }, 202, { location: `/api/checks/${id}` })
    })
    .get('/', async (context) => context.json(await checks.list(context.get('viewer'))))
    .get('/:id', async (context) =>
      context.json(await checks.read(context.req.param('id'), context.get('viewer'))),
    )
    .post('/:id/cancel', async (context) =>
      context.json(await checks.cancel(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/events', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      await checks.record(id, viewer)
      return followJob(context, checks.queue, id, 'run', () => checks.read(id, viewer))
    })
    .get('/:id/counts', async (context) =>
      context.json(await checks.counts(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/findings', async (context) => {
      const viewer = context.get('viewer')
      const { format, offset, limit, ...filter } = pageSchema.parse(context.req.query())
      const id = context.req.param('id')
      if (format !== 'json') {
        const run = await checks.record(id, viewer)
        return exportFindings(services.database().db, run, viewer, filter, format)
      }
      const { total, findings } = await checks.findings(id, viewer, filter, { offset, limit })
      return context.json({ total, findings: findings.map(({ evidence, ...row }) => row) })
    })
    .get('/:id/findings/:finding', async (context) => {
      const { id, finding } = context.req.param()
      const proof = await checks.proof(id, findingId.parse(finding), context.get('viewer'))
      return context.json(proof)
    })
    .get('/:id/compare/:other', async (context) => {
      const viewer = context.get('viewer')
      const { id, other } = context.req.param()
      const query = comparisonQuerySchema.parse(context.req.query())
      const [after, before] = [await checks.record(id, viewer), await checks.record(other, viewer)]
      return context.json(await compareRuns(services.database().db, after, before, viewer, query))
    })

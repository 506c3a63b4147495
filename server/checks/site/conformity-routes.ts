/** `/api/conformity`: the verdict on one site or on a feature under edit, what land it takes, and what would make it pass. */
import { conformityRequestSchema } from '../../api/contract.ts'
import { featureVerdictRequestSchema } from '../../api/edit-contract.ts'
import { adviceRequestSchema, occupationRequestSchema } from '../../api/site-contract.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import { parsePolygon } from '../../http/parse-geometry.ts'
import { knownRules } from '../known-rules.ts'
import { adviseSite } from './advise-site.ts'
import { judgeFeature } from './judge-feature.ts'
import { judgeSite } from './judge-site.ts'
import { occupationOf } from './occupation.ts'

export const conformityRoutes = (services: Services) =>
  createRoutes()
    .post('/', async (context) => {
      const { geometry, use, rules, household } = await parseBody(context, conformityRequestSchema)
      const polygon = parsePolygon(geometry)
      const today = services.today()
      const request = { polygon, use, household, rules: knownRules(rules), today }
      return context.json(await judgeSite(services.database().db, request, context.get('viewer')))
    })
    .post('/feature', async (context) => {
      const request = await parseBody(context, featureVerdictRequestSchema)
      const viewer = context.get('viewer')
      return context.json(
        await judgeFeature(services.database().db, request, services.today(), viewer),
      )
    })
    .post('/occupation', async (context) => {
      const { geometry } = await parseBody(context, occupationRequestSchema)
      const { db } = services.database()
      return context.json(await occupationOf(db, parsePolygon(geometry), context.get('viewer')))
    })
    .post('/advice', async (context) => {
      const { geometry, use, household } = await parseBody(context, adviceRequestSchema)
      const request = { polygon: parsePolygon(geometry), use, household, today: services.today() }
      return context.json(await adviseSite(services.database().db, request, context.get('viewer')))
    })

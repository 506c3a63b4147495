/** `/api/conformity`: the verdict on one drawn site. */
import { conformityRequestSchema } from '../../api/contract.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import { knownRules } from '../known-rules.ts'
import { parsePolygon } from '../parse-polygon.ts'
import { judgeSite } from './judge-site.ts'

export const conformityRoutes = (services: Services) =>
  createRoutes().post('/', async (context) => {
    const { geometry, use, rules } = await parseBody(context, conformityRequestSchema)
    const polygon = parsePolygon(geometry)
    const request = { polygon, use, rules: knownRules(rules), today: services.today() }
    return context.json(await judgeSite(services.database().db, request, context.get('viewer')))
  })

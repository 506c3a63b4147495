/** `/api/rules`: the rules as declared. */
import { rules } from '../../gis-data/rules/index.ts'
import { createRoutes } from '../http/app-env.ts'

export const ruleRoutes = () =>
  createRoutes().get('/', (context) => context.json(Object.values(rules)))

/** `/api/rules`: the rules as declared, those over deliveries apart; one explained, its fixtures drawn and run. */
import { deliveryRules, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import { type RuleId, rules } from '../../gis-data/rules/index.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { fixturePicture, ruleSheet } from './fixtures/rule-sheet.ts'
import { knownRules } from './known-rules.ts'

export const ruleRoutes = (services: Services) =>
  createRoutes()
    .get('/', (context) => context.json(Object.values(rules)))
    .get('/deliveries', (context) => context.json(Object.values(deliveryRules)))
    .get('/:id', async (context) => {
      const named = context.req.param('id')
      const id = isDeliveryRuleId(named) ? named : ruleNamed(named)
      return context.json(await ruleSheet(services.database(), id))
    })
    .get('/:id/fixtures/:picture', async (context) => {
      const { id, picture } = context.req.param()
      const at = /^(\d{1,3})\.svg$/.exec(picture)?.[1]
      const { db } = services.database()
      const svg = at === undefined ? null : await fixturePicture(db, ruleNamed(id), Number(at))
      if (svg === null) throw noPicture(id, picture)
      return context.body(svg, 200, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'private, max-age=300',
      })
    })

const ruleNamed = (id: string): RuleId => knownRules([id])![0]!

const noPicture = (id: string, picture: string) =>
  new UserFault('not_found', `规则 ${id} 没有图 ${picture}`, `rule ${id} has no picture ${picture}`)

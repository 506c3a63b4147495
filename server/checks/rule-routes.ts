/** `/api/rules`: the whole rule book as declared; one rule explained, its fixtures drawn and run. */
import { type DeliveryRuleId, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import type { RuleId } from '../../gis-data/rules/index.ts'
import { ruleBook } from '../../gis-data/rules/rule-book.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { type DrawDeliveryFixtures, RuleSheets } from './fixtures/rule-sheets.ts'
import { knownRules } from './known-rules.ts'

export function ruleRoutes(services: Services, drawDelivery: DrawDeliveryFixtures) {
  const sheets = new RuleSheets(drawDelivery)
  return createRoutes()
    .get('/', (context) => context.json(ruleBook))
    .get('/:id', async (context) => {
      const id = ruleNamed(context.req.param('id'))
      return context.json(await sheets.sheet(services.database(), id))
    })
    .get('/:id/fixtures/:picture', async (context) => {
      const { id, picture } = context.req.param()
      const at = /^(\d{1,3})\.svg$/.exec(picture)?.[1]
      const { db } = services.database()
      const svg = at === undefined ? null : await sheets.picture(db, ruleNamed(id), Number(at))
      if (svg === null) throw noPicture(id, picture)
      return context.body(svg, 200, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'private, max-age=300',
      })
    })
}

const ruleNamed = (named: string): RuleId | DeliveryRuleId =>
  isDeliveryRuleId(named) ? named : knownRules([named])![0]!

const noPicture = (id: string, picture: string) =>
  new UserFault('not_found', `规则 ${id} 没有图 ${picture}`, `rule ${id} has no picture ${picture}`)

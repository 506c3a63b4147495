/** Every rule on deliveries answers its fixtures as they say, on the engine under test. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryFixtures } from '../../../gis-data/rules/delivery/fixtures.ts'
import { deliveryRuleIds } from '../../../gis-data/rules/delivery/index.ts'
import {
  deliveryDifferences,
  runDeliveryFixture,
} from '../../../server/deliveries/fixtures/run-delivery-fixture.ts'
import { testDeliveryRules } from '../../../server/deliveries/fixtures/test-delivery-rules.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe.each(deliveryRuleIds)('rule %s', (rule) => {
  it.each(deliveryFixtures[rule].map((fixture) => [fixture.titleEn, fixture] as const))(
    'judges: %s',
    async (_, fixture) => {
      const result = await runDeliveryFixture(database.db, rule, fixture)
      expect(deliveryDifferences(fixture, result)).toEqual([])
    },
  )
})

describe('the fixtures as a whole', () => {
  it('run in one go without a difference, and every rule has some', async () => {
    const reports = await testDeliveryRules(database.db)
    expect(reports.filter(({ differences }) => differences.length > 0)).toEqual([])
    expect(new Set(reports.map(({ rule }) => rule))).toEqual(new Set(deliveryRuleIds))
  })

  it('report what is missing, wrong and unexpected', async () => {
    const fixture = deliveryFixtures.I10[1]!
    const [overlap] = fixture.defects
    const wrong = { ...fixture, considered: 9, defects: [{ ...overlap!, areaM2: 1 }] }
    const found = deliveryDifferences(wrong, await runDeliveryFixture(database.db, 'I10', wrong))
    expect(found.join('\n')).toMatch(/considered 4, expected 9/)
    expect(found.join('\n')).toMatch(/areaM2/)
    expect(found.join('\n')).toMatch(/unexpected GHDLTB:3/)
  })
})

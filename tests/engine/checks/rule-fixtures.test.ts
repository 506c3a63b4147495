/** Every rule answers its fixtures as they say, on the engine under test. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures } from '../../../gis-data/rules/fixtures.ts'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import { differences, runFixture } from '../../../server/checks/fixtures/run-fixture.ts'
import { testRules } from '../../../server/checks/fixtures/test-rules.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe.each(ruleIds)('rule %s', (rule) => {
  it.each(fixtures[rule].map((fixture) => [fixture.titleEn, fixture] as const))(
    'judges: %s',
    async (_, fixture) => {
      const result = await runFixture(database.db, rule, fixture)
      expect(differences(fixture, result)).toEqual([])
    },
  )
})

describe('the fixtures as a whole', () => {
  it('run in one go, without a difference and without leaving anything behind', async () => {
    const reports = await testRules(database.db)
    expect(reports.filter(({ differences }) => differences.length > 0)).toEqual([])
    expect(new Set(reports.map(({ rule }) => rule))).toEqual(new Set(ruleIds))
  })

  it('report a wrong area, a missing finding and an unexpected one', async () => {
    const fixture = fixtures.A01[0]!
    const [first, second] = fixture.findings
    const wrong = {
      ...fixture,
      considered: 3,
      findings: [
        { ...first!, areaM2: first!.areaM2 + 0.02 },
        { ...second!, subject: 'homestead:9' },
      ],
    }
    const found = differences(wrong, await runFixture(database.db, 'A01', wrong))
    expect(found).toHaveLength(4)
    expect(found.join('\n')).toMatch(/considered 2, expected 3/)
    expect(found.join('\n')).toMatch(/missing homestead:9/)
    expect(found.join('\n')).toMatch(/unexpected homestead:2/)
  })
})

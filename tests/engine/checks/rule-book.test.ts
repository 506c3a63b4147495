/** The rule book: every rule explained in both languages, its fixtures drawn and run on this engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryFixtures } from '../../../gis-data/rules/delivery/fixtures.ts'
import { deliveryRuleIds } from '../../../gis-data/rules/delivery/index.ts'
import { fixtures } from '../../../gis-data/rules/fixtures.ts'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import { type RuleSheet, ruleSheetSchema } from '../../../server/api/rule-contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  app = checkApp(database)
})
afterAll(() => database.close())

describe('a page of the rule book', () => {
  it.each(ruleIds)('%s says what it looks at and shows every fixture as expected', async (id) => {
    const sheet = ruleSheetSchema.parse(await app.planner.json<RuleSheet>(`/api/rules/${id}`))
    expect(sheet.explanation.length).toBeGreaterThanOrEqual(4)
    for (const { heading, lines } of sheet.explanation)
      for (const words of [heading, ...lines]) {
        expect(words.title).toMatch(/\p{Script=Han}|^S\d/u)
        expect(words.title + words.titleEn).not.toMatch(/undefined|\[object/)
      }
    expect(sheet.fixtures).toHaveLength(fixtures[id].length)
    for (const { differences, findings } of sheet.fixtures) {
      expect(differences).toEqual([])
      for (const { sentence } of findings) expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  it.each(deliveryRuleIds)('%s, over deliveries, is explained too', async (id) => {
    const sheet = ruleSheetSchema.parse(await app.planner.json<RuleSheet>(`/api/rules/${id}`))
    expect(sheet.explanation.map(({ heading }) => heading.title)).toContain('列出的缺陷')
    expect(sheet.fixtures).toHaveLength(deliveryFixtures[id].length)
    for (const { differences, findings } of sheet.fixtures) {
      expect(differences).toEqual([])
      for (const { sentence } of findings) expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  it('draws what is found, hatched over the features in their colours', async () => {
    const response = await app.planner.ask('/api/rules/A01/fixtures/0.svg')
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    const svg = await response.text()
    expect(svg.startsWith('<svg ')).toBe(true)
    expect(svg.match(/fill="url\(#found\)"/g)).toHaveLength(2)
    expect(svg).not.toContain('NaN')
  })

  it('draws a delivery that overlaps itself, the overlap hatched', async () => {
    const sheet = await app.planner.json<RuleSheet>('/api/rules/I10')
    const overlaps = sheet.fixtures.find(({ findings }) => findings.length > 0)
    const svg = await (await app.planner.ask(overlaps!.picture!)).text()
    const hatched = overlaps!.findings.filter(({ state }) => state === 'nonconforming')
    expect(svg.match(/fill="url\(#found\)"/g)).toHaveLength(hatched.length)
    expect(overlaps!.layers.length).toBeGreaterThan(0)
  })

  it('does not exist for a rule or picture that does not', async () => {
    expect((await app.planner.ask('/api/rules/Z99')).status).toBe(400)
    expect((await app.planner.ask('/api/rules/A01/fixtures/99.svg')).status).toBe(404)
    expect((await app.planner.ask('/api/rules/A01/fixtures/x')).status).toBe(404)
  })
})

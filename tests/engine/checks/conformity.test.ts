/** The verdict on one drawn site: every rule answers, and silence is never 符合. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import { siteUses } from '../../../gis-data/rules/rule.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict, smallOptions } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = checkApp(database, smallOptions)
})
afterAll(() => database.close())

const judge = (geometry: object, use = 'homestead', asker = app.planner) =>
  asker.judge(geometry, use)
const states = (verdict: Conformity) =>
  Object.fromEntries(verdict.rules.map(({ id, result }) => [id, result]))
const of = (verdict: Conformity, rule: string) => verdict.rules.find(({ id }) => id === rule)!

describe('a drawn homestead', () => {
  it('on basic farmland is refused by every rule that it breaks, with the overlaps', async () => {
    const verdict = await judge(rectangle(0, 0, 10, 10))
    expect(states(verdict)).toEqual({
      A01: 'nonconforming',
      A07: 'conforming',
      B01: 'nonconforming',
      C01: 'nonconforming',
      C07: 'not_applicable',
      D01: 'undecidable',
      D02: 'undecidable',
      E01: 'conforming',
      E07: 'conforming',
      F01: 'conforming',
      G08: 'not_applicable',
      G09: 'not_applicable',
    })
    expect(verdict).toMatchObject({ result: 'nonconforming', unitNames: ['唐昌街道 甲村'] })
    const [hit] = of(verdict, 'A01').findings
    expect(hit!.areaM2).toBeCloseTo(42.4278, 2)
    expect(hit!.siteShare).toBeCloseTo(0.4, 6)
    expect(hit).toMatchObject({ objectLayer: 'basic_farmland', objectId: 1, objectName: 'P1' })
    expect(hit!.sentence).toContain('拟选址占用永久基本农田 P1')
    expect(hit!.evidence!.type).toMatch(/Polygon$/)
  })

  it('says what would decide the rules that need a household', async () => {
    const verdict = await judge(rectangle(540, 40, 549, 49))
    expect(of(verdict, 'D01')).toMatchObject({ result: 'undecidable' })
    expect(of(verdict, 'D01').reason).toContain('户编码')
    expect(of(verdict, 'D02').reason).toContain('户编码')
    expect(of(verdict, 'D01').reasonEn).toMatch(/household/)
    expect(verdict.result).toBe('undecidable')
  })

  it('beside a road is measured from the edge of the road land', async () => {
    const verdict = await judge(rectangle(540, 820, 549, 829))
    expect(of(verdict, 'E01').result).toBe('nonconforming')
    expect(of(verdict, 'E01').findings[0]!.measure.distance_m).toBeCloseTo(11.09, 1)
  })
})

describe('another use', () => {
  it('house: inside the boundary, away from everything, conforms', async () => {
    const verdict = await judge(rectangle(540, 40, 549, 49), 'house')
    expect(verdict.result).toBe('conforming')
    expect(states(verdict)).toMatchObject({ A01: 'conforming', C01: 'conforming' })
    expect(of(verdict, 'D01')).toMatchObject({ result: 'not_applicable' })
    expect(of(verdict, 'D01').reason).not.toBeNull()
  })

  it('industry: is judged against the village plan', async () => {
    const verdict = await judge(rectangle(540, 40, 549, 49), 'industry')
    expect(of(verdict, 'G08').result).toBe('nonconforming')
    expect(of(verdict, 'G08').findings[0]!.objectName).toBe('Y1')
  })

  it('restoration: is judged against retained homesteads only', async () => {
    const verdict = await judge(rectangle(1500, 0, 1530, 40), 'restoration')
    expect(of(verdict, 'G09').result).toBe('nonconforming')
    expect(of(verdict, 'A01').result).toBe('not_applicable')
  })

  it('can be asked of some rules only, and of none that does not exist', async () => {
    const body = { geometry: rectangle(0, 0, 9, 9), use: 'house', rules: ['A01'] }
    const verdict = await app.planner.json<Conformity>('/api/conformity', body)
    expect(verdict.rules.map(({ id }) => id)).toEqual(['A01'])
    const wrong = await app.planner.ask('/api/conformity', { ...body, rules: ['Z9'] })
    expect(wrong.status).toBe(400)
  })
})

describe('where the data ends', () => {
  it('a site partly outside the district conforms to nothing', async () => {
    const verdict = await judge(rectangle(1990, 40, 2010, 60), 'house')
    expect(verdict.outsideDistrictM2).toBeCloseTo(212.139, 1)
    expect(Object.values(states(verdict))).not.toContain('conforming')
    expect(of(verdict, 'A01').reason).toContain('没有数据')
    expect(verdict.result).not.toBe('conforming')
  })

  it('a violation inside stays one, though part of the site lies outside', async () => {
    const verdict = await judge(rectangle(-10, 0, 10, 10), 'house')
    expect(of(verdict, 'A01').result).toBe('nonconforming')
    expect(of(verdict, 'A07').result).toBe('undecidable')
  })

  it('a site beyond the units one may see conforms to nothing', async () => {
    const town = app.as(viewerOf('planner', ['510117115']))
    const verdict = await judge(rectangle(540, 40, 549, 49), 'house', town)
    expect(Object.values(states(verdict))).not.toContain('conforming')
  })

  it('an empty layer makes its rules 无法判定, naming it', async () => {
    const { linpan, ...rest } = smallDistrict
    const poorer = await openTestDatabase()
    try {
      await writeFeatures(poorer.db, rest)
      const body = { geometry: rectangle(540, 40, 549, 49), use: 'house' }
      const verdict = await checkApp(poorer, smallOptions).planner.json<Conformity>(
        '/api/conformity',
        body,
      )
      expect(of(verdict, 'F01')).toMatchObject({ result: 'undecidable', missing: ['linpan'] })
      expect(of(verdict, 'F01').reason).toContain('林盘')
      expect(of(verdict, 'A01').result).toBe('conforming')
    } finally {
      await poorer.close()
    }
  })

  it('a database with nothing in it lets nothing pass', async () => {
    const empty = await openTestDatabase()
    try {
      for (const use of siteUses) {
        const body = { geometry: rectangle(540, 40, 549, 49), use }
        const verdict = await checkApp(empty).planner.json<Conformity>('/api/conformity', body)
        expect(verdict.rules.map(({ id }) => id)).toEqual(ruleIds)
        expect(Object.values(states(verdict))).not.toContain('conforming')
        expect(verdict.result).toBe('undecidable')
      }
    } finally {
      await empty.close()
    }
  })
})

describe('a bad drawing', () => {
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [103.85, 30.83],
        [103.851, 30.831],
        [103.851, 30.83],
        [103.85, 30.831],
        [103.85, 30.83],
      ],
    ],
  }
  const big = {
    type: 'Polygon',
    coordinates: [
      Array.from({ length: 30_001 }, (_, at) => {
        const angle = (2 * Math.PI * (at % 30_000)) / 30_000
        return [103.85 + 0.005 * Math.cos(angle), 30.835 + 0.005 * Math.sin(angle)]
      }),
    ],
  }
  it.each([
    ['that crosses itself', bowTie, 'urn:hegui:bad_geometry', /自相交.*103\.8505/],
    ['wholly outside', rectangle(5000, 0, 5010, 10), 'urn:hegui:outside_district', /以外/],
    ['that is a line', { type: 'LineString', coordinates: [] }, 'urn:hegui:bad_geometry', /面图形/],
    [
      'in metres',
      {
        type: 'Polygon',
        coordinates: [
          [
            [35391000, 3411000],
            [35391010, 3411000],
            [35391010, 3411010],
            [35391000, 3411000],
          ],
        ],
      },
      'urn:hegui:bad_geometry',
      /EPSG:4523/,
    ],
    [
      'not closed',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 2],
          ],
        ],
      },
      'urn:hegui:bad_geometry',
      /闭合/,
    ],
    [
      'without numbers',
      { type: 'Polygon', coordinates: [[['a', 'b']]] },
      'urn:hegui:bad_geometry',
      /坐标/,
    ],
    ['with too many corners', big, 'urn:hegui:too_large', /30001/],
  ])('%s is refused with what and where', async (_, geometry, type, words) => {
    const response = await app.planner.ask('/api/conformity', { geometry, use: 'house' })
    const problem = (await response.json()) as { type: string; detail: string; detailEn: string }
    expect(problem.type).toBe(type)
    expect(problem.detail).toMatch(words)
    expect(problem.detailEn).not.toMatch(/\p{Script=Han}/u)
    expect(JSON.stringify(problem)).not.toContain('"符合"')
  })

  it('leaves the engine working', async () => {
    expect((await judge(rectangle(540, 40, 549, 49), 'house')).result).toBe('conforming')
  })
})

/** A run over a small district whose findings are known. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { CheckRun, Conformity, Finding } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import {
  smallDistrict,
  smallFindings,
  smallOptions,
  unitA,
  unitB,
  unitC,
} from './small-district.ts'
import { writeFeatures } from './write-features.ts'

type Page = { total: number; findings: Finding[] }
type Asker = ReturnType<ReturnType<typeof checkApp>['as']>

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let whole: CheckRun

const keysOf = async (asker: Asker, run: CheckRun): Promise<string[]> => {
  const { findings } = await asker.json<Page>(`/api/checks/${run.id}/findings`)
  return findings.map(({ key, state }) => `${key} ${state}`).sort()
}
const outcome = (run: CheckRun, rule: string) => run.rules.find(({ id }) => id === rule)!
const reconciles = (run: CheckRun) =>
  run.rules.every(({ considered, checked, setAside }) => considered === checked + setAside)

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = checkApp(database, smallOptions)
  whole = await app.planner.run()
})
afterAll(() => database.close())

describe('a run over the district', () => {
  it('finds exactly what was planted', async () => {
    expect(whole.status).toBe('done')
    expect(await keysOf(app.planner, whole)).toEqual(smallFindings)
  })

  it('accounts for every row: considered = checked + set aside', () => {
    expect(whole.rules).toHaveLength(12)
    expect(reconciles(whole)).toBe(true)
    expect(outcome(whole, 'A01')).toMatchObject({
      considered: 7,
      checked: 7,
      result: 'nonconforming',
    })
    expect(outcome(whole, 'G08')).toMatchObject({ considered: 1, checked: 1 })
    expect(outcome(whole, 'E07')).toMatchObject({ considered: 5, result: 'conforming' })
  })

  it('sets a row aside that could not be judged, says why, and shows it as a finding', () => {
    expect(outcome(whole, 'D02')).toMatchObject({
      considered: 4,
      checked: 3,
      setAside: 1,
      findings: 1,
      byState: { undecidable: 1 },
      result: 'undecidable',
      setAsideReasons: [{ reason: '没有户编码，查不到家庭人口', rows: 1 }],
    })
  })

  it('sums the areas of what it found', () => {
    // 42.4278 ㎡ of house 1 in the plot, all 106.07 ㎡ of house 3.
    expect(outcome(whole, 'A01').areaM2).toBeCloseTo(42.4278 + 106.0532, 2)
  })

  it('names the revision of every layer it read', () => {
    expect(whole.layerRevisions.basic_farmland).toBe(whole.revision)
    expect(whole.layerRevisions.river).toBeUndefined()
  })

  it('gives the same again, to the byte apart from ids and times', async () => {
    const again = await app.planner.run()
    const strip = async (run: CheckRun) => {
      const { findings } = await app.planner.json<Page>(`/api/checks/${run.id}/findings`)
      return JSON.stringify([run.rules, findings.map(({ id, run, ...rest }) => rest)])
    }
    expect(await strip(again)).toBe(await strip(whole))
    const evidence = async ({ id }: CheckRun) => {
      const response = await app.planner.ask(`/api/checks/${id}/findings?format=geojson`)
      const { features } = (await response.json()) as { features: { geometry: unknown }[] }
      return JSON.stringify(features.map(({ geometry }) => geometry))
    }
    expect(await evidence(again)).toBe(await evidence(whole))
  })
})

describe('a run over part of it', () => {
  it('gives for a town the findings of that town', async () => {
    const town = await app.planner.run({ scope: { unit: '510117104' } })
    expect(town.scopeTitle).toBe('唐昌街道')
    expect(reconciles(town)).toBe(true)
    expect(await keysOf(app.planner, town)).toEqual(
      smallFindings.filter((key) => !/rural_house:3|unit:3|homestead:4/.test(key)),
    )
    const { findings } = await app.planner.json<Page>(
      `/api/checks/${whole.id}/findings?unit=510117104`,
    )
    expect(findings.map(({ key, state }) => `${key} ${state}`).sort()).toEqual(
      await keysOf(app.planner, town),
    )
  })

  it('gives for one unit and chosen rules only those', async () => {
    const one = await app.planner.run({ scope: { unit: unitC }, rules: ['C07', 'A01'] })
    expect(one.scopeTitle).toBe('友爱镇 丙村')
    expect(one.rules.map(({ id }) => id)).toEqual(['A01', 'C07'])
    expect(await keysOf(app.planner, one)).toEqual([
      'A01:rural_house:3:basic_farmland:2 nonconforming',
      'C07:unit:3 nonconforming',
    ])
  })

  it('judges for a unit what bears the code of none and lies there, as a plan over several villages', async () => {
    const considered = async (unit: string) => {
      const run = await app.planner.run({ scope: { unit }, rules: ['A04'] })
      return outcome(run, 'A04').considered
    }
    expect(await considered(unitA)).toBe(1)
    expect(await considered(unitB)).toBe(1)
    // The plan ends where this unit begins.
    expect(await considered(unitC)).toBe(0)
  })

  it('takes features that touch a drawn polygon whole, and households by their homesteads', async () => {
    const geometry = rectangle(5, 0, 535, 25)
    const drawn = await app.planner.run({ scope: { geometry } })
    expect(await keysOf(app.planner, drawn)).toEqual([
      'A01:rural_house:1:basic_farmland:1 nonconforming',
      'B01:rural_house:1:land_parcel:1 nonconforming',
      'D01:household:1:homestead:2 nonconforming',
    ])
    expect(outcome(drawn, 'D01').considered).toBe(1)
    const { findings } = await app.planner.json<Page>(`/api/checks/${drawn.id}/findings?rule=B01`)
    expect(findings[0]!.areaM2).toBeCloseTo(106.0696, 2)
  })

  it.each([
    ['a unit that does not exist', { unit: '510117999' }, 404],
    ['a polygon outside the district', { geometry: rectangle(9000, 0, 9010, 10) }, 422],
    ['both a unit and a polygon', { unit: unitA, geometry: rectangle(0, 0, 9, 9) }, 400],
    [
      'a polygon that crosses itself',
      {
        geometry: {
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
        },
      },
      422,
    ],
  ])('refuses %s in both languages', async (_, scope, status) => {
    const response = await app.planner.ask('/api/checks', { scope })
    const problem = (await response.json()) as { detail: string; detailEn: string }
    expect(response.status).toBe(status)
    expect(problem.detail).toMatch(/\p{Script=Han}/u)
    expect(problem.detailEn.length).toBeGreaterThan(10)
  })

  it('refuses a rule that does not exist, by name', async () => {
    const response = await app.planner.ask('/api/checks', { rules: ['Z99'] })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Z99')
  })
})

describe('a viewer of one town', () => {
  const inTown = () => app.as(viewerOf('planner', ['510117115']))

  it('runs over its units only', async () => {
    const run = await inTown().run()
    expect(run.scopeTitle).toContain('授权范围')
    expect(await keysOf(inTown(), run)).toEqual(
      smallFindings.filter((key) => /rural_house:3|unit:3|homestead:4/.test(key)),
    )
    expect(outcome(run, 'D02')).toMatchObject({ considered: 1, setAside: 1 })
  })

  it('sees of a district run only its own findings, counted accordingly', async () => {
    const seen = await inTown().json<CheckRun>(`/api/checks/${whole.id}`)
    expect(await keysOf(inTown(), whole)).toHaveLength(3)
    expect(outcome(seen, 'A01')).toMatchObject({ considered: 2, checked: 2, findings: 1 })
    expect(outcome(seen, 'A01').areaM2).toBeCloseTo(106.0532, 2)
    expect(outcome(seen, 'B01')).toMatchObject({ considered: 1, findings: 0, result: 'conforming' })
    expect(reconciles(seen)).toBe(true)
  })

  it('may not check another town, and does not learn of runs there', async () => {
    const response = await inTown().ask('/api/checks', { scope: { unit: '510117104' } })
    expect(response.status).toBe(403)
    const other = await app.planner.run({ scope: { unit: '510117104' }, rules: ['A01'] })
    expect((await inTown().ask(`/api/checks/${other.id}`)).status).toBe(404)
    const listed = await inTown().json<CheckRun[]>('/api/checks')
    expect(listed.map(({ id }) => id)).not.toContain(other.id)
    expect(listed.map(({ id }) => id)).toContain(whole.id)
  })
})

describe('a visitor, who may not see households', () => {
  it('does not see findings that rest on them, nor how many there are', async () => {
    const visitor = app.as(viewerOf('visitor'))
    const seen = await visitor.json<CheckRun>(`/api/checks/${whole.id}`)
    expect(outcome(seen, 'D01')).toMatchObject({
      considered: 0,
      findings: 0,
      missing: ['household'],
    })
    expect(outcome(seen, 'D02')).toMatchObject({ findings: 0, result: 'undecidable' })
    expect(outcome(seen, 'A01').findings).toBe(2)
    const keys = await keysOf(visitor, whole)
    expect(keys.filter((key) => key.startsWith('D01'))).toEqual([])
  })
})

describe('what lies beyond the sight of a viewer of one unit', () => {
  const inUnit = () => across.as(viewerOf('planner', [unitB]))
  const border = {
    ...smallDistrict,
    // Unit A's plot reaches 5 steps into unit B; a conversion registered in A excuses house 5 of B.
    basic_farmland: [
      ...smallDistrict.basic_farmland!,
      {
        fid: 3,
        unitCode: unitA,
        geometry: rectangle(900, 500, 1005, 520),
        values: { bsm: 'B3', plot_number: 'P3' },
      },
    ],
    land_parcel: [
      ...smallDistrict.land_parcel!,
      {
        fid: 3,
        unitCode: unitB,
        geometry: rectangle(1200, 500, 1240, 540),
        values: { bsm: 'D3', class_code: '0101' },
      },
    ],
    land_conversion: [
      {
        fid: 1,
        unitCode: unitA,
        geometry: rectangle(1190, 490, 1220, 520),
        values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
      },
    ],
    rural_house: [
      ...smallDistrict.rural_house!,
      {
        fid: 4,
        unitCode: unitB,
        geometry: rectangle(1000, 505, 1010, 515),
        values: { house_code: 'H4' },
      },
      {
        fid: 5,
        unitCode: unitB,
        geometry: rectangle(1205, 505, 1215, 515),
        values: { house_code: 'H5' },
      },
      {
        fid: 6,
        unitCode: unitB,
        geometry: rectangle(1225, 525, 1235, 535),
        values: { house_code: 'H6' },
      },
    ],
    homestead: [
      ...smallDistrict.homestead!,
      {
        fid: 5,
        unitCode: unitA,
        geometry: rectangle(550, 20, 559, 29),
        values: { parcel_code: 'Z5', household_code: 'F2', use_state: 'occupied' },
      },
    ],
  }
  let crossing: TestDatabase
  let across: ReturnType<typeof checkApp>
  let seen: CheckRun
  beforeAll(async () => {
    crossing = await openTestDatabase()
    await writeFeatures(crossing.db, border)
    across = checkApp(crossing, smallOptions)
    seen = await inUnit().run()
  })
  afterAll(() => crossing.close())

  const reason = '与查看权限之外的数据有关，无法据以判定'

  it('does not let a house pass that stands on a neighbour’s farmland', async () => {
    expect(outcome(seen, 'A01')).toMatchObject({
      considered: 5,
      checked: 4,
      setAside: 1,
      findings: 0,
      result: 'undecidable',
      setAsideReasons: [{ reason, rows: 1 }],
    })
    const all = await across.planner.run({ rules: ['A01'] })
    expect(await keysOf(across.planner, all)).toContain(
      'A01:rural_house:4:basic_farmland:3 nonconforming',
    )
  })

  it('does not accuse a house that an unseen approval may excuse, and accuses the one beside it', async () => {
    expect(await keysOf(inUnit(), seen)).toEqual(
      expect.arrayContaining([
        'B01:rural_house:5:land_parcel:3 undecidable',
        'B01:rural_house:6:land_parcel:3 nonconforming',
      ]),
    )
    const all = await across.planner.run({ rules: ['B01'] })
    expect((await keysOf(across.planner, all)).join()).not.toContain('rural_house:5')
  })

  it('does not let a household pass that holds a homestead elsewhere', () => {
    expect(outcome(seen, 'D01')).toMatchObject({ considered: 1, checked: 0, setAside: 1 })
    expect(outcome(seen, 'D01').result).toBe('undecidable')
  })

  it('judges what nothing unseen bears on, neighbours that only touch included', () => {
    expect(outcome(seen, 'A07')).toMatchObject({ considered: 5, checked: 5, result: 'conforming' })
    expect(outcome(seen, 'C07')).toMatchObject({ considered: 1, checked: 1 })
    expect(reconciles(seen)).toBe(true)
  })

  it('makes a drawn site undecidable in the same way', async () => {
    const body = { geometry: rectangle(1001, 506, 1009, 514), use: 'house' }
    const verdict = await inUnit().json<Conformity>('/api/conformity', body)
    expect(verdict.rules.find(({ id }) => id === 'A01')).toMatchObject({
      result: 'undecidable',
      reason,
    })
    expect(verdict.rules.find(({ id }) => id === 'A07')).toMatchObject({ result: 'conforming' })
  })
})

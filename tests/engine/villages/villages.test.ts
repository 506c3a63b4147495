/** 一村一图 and the coverage of villages by the five plans, over places known by heart. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { fixtureIndicator, fixtureUnit, unitCodeOf } from '../../../gis-data/rules/fixture-unit.ts'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import { problemSchema } from '../../../server/api/contract.ts'
import {
  planCoverageSchema,
  planFileSchema,
  planTimelineSchema,
  villageSheetSchema,
} from '../../../server/api/village-contract.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { villageRoutes } from '../../../server/villages/village-routes.ts'
import { checkApp } from '../checks/check-app.ts'
import type { Features } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

const TOWN = '510117104'
const VILLAGE_M2 = 10606.91

const plan = (
  fid: number,
  kind: string,
  status: string,
  corners: [number, number, number, number],
  more: Record<string, string | number | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status, ...more },
})

/** Four villages and an urban community side by side, each 100 wide. */
const district: Features = {
  district: [
    { fid: 1, geometry: rectangle(0, 0, 500, 100), values: { code: '510117', name: '区' } },
  ],
  town: [{ fid: 1, geometry: rectangle(0, 0, 500, 100), values: { code: TOWN, name: '镇' } }],
  unit: [
    fixtureUnit(1, { population: 1200 }),
    fixtureUnit(2),
    fixtureUnit(3),
    fixtureUnit(4),
    fixtureUnit(5, { kind: 'community' }),
  ],
  plan: [
    plan(1, 'spatial', 'approved', [0, 0, 500, 100], { approved_on: '2024-05-20' }),
    // the first village whole, and the west half of the second
    plan(2, 'village', 'approved', [0, 0, 150, 100], {
      town_reviewed_on: '2022-03-01',
      consented_on: '2022-05-01',
      submitted_on: '2022-06-01',
      approved_on: '2022-08-01',
      published_on: '2022-08-28',
      base_map: 'unknown_map',
    }),
    // over the same half again, and ten steps more
    plan(3, 'village', 'approved', [100, 0, 160, 100]),
    plan(4, 'village', 'notice', [200, 0, 260, 100]),
    plan(5, 'village', 'drafting', [200, 0, 300, 100]),
    plan(6, 'village', 'superseded', [0, 0, 100, 100]),
    // all but 0.4 %
    plan(7, 'industry', 'approved', [0, 0.4, 100, 100]),
  ],
  plan_indicator: [
    {
      ...fixtureIndicator(1, 1, 'cultivated_land', 'planned', 8000),
      values: {
        ...fixtureIndicator(1, 1, 'cultivated_land', 'planned', 8000).values,
        plan_code: 'P2',
      },
    },
    fixtureIndicator(2, 1, 'forest_land', 'planned', 500),
  ],
  plan_village: [
    {
      fid: 1,
      unitCode: unitCodeOf(1),
      geometry: rectangle(0, 0, 10, 10),
      values: { code: 'V1', plan_code: 'P2', use_code: '0101' },
    },
  ],
  land_parcel: [
    ...[1, 2].map((fid) => ({
      fid,
      unitCode: unitCodeOf(1),
      geometry: rectangle(0, fid * 10, 20, fid * 10 + 5),
      values: { bsm: `B${fid}`, class_code: '0101' },
    })),
    {
      fid: 3,
      unitCode: unitCodeOf(1),
      geometry: rectangle(50, 0, 60, 5),
      values: { bsm: 'B3', class_code: '0702' },
    },
    {
      fid: 4,
      unitCode: unitCodeOf(2),
      geometry: rectangle(120, 0, 130, 10),
      values: { bsm: 'B4', class_code: '0101' },
    },
  ],
  homestead: [
    {
      fid: 1,
      unitCode: unitCodeOf(1),
      geometry: rectangle(50, 0, 54, 4),
      values: { parcel_code: 'Z1', use_state: 'idle' },
    },
    {
      fid: 2,
      unitCode: unitCodeOf(1),
      geometry: rectangle(56, 0, 60, 4),
      values: { parcel_code: 'Z2', use_state: 'occupied' },
    },
  ],
  rural_house: [
    {
      fid: 1,
      unitCode: unitCodeOf(1),
      geometry: rectangle(51, 1, 53, 3),
      values: { house_code: 'H1', storeys: 3 },
    },
  ],
  // over the second and a fifth of the third village, and only touching the first
  park: [
    {
      fid: 1,
      geometry: rectangle(100, 0, 220, 100),
      values: { code: 'Y1', name: '园区', kind: 'tourism' },
    },
    // bears the code of one village, as imports give it, and lies in two
    {
      fid: 2,
      unitCode: unitCodeOf(4),
      geometry: rectangle(350, 0, 450, 10),
      values: { code: 'Y2', name: '园区', kind: 'tourism' },
    },
  ],
  basic_farmland: [
    { fid: 1, geometry: rectangle(90, 0, 110, 10), values: { bsm: 'J1', plot_number: 'T1' } },
    {
      fid: 2,
      unitCode: unitCodeOf(1),
      geometry: rectangle(80, 20, 100.001, 30),
      values: { bsm: 'J2', plot_number: 'T2' },
    },
    {
      fid: 3,
      unitCode: unitCodeOf(3),
      geometry: rectangle(250, 60, 260, 70),
      values: { bsm: 'J3', plot_number: 'T3', net_area_m2: 650 },
    },
  ],
  household: [
    {
      fid: 1,
      unitCode: unitCodeOf(1),
      values: { code: 'HH1', head_name: '张某', member_count: 4 },
    },
  ],
}

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, district)
})
afterAll(() => database.close())

async function ask(path: string, viewer: Viewer = viewerOf('planner')) {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(async (context, next) => {
    context.set('viewer', viewer)
    await next()
  })
  app.route('/api', villageRoutes({ database: () => database, today: () => '2026-11-24' }))
  const response = await app.request(`/api${path}`)
  return { status: response.status, body: await response.json() }
}
const coverage = async (viewer?: Viewer) =>
  planCoverageSchema.parse((await ask('/plan-coverage', viewer)).body)
const sheet = async (code: string, viewer?: Viewer) =>
  villageSheetSchema.parse((await ask(`/villages/${code}`, viewer)).body)
const oneVillage: Viewer = { ...viewerOf('planner'), units: [unitCodeOf(2)] }

describe('the coverage of villages by the five plans', () => {
  it('says of each village how much lies in approved plans, each place once', async () => {
    const { units } = await coverage()
    expect(units.map(({ planning }) => planning)).toEqual([true, true, true, true, false])
    const cells = units.map(({ cells }) => cells.village)
    expect(cells.map(({ standing }) => standing)).toEqual([
      'covered',
      'partial',
      'pending',
      'none',
      'none',
    ])
    expect(cells[0]!.approvedShare).toBeCloseTo(1, 6)
    expect(cells[1]!.approvedShare).toBeCloseTo(0.6, 6)
    expect(cells[1]!.plans.map(({ fid }) => fid)).toEqual([3, 2])
    expect(cells[2]).toMatchObject({ approvedShare: 0, step: 'notice' })
    expect(cells[2]!.share).toBeCloseTo(1, 6)
  })

  it('counts no superseded plan, no touching neighbour, and what the rule tolerates as covered', async () => {
    const [first, second, , fourth] = (await coverage()).units
    expect(first!.cells.village.plans.map(({ fid }) => fid)).toEqual([2])
    expect(fourth!.cells.village.plans).toEqual([])
    expect(first!.cells.industry.standing).toBe('covered')
    expect(first!.cells.industry.approvedShare).toBeLessThan(1)
    expect(second!.cells.industry.standing).toBe('none')
  })

  it('agrees with rule C07 on every village', async () => {
    const { planner } = checkApp(database, { today: '2026-11-24', rules: ['C07'] })
    const run = await planner.run()
    const { findings } = await planner.json<{ findings: { subjectId: number; areaM2: number }[] }>(
      `/api/checks/${run.id}/findings?limit=100`,
    )
    const { units } = await coverage()
    const lacking = units.filter(
      ({ planning, cells }) => planning && cells.village.standing !== 'covered',
    )
    expect(findings.map(({ subjectId }) => subjectId).sort()).toEqual(
      lacking.map(({ fid }) => fid).sort(),
    )
    expect(lacking.length).toBe(3)
    for (const { fid, areaM2, cells } of lacking) {
      const finding = findings.find(({ subjectId }) => subjectId === fid)!
      expect(Math.abs(areaM2 * (1 - cells.village.approvedShare) - finding.areaM2)).toBeLessThan(
        0.01,
      )
    }
  })

  it('shows a viewer of one village that village alone', async () => {
    const { units } = await coverage(oneVillage)
    expect(units.map(({ code }) => code)).toEqual([unitCodeOf(2)])
  })
})

describe('the file of a plan', () => {
  it('tells its steps, its villages, what it states and draws, and the plan it replaced', async () => {
    const { plan: document, ...file } = planFileSchema.parse((await ask('/plan-coverage/2')).body)
    expect(document.steps).toEqual({
      townReviewed: '2022-03-01',
      consented: '2022-05-01',
      submitted: '2022-06-01',
      approved: '2022-08-01',
      published: '2022-08-28',
    })
    expect(document.baseMap).toEqual({ title: 'unknown_map', titleEn: 'unknown_map' })
    expect(file.units.map(({ name, share }) => [name, share.toFixed(3)])).toEqual([
      ['1村', '1.000'],
      ['2村', '0.500'],
    ])
    expect(file.indicators).toEqual([
      expect.objectContaining({ title: '耕地保有量', targetValue: 8000 }),
    ])
    expect(file.features).toEqual([
      expect.objectContaining({ layer: 'plan_village', class: '0101', count: 1 }),
    ])
    expect(file.others.map(({ fid, status }) => [fid, status])).toEqual([
      [6, 'superseded'],
      [3, 'approved'],
    ])
  })

  it('runs through every version of the plans over its land, the oldest plan first', async () => {
    const change = { kind: 'edit', actor: 'planner', reason: '修编' } as const
    const { revision } = await inChangeset(database.db, change, async (tx, made) => {
      await insertFeatures(tx, 'plan_village', made, [
        {
          fid: 2,
          unitCode: unitCodeOf(1),
          geometry: rectangle(10, 0, 20, 10),
          values: { code: 'V2', plan_code: 'P2', use_code: '0101' },
        },
      ])
      await recordLayerRevision(tx, 'plan_village', made, { source: '修编', synthetic: true })
    })
    const { versions } = planTimelineSchema.parse((await ask('/plan-coverage/2/timeline')).body)
    const named = versions.map(({ code, dated, added, current }) => [code, dated, added, current])
    expect(named).toEqual([
      ['P3', null, 0, true],
      ['P6', null, 0, true],
      ['P2', '2022-08-28', 1, false],
      ['P2', '2022-08-28', 1, true],
    ])
    expect(versions.at(-1)).toMatchObject({ revision, reason: '修编', removed: 0 })
    const before = await ask(`/plan-coverage/2/timeline?revision=${revision - 1}`)
    expect(planTimelineSchema.parse(before.body).versions.length).toBe(3)
    expect((await ask('/plan-coverage/99/timeline')).status).toBe(404)
    const elsewhere: Viewer = { ...viewerOf('planner'), units: [unitCodeOf(2)] }
    const seen = planTimelineSchema.parse((await ask('/plan-coverage/2/timeline', elsewhere)).body)
    expect(seen.versions.every(({ added }) => added === 0)).toBe(true)
  })

  it('is not found where there is none', async () => {
    const { status, body } = await ask('/plan-coverage/99')
    expect([status, problemSchema.parse(body).detail]).toEqual([404, '没有编号为 99 的规划'])
  })
})

describe('the sheet of a village', () => {
  it('sums its land by class and counts what is on it', async () => {
    const { place, land, homesteads, houses, households, trail } = await sheet(unitCodeOf(1))
    expect(place).toMatchObject({ name: '1村', level: 'unit', planning: true, population: 1200 })
    expect(place.areaM2).toBeCloseTo(VILLAGE_M2, 1)
    expect(trail.map(({ code }) => code)).toEqual(['510117', TOWN, unitCodeOf(1)])
    expect(land!.map((each) => [each.class, each.count])).toEqual([
      ['0101', 2],
      ['0702', 1],
    ])
    expect(land![0]!.areaM2).toBeCloseTo(VILLAGE_M2 * 0.02, 1)
    expect(homesteads).toMatchObject({ count: 2, idle: 1 })
    expect(houses).toMatchObject({ count: 1, storeys: 3 })
    expect(households).toEqual({ count: 1, members: 4 })
  })

  it('tells nothing held from nothing known', async () => {
    const second = await sheet(unitCodeOf(2))
    expect(second.homesteads).toEqual({ count: 0, areaM2: 0, idle: 0 })
    expect(second.linpans).toBeNull()
    expect((await sheet(unitCodeOf(1), viewerOf('visitor'))).households).toBeNull()
  })

  it('tells the registered area of basic farmland apart from that of its shapes', async () => {
    // the first village holds a part of a plot without the code of a unit, as rule A05 finds it missing
    expect((await sheet(unitCodeOf(1))).basicFarmland).toMatchObject({ registeredM2: null })
    expect((await sheet(unitCodeOf(3))).basicFarmland).toMatchObject({
      count: 1,
      registeredM2: 650,
    })
  })

  it('counts by place what bears no code of a unit, with what lies inside', async () => {
    const held = await Promise.all(
      [1, 2, 3, 4, 5].map(async (at) => (await sheet(unitCodeOf(at))).parks!),
    )
    expect(held.map(({ count }) => count)).toEqual([0, 1, 1, 1, 1])
    const shares = held.map(({ areaM2 }) => areaM2 / VILLAGE_M2)
    for (const [at, share] of [0, 1, 0.2, 0.05, 0.05].entries())
      expect(shares[at]).toBeCloseTo(share, 4)
    for (const code of [TOWN, '510117']) {
      const { parks } = await sheet(code)
      expect(parks!.count).toBe(2)
      expect(parks!.areaM2).toBeCloseTo(VILLAGE_M2 * 1.3, 0)
    }
    const [first, second] = await Promise.all([1, 2].map((at) => sheet(unitCodeOf(at))))
    expect(first!.basicFarmland!.count).toBe(2)
    expect(second!.basicFarmland!.count).toBe(1)
    expect(second!.basicFarmland!.areaM2).toBeCloseTo(VILLAGE_M2 * 0.01, 1)
  })

  it('adds a town and the district up from their villages', async () => {
    for (const code of [TOWN, '510117']) {
      const { land, within } = await sheet(code)
      expect(land!.map(({ count }) => count)).toEqual([3, 1])
      expect(within.length).toBe(code === TOWN ? 5 : 1)
    }
  })

  it('is not found for a viewer of another village', async () => {
    expect((await ask(`/villages/${unitCodeOf(1)}`, oneVillage)).status).toBe(404)
    expect((await ask('/villages/51')).status).toBe(404)
  })
})

describe('a later version of a plan', () => {
  it('changes the coverage, and the earlier revision still says what it said', async () => {
    const before = await coverage()
    const change = { kind: 'edit', actor: '李工', reason: '批准文件到齐' } as const
    await inChangeset(database.db, change, async (tx, revision) => {
      await tx
        .updateTable('layer.plan')
        .set({ rev_to: revision })
        .where('fid', '=', 5)
        .where('rev_to', 'is', null)
        .execute()
      await insertFeatures(tx, 'plan', revision, [
        { ...plan(5, 'village', 'approved', [200, 0, 300, 100]), unitCode: null },
      ])
      await recordLayerRevision(tx, 'plan', revision, { source: 'test', synthetic: true })
    })
    expect((await coverage()).units[2]!.cells.village.standing).toBe('covered')
    const past = planCoverageSchema.parse(
      (await ask(`/plan-coverage?revision=${before.revision}`)).body,
    )
    expect(past.units).toEqual(before.units)
    const { versions } = planFileSchema.parse((await ask('/plan-coverage/5')).body)
    expect(versions.map(({ status, actor, current }) => [status, actor, current])).toEqual([
      ['approved', '李工', true],
      ['drafting', 'test', false],
    ])
  })
})

/** `GET /api/plan-matrix`: conflicts between the five plans, before and after the losers give way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { CheckRun } from '../../../server/api/contract.ts'
import { type PlanMatrix, planMatrixSchema } from '../../../server/api/plan-matrix-contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { type Features, unitA, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

/** A square of ten steps here, ㎡. */
const SQUARE_M2 = 106.07

const feature = (
  fid: number,
  unitCode: string,
  corners: [number, number, number, number],
  values: Record<string, string>,
) => ({ fid, unitCode, geometry: rectangle(...corners), values: { code: `F${fid}`, ...values } })

/** An inn and a shop on the same paddy, half over each other; far off, paddy in agricultural space. */
const plans: Features = {
  plan_spatial: [
    feature(1, unitA, [0, 0, 100, 100], { plan_code: 'GT', zone_code: '0201' }),
    feature(2, unitC, [0, 1000, 100, 1100], { plan_code: 'GT', zone_code: '0101' }),
  ],
  plan_village: [
    feature(1, unitA, [0, 0, 40, 10], { plan_code: 'CG', use_code: '0101' }),
    feature(2, unitC, [0, 1000, 10, 1010], { plan_code: 'CG', use_code: '1001' }),
  ],
  plan_industry: [
    feature(1, unitA, [0, 0, 10, 10], { plan_code: 'CY', kind: 'tourism', investor: '甲' }),
  ],
  plan_collective: [
    feature(1, unitA, [5, 0, 15, 10], { plan_code: 'JT', kind: 'operation', use_code: '0901' }),
  ],
}
const rules = ['G02', 'G05', 'G07', 'G08', 'G10', 'G12', 'G13', 'G17']

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let run: CheckRun

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, plans)
  app = checkApp(database)
})
afterAll(() => database.close())

const matrix = async (query = ''): Promise<PlanMatrix> =>
  planMatrixSchema.parse(await app.planner.json(`/api/plan-matrix${query}`))
const cellOf = ({ cells }: PlanMatrix, a: string, b: string) =>
  cells.find((cell) => cell.a === a && cell.b === b)!

describe('the plan matrix', () => {
  it('says that nothing has been checked yet', async () => {
    expect((await app.planner.ask('/api/plan-matrix')).status).toBe(404)
    run = await app.planner.run({ rules })
  })

  it('shows the newest run, each pair of plans once, and what was not asked', async () => {
    const answer = await matrix()
    expect(answer.run).toBe(run.id)
    expect(answer.cells).toHaveLength(15)
    const asked = cellOf(answer, 'spatial', 'village').rules
    expect(asked.find(({ rule }) => rule === 'G02')?.findings).toBe(1)
    expect(asked.find(({ rule }) => rule === 'G01')?.result).toBe('not_asked')
  })

  it('keeps what compares figures of all plans apart from the pairs', async () => {
    const { figures } = await matrix()
    expect(figures.map(({ rule }) => rule)).toEqual(['G03', 'G17', 'G18', 'G19'])
    expect(figures[1]!.result).toBe('undecidable')
    expect(figures[1]!.missing).toContain('plan_indicator')
    expect(figures[2]).toMatchObject({ result: 'not_asked', findings: 0 })
  })

  it('counts what cannot be judged, names the missing layer, and gives it no area', async () => {
    const answer = await matrix()
    const restoration = cellOf(answer, 'industry', 'restoration').rules[0]
    expect(restoration).toMatchObject({ result: 'undecidable', missing: ['plan_restoration'] })
    const operators = cellOf(answer, 'industry', 'collective')
    expect(operators).toMatchObject({ count: 0, byState: { undecidable: 1 }, areaM2: 0 })
  })

  it('gives the land in conflict once, and what remains when the loser gives way', async () => {
    const answer = await matrix()
    const uses = cellOf(answer, 'village', 'industry')
    expect(uses.count).toBe(1)
    expect(uses.areaM2).toBeCloseTo(SQUARE_M2, 2)
    // The shop still stands on half of the inn's paddy.
    expect(uses.afterM2).toBeCloseTo(SQUARE_M2 / 2, 2)
    const zones = cellOf(answer, 'spatial', 'village')
    expect(zones.areaM2).toBeCloseTo(SQUARE_M2, 1)
    expect(zones.afterM2).toBe(0)
  })

  it('can be narrowed to a town or a village', async () => {
    const town = await matrix(`?unit=${unitC.slice(0, 9)}&run=${run.id}`)
    expect(cellOf(town, 'village', 'industry')).toMatchObject({ count: 0, areaM2: 0, afterM2: 0 })
    expect(cellOf(town, 'spatial', 'village').count).toBe(1)
  })

  it('leaves everything in conflict between plans of equal rank', async () => {
    await writeFeatures(database.db, {
      plan_restoration: [
        {
          ...feature(1, unitA, [0, 0, 10, 10], { plan_code: 'XF', kind: 'forest' }),
          values: { code: 'S1', plan_code: 'XF', kind: 'forest', start_year: 2022, end_year: 2024 },
        },
      ],
    })
    await app.planner.run({ rules })
    const cell = cellOf(await matrix(), 'industry', 'restoration')
    expect(cell.count).toBe(1)
    expect(cell.afterM2).toBeCloseTo(cell.areaM2, 6)
    expect(cell.areaM2).toBeCloseTo(SQUARE_M2, 2)
  })

  it('shows nobody more than they may see', async () => {
    const elsewhere = app.as(viewerOf('planner', [unitC]))
    const answer = planMatrixSchema.parse(await elsewhere.json('/api/plan-matrix'))
    expect(cellOf(answer, 'village', 'industry')).toMatchObject({ count: 0, areaM2: 0 })
    expect(cellOf(answer, 'spatial', 'village').count).toBe(1)
  })
})

/** A drawn site against the village plan: the use it asks for decides what land it may be on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { writeFeatures } from './write-features.ts'

const district = { code: '510117', name: '郫都区' }
const plan = {
  code: 'P1',
  kind: 'village',
  name: '甲村村庄规划',
  status: 'approved',
  approved_on: '2022-06-01',
}
const land = (fid: number, west: number, useCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 20, 100),
  values: { code: `G${fid}`, plan_code: 'P1', use_code: useCode },
})

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, {
    district: [{ fid: 1, geometry: rectangle(-500, -500, 500, 500), values: district }],
    plan: [{ fid: 1, geometry: rectangle(0, 0, 200, 100), values: plan }],
    plan_village: [land(1, 0, '0703'), land(2, 20, '0101'), land(3, 40, '1001')],
  })
  app = checkApp(database, { rules: ['C02'], today: '2026-01-01' })
})
afterAll(() => database.close())

describe('a drawn site on land of the village plan', () => {
  it.each([
    ['homestead', 5, 'conforming'],
    ['homestead', 25, 'nonconforming'],
    ['facility_agriculture', 25, 'conditional'],
    ['industry', 25, 'nonconforming'],
    ['industry', 45, 'conforming'],
    ['road', 25, 'conditional'],
    ['public_service', 5, 'conditional'],
    ['homestead', 65, 'undecidable'],
    ['restoration', 25, 'not_applicable'],
  ])('for %s at %i is %s', async (use, west, state) => {
    const verdict = await app.planner.judge(rectangle(west, 10, west + 10, 20), use)
    expect(verdict.rules.map(({ id, result }) => [id, result])).toEqual([['C02', state]])
  })
})

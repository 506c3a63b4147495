/** What a superseded plan said counts for nothing, wherever its record and its features lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { type Features, unitA, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

const plan = (fid: number, code: string, status: string) => ({
  fid,
  unitCode: unitC,
  geometry: rectangle(0, 0, 400, 100),
  values: { code, kind: 'village', name: code, status },
})
const use = (fid: number, unitCode: string, west: number, plan_code: string) => ({
  fid,
  unitCode,
  geometry: rectangle(west, 0, west + 50, 50),
  values: { code: `V${fid}`, plan_code, use_code: '0101' },
})
const project = (fid: number, unitCode: string, west: number, plan_code = 'CY') => ({
  fid,
  unitCode,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code, kind: 'tourism' },
})

/** Both plans are on record in a unit that the limited viewer does not see. */
const features: Features = {
  plan: [plan(1, 'OLD', 'superseded'), plan(2, 'NEW', 'approved')],
  plan_village: [
    use(1, unitA, 0, 'OLD'),
    use(2, unitC, 100, 'OLD'),
    use(3, unitC, 200, 'NEW'),
    use(4, unitA, 300, 'NEW'),
  ],
  plan_industry: [
    project(1, unitA, 10),
    project(2, unitA, 110),
    project(3, unitA, 210),
    project(4, unitA, 310),
    project(5, unitA, 320, 'OLD'),
  ],
}

let database: TestDatabase
let app: ReturnType<typeof checkApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, features)
  app = checkApp(database)
})
afterAll(() => database.close())

describe('a superseded plan', () => {
  it('is neither judged nor held against others', async () => {
    const { rules } = await app.planner.run({ rules: ['G08'] })
    expect(rules[0]).toMatchObject({ considered: 4, checked: 4, setAside: 0, findings: 2 })
  })

  it('sets nothing aside for a viewer who sees neither its record nor its features', async () => {
    const { rules } = await app.as(viewerOf('planner', [unitA])).run({ rules: ['G08'] })
    // Beyond sight lies only what the plan in force says of the third project's land.
    expect(rules[0]).toMatchObject({ considered: 4, checked: 3, setAside: 1 })
  })

  it('alone leaves a layer empty, so that nothing can be judged by it', async () => {
    const other = await openTestDatabase()
    await writeFeatures(other.db, { ...features, plan_village: [use(1, unitA, 0, 'OLD')] })
    const { rules } = await checkApp(other).planner.run({ rules: ['G08'] })
    expect(rules[0]).toMatchObject({ result: 'undecidable', missing: ['plan_village'] })
    await other.close()
  })
})

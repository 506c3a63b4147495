/** What is new, gone or changed between two runs; and that a run made again gives the same hash. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { type Comparison, comparisonSchema } from '../../../server/api/comparison-contract.ts'
import type { CheckRun } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { editFeatures } from './edit-features.ts'
import { smallDistrict, smallRules, unitA, unitB, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let before: CheckRun
let again: CheckRun
let after: CheckRun

const compare = async (one: CheckRun, other: CheckRun, query = '') =>
  comparisonSchema.parse(
    await app.planner.json<Comparison>(`/api/checks/${one.id}/compare/${other.id}?${query}`),
  )
const keys = ({ changes }: Comparison) => changes.map(({ kind, key }) => `${kind} ${key}`)

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = checkApp(database)
  before = await app.planner.run({ rules: smallRules })
  again = await app.planner.run({ rules: smallRules })
  const [first, second] = smallDistrict.rural_house!
  // house 1 moves off the paddy but for a strip, 3 is gone, 4 comes
  const moved = { ...first!, geometry: shifted(first!.geometry) }
  const [, , , fourth] = smallDistrict.homestead!
  await editFeatures(
    database.db,
    { rural_house: [1, 3], homestead: [4], plan_village: [1] },
    {
      rural_house: [moved, { ...second!, fid: 4, unitCode: unitA, geometry: first!.geometry! }],
      homestead: [{ ...fourth!, values: { ...fourth!.values, household_code: 'F3' } }],
    },
  )
  after = await app.planner.run({ rules: smallRules })
})
afterAll(() => database.close())

const shifted = (geometry: unknown) => {
  const { coordinates } = geometry as { coordinates: number[][][] }
  return {
    type: 'Polygon' as const,
    coordinates: coordinates.map((ring) => ring.map(([x, y]) => [x! - 2e-5, y!])),
  }
}

describe('a run made again', () => {
  it('has the same hash and no difference', async () => {
    expect(before.origin.resultSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(again.origin.resultSha256).toBe(before.origin.resultSha256)
    const { totals, total } = await compare(again, before)
    expect(totals).toEqual({ new: 0, gone: 0, changed: 0, undecided: 0, same: 8 })
    expect(total).toBe(0)
  })

  it('of other data, another place, or other rules has another', async () => {
    const unit = await app.planner.run({ scope: { unit: unitA }, rules: smallRules })
    const rule = await app.planner.run({ rules: ['A01'] })
    const hashes = [before, after, unit, rule].map(({ origin }) => origin.resultSha256)
    expect(new Set(hashes).size).toBe(4)
  })

  it('states who asked, as what, on which engine, and how each layer stood', () => {
    expect(before.origin).toMatchObject({ role: 'planner', units: null, basedOn: null })
    const house = before.layers.find(({ layer }) => layer === 'rural_house')
    expect(house).toMatchObject({ title: '数字农房', revision: before.revision, count: 3 })
  })
})

describe('the difference between two runs', () => {
  it('names what is new, gone and changed, with both findings in words', async () => {
    const difference = await compare(after, before)
    expect(keys(difference)).toEqual([
      'changed A01:rural_house:1:basic_farmland:1',
      'gone A01:rural_house:3:basic_farmland:2',
      'new A01:rural_house:4:basic_farmland:1',
      'changed B01:rural_house:1:land_parcel:1',
      'new B01:rural_house:4:land_parcel:1',
      'gone D02:homestead:4',
      'undecided G08:plan_industry:1:plan_village:1',
    ])
    expect(difference.totals).toEqual({ new: 2, gone: 2, changed: 2, undecided: 1, same: 3 })
    const [changed, gone] = difference.changes
    expect(changed!.changed).toEqual(['area'])
    expect(changed!.before!.areaM2).toBeGreaterThan(changed!.after!.areaM2!)
    expect(gone).toMatchObject({ after: null, before: { state: 'nonconforming' } })
  })

  it('does not call gone what the newer run could not judge', async () => {
    const { changes } = await compare(after, before, 'kind=undecided')
    expect(changes.map(({ rule }) => rule)).toEqual(['G08'])
  })

  it('filters by kind and rule, and sums by rule whatever the filter', async () => {
    const difference = await compare(after, before, 'kind=new&rule=A01')
    expect(keys(difference)).toEqual(['new A01:rural_house:4:basic_farmland:1'])
    expect(difference.byRule.find(({ rule }) => rule === 'A01')).toMatchObject({ new: 1, gone: 1 })
  })

  it('of a run over one unit is only of that unit, and says so', async () => {
    const unit = await app.planner.run({ scope: { unit: unitC }, rules: ['A01', 'D02'] })
    const difference = await compare(unit, before)
    expect(keys(difference)).toEqual([
      'gone A01:rural_house:3:basic_farmland:2',
      'gone D02:homestead:4',
    ])
    expect(difference.notes.map(({ kind }) => kind)).toContain('scope')
    expect(difference.notes.filter(({ kind }) => kind === 'rule_only_in_one').length).toBe(10)
  })

  it('of places apart is refused', async () => {
    const one = await app.planner.run({ scope: { unit: unitB } })
    const other = await app.planner.run({ scope: { unit: unitC } })
    const response = await app.planner.ask(`/api/checks/${one.id}/compare/${other.id}`)
    expect(response.status).toBe(409)
  })

  it('shows a viewer of one unit only what lies there', async () => {
    const alone = app.as(viewerOf('planner', [unitC]))
    const path = `/api/checks/${after.id}/compare/${before.id}`
    const { changes } = await alone.json<Comparison>(path)
    expect(changes.every(({ before, after }) => (before ?? after)?.unitCode === unitC)).toBe(true)
  })
})

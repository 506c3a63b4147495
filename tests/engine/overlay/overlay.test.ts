/** Two layers over each other: pairs, areas, cross tables, and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { type Overlay, overlaySchema } from '../../../server/api/contract.ts'
import { checkApp } from '../checks/check-app.ts'
import { smallDistrict, unitA } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = checkApp(database)
})
afterAll(() => database.close())

const overlay = async (body: object, asker = app.planner) =>
  overlaySchema.parse(await asker.json<Overlay>('/api/overlay', body))

describe('an overlay', () => {
  it('gives every pair with its ellipsoid area and their sum', async () => {
    const answer = await overlay({ layer: 'rural_house', with: 'basic_farmland' })
    expect(answer.pairs.map(({ layerId, withId }) => [layerId, withId])).toEqual([
      [1, 1],
      [3, 2],
    ])
    expect(answer.pairs[0]!.areaM2).toBeCloseTo(42.4278, 2)
    expect(answer.pairs[1]!.areaM2).toBeCloseTo(106.0532, 2)
    expect(answer.areaM2).toBeCloseTo(148.481, 2)
    expect(answer).toMatchObject({ crs: 'EPSG:4490', pairCount: 2, planarM2: null })
  })

  it('in a metric CRS gives the planar area beside, larger by the projection', async () => {
    const question = { layer: 'rural_house', with: 'basic_farmland', crs: 'EPSG:4544' }
    const { pairs, planarM2, areaM2, crs } = await overlay(question)
    expect(crs).toBe('EPSG:4544')
    expect(pairs).toHaveLength(2)
    expect(planarM2! / areaM2).toBeGreaterThan(1.0002)
    expect(planarM2! / areaM2).toBeLessThan(1.0004)
  })

  it('of one unit leaves the others out', async () => {
    const answer = await overlay({ layer: 'rural_house', with: 'basic_farmland', unit: unitA })
    expect(answer.pairs.map(({ layerId }) => layerId)).toEqual([1])
  })

  it('by class and unit is a cross table whose sum is that of the pairs', async () => {
    const by = ['class', 'unit']
    const { table, areaM2 } = await overlay({ layer: 'land_parcel', with: 'plan_village', by })
    expect(table).toMatchObject([{ class: '0702', withClass: '0703', unit: unitA, pairs: 1 }])
    expect(table!.reduce((sum, row) => sum + row.areaM2, 0)).toBeCloseTo(areaM2, 6)
  })

  it('beyond its limit still says how many pairs there are', async () => {
    const answer = await overlay({ layer: 'rural_house', with: 'basic_farmland', limit: 1 })
    expect(answer.pairs).toHaveLength(1)
    expect(answer.pairCount).toBe(2)
  })

  it('shows a viewer of one town nothing of another', async () => {
    const town = app.as(viewerOf('planner', ['510117115']))
    const answer = await overlay({ layer: 'rural_house', with: 'basic_farmland' }, town)
    expect(answer.pairs.map(({ layerId }) => layerId)).toEqual([3])
  })
})

describe('what cannot be overlaid', () => {
  it.each([
    ['a layer that does not exist', { layer: 'nowhere', with: 'unit' }, 404],
    ['a layer without area', { layer: 'road', with: 'unit' }, 400],
    ['an unknown CRS', { layer: 'unit', with: 'plan', crs: 'EPSG:999999' }, 400],
    ['a CRS that is no number', { layer: 'unit', with: 'plan', crs: 'Xian 80' }, 400],
    ['a unit that does not exist', { layer: 'unit', with: 'plan', unit: '510117999' }, 404],
  ])('%s is refused in both languages', async (_, body, status) => {
    const response = await app.planner.ask('/api/overlay', body)
    const problem = (await response.json()) as { detail: string; detailEn: string }
    expect(response.status).toBe(status)
    expect(problem.detail).toMatch(/\p{Script=Han}/u)
    expect(problem.detailEn.length).toBeGreaterThan(10)
  })
})

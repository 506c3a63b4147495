/** What lies in a shape, over all layers, and the shapes themselves: drawn, of features, of units, grown. */
import type { MultiPolygon, Polygon } from 'geojson'
import { intersection } from 'polyclip-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import {
  type Identified,
  type IdentifiedFeature,
  identifiedFeaturesSchema,
  identifiedSchema,
  type PlaceShape,
  placeShapeSchema,
} from '../../../server/api/analysis-contract.ts'
import { problemSchema } from '../../../server/api/contract.ts'
import { areaM2 } from '../checks/independent-areas.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { type Asker, analysisApp } from '../overlay/analysis-app.ts'
import {
  parcels,
  ragged,
  randomDistrict,
  randomNumbers,
  units,
} from '../overlay/random-district.ts'

let database: TestDatabase
let app: ReturnType<typeof analysisApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, randomDistrict)
  app = analysisApp(database)
})
afterAll(() => database.close())

const identify = async (place: object, asker?: Asker) =>
  identifiedSchema.parse(await app.json<Identified>('/api/identify', { place }, asker))
const shapeOf = async (place: object) =>
  placeShapeSchema.parse(await app.json<PlaceShape>('/api/identify/place', place))
const inside = (shape: Polygon, place: Polygon) =>
  areaM2(intersection([shape.coordinates] as never, [place.coordinates] as never) as never)
const drawn = ragged(randomNumbers(5), 1000, 900, 1100)

describe('what lies in a drawn shape', () => {
  it('is counted layer by layer, with the area and length inside', async () => {
    const { layers, areaM2: whole } = await identify({ geometry: drawn })
    expect(whole).toBeCloseTo(areaM2([drawn.coordinates]), 2)
    const there = parcels.map(({ geometry }) => inside(geometry, drawn)).filter((area) => area > 0)
    expect(there.length).toBeGreaterThan(5)
    expect(there.length).toBeLessThan(parcels.length)
    const land = layers.find(({ layer }) => layer === 'land_parcel')!
    expect(land.features).toBe(there.length)
    expect(land.areaM2).toBeCloseTo(
      there.reduce((sum, area) => sum + area, 0),
      2,
    )
    const road = layers.find(({ layer }) => layer === 'road')!
    expect(road).toMatchObject({ features: 1, areaM2: null })
    expect(road.lengthM).toBeGreaterThan(10)
    expect(road.lengthM).toBeLessThan(383)
    expect(layers.some(({ layer }) => layer === 'homestead')).toBe(false)
  })

  it('is listed page by page, each feature with its part inside', async () => {
    const page = async (offset: number) =>
      identifiedFeaturesSchema.parse(
        await app.json<{ features: IdentifiedFeature[] }>('/api/identify/features', {
          place: { geometry: drawn },
          layer: 'land_parcel',
          offset,
          limit: 4,
        }),
      ).features
    const features = [...(await page(0)), ...(await page(4))]
    expect(features).toHaveLength(8)
    for (const { fid, areaM2: part, wholeM2 } of features) {
      const parcel = parcels.find((each) => each.fid === fid)!
      expect(part).toBeCloseTo(inside(parcel.geometry, drawn), 2)
      expect(wholeM2).toBeCloseTo(areaM2([parcel.geometry.coordinates]), 2)
    }
  })

  it('shows a viewer of one town nothing of another', async () => {
    const place = { geometry: drawn }
    const all = (await identify(place)).layers.find(({ layer }) => layer === 'land_parcel')!
    const { layers } = await identify(place, { role: 'planner', units: ['510117115'] })
    const own = parcels.filter(
      ({ unitCode, geometry }) => unitCode.startsWith('510117115') && inside(geometry, drawn) > 0,
    )
    const seen = layers.find(({ layer }) => layer === 'land_parcel')!
    expect(seen.features).toBe(own.length)
    expect(seen.features).toBeLessThan(all.features)
  })
})

describe('the shape of a place', () => {
  it('grown by some metres has the area of its edges and corners more', async () => {
    const square = rectangle(0, 0, 100, 100)
    const before = await shapeOf({ geometry: square })
    const grown = await shapeOf({ geometry: square, bufferM: 10 })
    const perimeter = 2 * (95.64 + 110.87)
    expect(grown.areaM2 - before.areaM2).toBeCloseTo(perimeter * 10 + Math.PI * 100, -1)
    expect(grown.features).toBeNull()
  })

  it('of a point is the circle around it, as exact as its 128 corners', async () => {
    const [lng, lat] = drawn.coordinates[0]![0]!
    const geometry = { type: 'Point', coordinates: [lng, lat] }
    const { areaM2: area } = await shapeOf({ geometry, bufferM: 100 })
    expect(area / (Math.PI * 1e4)).toBeCloseTo(1, 2)
    expect(area).toBeLessThan(Math.PI * 1e4)
  })

  it('of several features is their union, and of a unit its land', async () => {
    const pair = { layer: 'plan_restoration', fids: [1, 2] }
    const { areaM2: area, features, geometry } = await shapeOf(pair)
    expect(features).toBe(2)
    expect(areaM2((geometry as unknown as MultiPolygon).coordinates)).toBeCloseTo(area, 2)
    const unit = await shapeOf({ unit: units[0] })
    expect(unit.areaM2).toBeCloseTo(areaM2([rectangle(0, 0, 200, 200).coordinates]), 2)
  })

  it('serves to ask what is in it: parcels near a road', async () => {
    const near = await identify({ layer: 'road', bufferM: 15 })
    const land = near.layers.find(({ layer }) => layer === 'land_parcel')!
    expect(land.features).toBeGreaterThan(2)
    expect(land.features).toBeLessThan(24)
  })

  it.each([
    ['a line without a buffer', { layer: 'road' }, 422],
    [
      'a point without a buffer',
      { geometry: { type: 'Point', coordinates: [103.85, 30.85] } },
      422,
    ],
    ['features that are not there', { layer: 'land_parcel', fids: [77] }, 404],
    ['a shape in metres', { geometry: rectangle(9e9, 0, 9e9 + 1, 1) }, 422],
    ['nothing at all', {}, 400],
    ['a layer that does not exist', { layer: 'nowhere' }, 404],
    [
      'a shape that crosses itself',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [103.85, 30.83],
              [103.86, 30.84],
              [103.86, 30.83],
              [103.85, 30.84],
              [103.85, 30.83],
            ],
          ],
        },
      },
      422,
    ],
  ])('is refused for %s, in both languages', async (_, place, status) => {
    const response = await app.ask('/api/identify', { place })
    const problem = problemSchema.parse(await response.json())
    expect(response.status).toBe(status)
    expect(problem.detail).toMatch(/\p{Script=Han}/u)
    expect(problem.detailEn.length).toBeGreaterThan(10)
  })
})

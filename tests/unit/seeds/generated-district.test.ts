/** What the generator promises about the demo district. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Field } from '../../../gis-data/catalogue.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import {
  type DemoDistrict,
  generateDistrict,
  type SeedFeature,
} from '../../../seeds/generate-district.ts'
import { featureIndex } from './by-hand/feature-index.ts'
import { geodesicAreaM2 } from './by-hand/geodesic-area.ts'
import { overlapM2 } from './by-hand/overlay.ts'
import { polygonsOf } from './by-hand/polygons-of.ts'
import { ringProblem } from './by-hand/ring-problem.ts'
import { demoDistrict } from './demo-district.ts'

const areaOf = (features: readonly SeedFeature[]) =>
  features.reduce((sum, feature) => sum + geodesicAreaM2(polygonsOf(feature)), 0)
const hashOf = (district: DemoDistrict) =>
  createHash('sha256').update(JSON.stringify(district)).digest('hex')

describe('the demo district', { timeout: 240_000 }, () => {
  let district: DemoDistrict

  beforeAll(() => {
    district = demoDistrict()
  }, 240_000)

  it('comes out the same on every run', () => {
    expect(hashOf(generateDistrict('demo'))).toBe(hashOf(district))
  })

  it('fills every layer, about 74,000 features in all', () => {
    expect(layerIds.filter((id) => district.layers[id].length === 0)).toEqual([])
    const total = layerIds.reduce((sum, id) => sum + district.layers[id].length, 0)
    expect(total).toBeGreaterThan(64_000)
    expect(total).toBeLessThan(80_000)
  })

  it('has the 12 towns, 82 villages and 75 communities of the list, 103 units under village plans', () => {
    const { unit, town } = district.layers
    expect(town).toHaveLength(12)
    expect(unit.filter(({ values }) => values.kind === 'village')).toHaveLength(82)
    expect(unit.filter(({ values }) => values.kind === 'community')).toHaveLength(75)
    expect(unit.filter(({ values }) => values.agricultural)).toHaveLength(103)
  })

  it('numbers the features of each layer from 1 and keeps their keys apart', () => {
    for (const id of layerIds) {
      const features = district.layers[id]
      expect(features.map(({ fid }) => fid)).toEqual(features.map((_, i) => i + 1))
      const { keyField } = layerOf(id)
      expect(new Set(features.map(({ values }) => values[keyField])).size, id).toBe(features.length)
    }
  })

  it('gives every feature exactly the fields of the catalogue, with valid codes and dates', () => {
    const faults = new Set<string>()
    for (const id of layerIds) {
      const { fields } = layerOf(id)
      for (const { values } of district.layers[id]) {
        if (
          Object.keys(values).sort().join() !==
          fields
            .map(({ name }) => name)
            .sort()
            .join()
        ) {
          faults.add(`${id}: fields differ`)
        }
        for (const field of fields) {
          if (!isValid(field, values[field.name] ?? null))
            faults.add(`${id}.${field.name}: ${values[field.name]}`)
        }
      }
    }
    expect([...faults]).toEqual([])
  })

  it('has valid geometry of the declared type throughout', () => {
    const faults = new Set<string>()
    for (const id of layerIds) {
      const { geometry } = layerOf(id)
      for (const feature of district.layers[id]) {
        const type = feature.geometry?.type ?? null
        if (
          geometry === null ? type !== null : !geometry.endsWith(type?.replace('Multi', '') ?? '?')
        )
          faults.add(`${id} ${feature.fid}: ${type}`)
        for (const ring of polygonsOf(feature).flat()) {
          const problem = ringProblem(ring)
          if (problem) faults.add(`${id} ${feature.fid}: ${problem}`)
        }
        if (sharesEdges(polygonsOf(feature)))
          faults.add(`${id} ${feature.fid}: parts share an edge`)
      }
    }
    expect([...faults]).toEqual([])
  })

  it('tiles the district by its units, the units by their parcels, to the square metre', () => {
    const { district: whole, unit, town, land_parcel } = district.layers
    const area = areaOf(whole)
    expect(Math.abs(areaOf(unit) - area)).toBeLessThan(1)
    expect(Math.abs(areaOf(town) - area)).toBeLessThan(1)
    const byUnit = new Map<string | null, SeedFeature[]>(unit.map(({ unitCode }) => [unitCode, []]))
    for (const parcel of land_parcel) byUnit.get(parcel.unitCode)?.push(parcel)
    for (const each of unit) {
      const parcels = byUnit.get(each.unitCode) ?? []
      expect(Math.abs(areaOf(parcels) - areaOf([each])), String(each.values.name)).toBeLessThan(4)
    }
  })

  it('has no edge that two parcels claim on the same side, and no overlap above 0.01 ㎡', () => {
    const edges = new Set<string>()
    let claimedTwice = 0
    for (const ring of district.layers.land_parcel.flatMap(polygonsOf).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const edge = `${ring[i - 1]!.join()} ${ring[i]!.join()}`
        if (edges.has(edge)) claimedTwice++
        edges.add(edge)
      }
    }
    expect(claimedTwice).toBe(0)
    const near = featureIndex(district.layers.land_parcel)
    for (const parcel of district.layers.land_parcel.filter(({ fid }) => fid % 150 === 0)) {
      for (const other of near(parcel)) {
        if (other !== parcel) expect(overlapM2(parcel, other)).toBeLessThan(0.01)
      }
    }
  })

  it('protects about two thirds of the paddy and keeps houses within their homesteads', () => {
    const { land_parcel, basic_farmland, homestead, rural_house } = district.layers
    const paddy = areaOf(land_parcel.filter(({ values }) => values.class_code === '0101'))
    const share = areaOf(basic_farmland) / paddy
    expect(share).toBeGreaterThan(0.58)
    expect(share).toBeLessThan(0.72)
    const yards = new Map(homestead.map((each) => [each.values.parcel_code, each]))
    for (const house of rural_house.filter(({ fid }) => fid % 25 === 0)) {
      const yard = yards.get(house.values.parcel_code ?? '')
      if (!yard) continue
      const ownM2 = geodesicAreaM2(polygonsOf(house))
      expect(
        Math.abs(overlapM2(house, yard) - ownM2),
        String(house.values.house_code),
      ).toBeLessThan(0.01)
    }
  })

  it('names nobody who could exist: month 13, day 32, a carrier that there is not', () => {
    for (const { values } of district.layers.household) {
      expect(values.head_id_number).toMatch(/^510117\d{4}1332\d{3}X$/)
      expect(values.telephone).toMatch(/^100\d{8}$/)
    }
  })
})

function isValid(field: Field, value: SeedFeature['values'][string]): boolean {
  if (value === null) return !field.required
  if (field.codes) return Object.hasOwn(codeLists[field.codes].codes, String(value))
  if (field.type === 'date') return /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(String(value))
  if (field.type === 'integer') return Number.isInteger(value)
  if (field.type === 'number') return Number.isFinite(value)
  return typeof value === (field.type === 'boolean' ? 'boolean' : 'string')
}

function sharesEdges(polygons: ReturnType<typeof polygonsOf>): boolean {
  if (polygons.length < 2) return false
  const points = polygons.map(([ring]) => new Set(ring!.map((p) => p.join())))
  return polygons.some(([ring], i) =>
    polygons.some((_, j) => j > i && ring!.filter((p) => points[j]!.has(p.join())).length > 1),
  )
}

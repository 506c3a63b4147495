/** The line that a proof draws where a rule measured a distance. */
import geographiclib from 'geographiclib-geodesic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { e01Fixtures } from '../../../gis-data/rules/setback/e01.fixtures.ts'
import { e02Fixtures } from '../../../gis-data/rules/setback/e02.fixtures.ts'
import type { Finding, FindingProof } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
const proofs = new Map<string, FindingProof>()

beforeAll(async () => {
  database = await openTestDatabase()
  const [houses, places] = [e01Fixtures[0]!.layers, e02Fixtures[0]!.layers]
  await writeFeatures(database.db, {
    road_land: houses.road_land!,
    road: houses.road!,
    rural_house: houses.rural_house!,
    public_facility: places.public_facility!,
    basic_farmland: [
      { fid: 1, geometry: rectangle(90, 10, 120, 30), values: { bsm: 'B1', plot_number: 'P1' } },
    ],
  })
  const { planner } = checkApp(database)
  const run = await planner.run({ rules: ['A01', 'E01', 'E02'] })
  const { findings } = await planner.json<{ findings: Finding[] }>(`/api/checks/${run.id}/findings`)
  for (const { key, id } of findings)
    proofs.set(key, await planner.json<FindingProof>(`/api/checks/${run.id}/findings/${id}`))
})
afterAll(() => database.close())

const lineOf = (key: string) => {
  const proof = proofs.get(key)
  if (!proof) throw new Error(`${key} is not among ${[...proofs.keys()].join(', ')}`)
  return proof.distanceLine
}
const endsOf = (key: string) =>
  (lineOf(key)!.geometry as unknown as { coordinates: [number, number][] }).coordinates
const geodesicM = ([from, to]: [number, number][]) =>
  geographiclib.Geodesic.WGS84.Inverse(from![1], from![0], to![1], to![0]).s12!

describe('the line of a measured distance', () => {
  it('runs from the house to the edge of the road land', () => {
    const key = 'E01:rural_house:1:road_land:1'
    const [from, to] = endsOf(key)
    expect(from![1]).toBeCloseTo(30.83014, 7)
    expect(to![1]).toBeCloseTo(30.8301, 7)
    expect(lineOf(key)!.metres).toBe(proofs.get(key)!.measure.distance_m)
    expect(geodesicM(endsOf(key))).toBeCloseTo(lineOf(key)!.metres, 2)
  })

  it('ends where the rule begins to measure: at the edge of the control zone, not of the road', () => {
    const key = 'E02:public_facility:1:road_land:1'
    const [from, to] = endsOf(key)
    expect(from![1]).toBeCloseTo(30.8303, 7)
    expect(to![1]).toBeGreaterThan(30.83015)
    expect(geodesicM(endsOf(key))).toBeCloseTo(lineOf(key)!.metres, 2)
  })

  it('goes to the centre line where nothing else is known', () => {
    const key = 'E01:rural_house:4:road:2'
    expect(lineOf(key)!.metres).toBe(proofs.get(key)!.measure.axis_distance_m)
    expect(endsOf(key)[1]![1]).toBeCloseTo(30.832, 7)
  })

  it('is absent where an overlap was measured', () => {
    const overlaps = [...proofs.keys()].filter((key) => key.startsWith('A01'))
    expect(overlaps.length).toBeGreaterThan(0)
    for (const key of overlaps) expect(lineOf(key)).toBeNull()
  })
})

/** Overlaps that may be errors of fit are told apart by measurable criteria, and never dropped. */
import type { Polygon, Position } from 'geojson'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, cm105 } from '../../../gis-data/crs.ts'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import type { Finding } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import type { Features } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

const toMetres = proj4(cgcs2000.proj4, cm105.proj4)
const ring = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
})
/** Steps of 1e-5° from the fixtures' origin. */
const at = (x: number, y: number): Position => rectangle(x, y, x + 1, y + 1).coordinates[0]![0]!
/** A straight line of the projected plane, cut into `parts`, as lon/lat. */
function straightInThePlane(from: Position, to: Position, parts: number): Position[] {
  const [a, b] = [toMetres.forward(from), toMetres.forward(to)]
  return Array.from({ length: parts + 1 }, (_, step) =>
    toMetres.inverse([
      a[0]! + ((b[0]! - a[0]!) * step) / parts,
      a[1]! + ((b[1]! - a[1]!) * step) / parts,
    ]),
  )
}

/** Nodes where surveyors, who work in the plane, put them on the edge from 0 to 3000. */
const chord = straightInThePlane(at(0, 3000), at(3000, 3000), 12)

const district: Features = {
  basic_farmland: [
    { fid: 1, geometry: rectangle(0, 0, 100, 100), values: { bsm: 'B1', plot_number: 'B1' } },
    // the edge at y = 500 has a node in its middle, drawn 0.1 m further north
    {
      fid: 2,
      geometry: ring(at(0, 400), at(100, 400), at(100, 500), at(50, 500.09), at(0, 500)),
      values: { bsm: 'B2', plot_number: 'B2' },
    },
    // a long edge without nodes between its ends
    {
      fid: 3,
      geometry: rectangle(0, 3000, 3000, 3100),
      values: { bsm: 'B3', plot_number: 'B3' },
    },
  ],
  homestead: [
    { fid: 1, geometry: rectangle(90, 10, 110, 30), values: { parcel_code: 'wide' } },
    { fid: 2, geometry: rectangle(99.9, 50, 120, 90), values: { parcel_code: 'thin' } },
    {
      fid: 3,
      geometry: ring(at(0, 500), at(100, 500), at(100, 540), at(0, 540)),
      values: { parcel_code: 'node' },
    },
    {
      fid: 4,
      geometry: ring(at(1250, 2960), at(1750, 2960), ...chord.slice(5, 8).reverse()),
      values: { parcel_code: 'chord' },
    },
  ],
}

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let run: string
let findings: Finding[]

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, district)
  app = checkApp(database)
  run = (await app.planner.run({ rules: ['A01'] })).id
  findings = await read('')
})
afterAll(() => database.close())

const read = async (query: string) =>
  (await app.planner.json<{ findings: Finding[] }>(`/api/checks/${run}/findings?${query}`)).findings
const named = (name: string) => findings.find(({ subjectName }) => subjectName === name)

describe('an overlap', () => {
  it('wider than 0.2 m is a true one', () => {
    expect(named('wide')).toMatchObject({ fit: 'true_overlap', widthM: null })
  })

  it('of 0.1 m along one edge drawn twice is a digitising misfit, with its width', () => {
    expect(named('thin')?.fit).toBe('digitising')
    expect(named('thin')?.widthM).toBeCloseTo(0.0956, 3)
  })

  it('between two nodes that both shapes have is a mismatch of vertices', () => {
    expect(named('node')?.fit).toBe('vertex_mismatch')
    expect(named('node')?.widthM).toBeLessThan(0.1)
  })

  it('that vanishes in the plane of the projection is its chord, whatever its area', () => {
    expect(named('chord')?.fit).toBe('projection_chord')
    expect(named('chord')?.areaM2).toBeGreaterThan(10)
  })

  it('that is misfit stays a finding with its state and severity', () => {
    expect(findings.map(({ state, severity }) => `${state} ${severity}`)).toEqual(
      findings.map(() => 'nonconforming S1'),
    )
  })
})

describe('the list of findings', () => {
  it('filters by fit, and by any suspicion of it, the largest first', async () => {
    const names = async (query: string) => (await read(query)).map(({ subjectName }) => subjectName)
    expect(await names('fit=digitising')).toEqual(['thin'])
    expect(await names('fit=suspect')).toEqual(['chord', 'node', 'thin'])
    expect(await names('fit=true_overlap')).toEqual(['wide'])
  })
})

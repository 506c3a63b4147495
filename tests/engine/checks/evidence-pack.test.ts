/** The evidence pack of a finding: enough to make it again and to see that it is the same. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, zone35 } from '../../../gis-data/crs.ts'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import type { CheckRun, Finding, FindingProof } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
let run: CheckRun
let proof: FindingProof
let household: FindingProof

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  const { planner } = checkApp(database)
  run = await planner.run({ rules: ['A01', 'D01'] })
  const { findings } = await planner.json<{ findings: Finding[] }>(`/api/checks/${run.id}/findings`)
  const read = (rule: string, subject?: number) => {
    const found = findings.find(
      (one) => one.rule === rule && (subject === undefined || one.subjectId === subject),
    )
    return planner.json<FindingProof>(`/api/checks/${run.id}/findings/${found!.id}`)
  }
  proof = await read('A01', 1)
  household = await read('D01')
})
afterAll(() => database.close())

/** Little-endian WKB of a multipolygon of one ring, written by hand. */
function wkb(ring: number[][]): Buffer {
  const head = Buffer.alloc(9 + 9 + 4)
  head.writeUInt8(1, 0)
  head.writeUInt32LE(6, 1)
  head.writeUInt32LE(1, 5)
  head.writeUInt8(1, 9)
  head.writeUInt32LE(3, 10)
  head.writeUInt32LE(1, 14)
  head.writeUInt32LE(ring.length, 18)
  const points = Buffer.alloc(ring.length * 16)
  ring.forEach(([x, y], at) => {
    points.writeDoubleLE(x!, at * 16)
    points.writeDoubleLE(y!, at * 16 + 8)
  })
  return Buffer.concat([head, points])
}

describe('the evidence pack', () => {
  it('has the SHA-256 of both inputs in canonical form, the same on every engine', () => {
    const subject = proof.pack.inputs.find(({ role }) => role === 'subject')!
    const bytes = wkb(rectangle(0, 0, 10, 10).coordinates[0]!)
    expect(subject).toMatchObject({ layer: 'rural_house', fid: 1, bytes: bytes.length })
    expect(subject.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(proof.pack.inputs.map(({ role }) => role)).toEqual(['subject', 'object', 'evidence'])
  })

  it('has no hash for a record without a shape', () => {
    expect(household.pack.inputs.map(({ role }) => role)).toEqual(['object', 'evidence'])
  })

  it('names each layer with its changeset, date and source', () => {
    expect(proof.pack.layers.map(({ layer }) => layer)).toEqual([
      'rural_house',
      'homestead',
      'basic_farmland',
    ])
    expect(proof.pack.layers[2]).toMatchObject({
      title: '永久基本农田',
      revision: run.revision,
      source: 'test',
      count: 2,
      synthetic: true,
    })
    expect(Date.parse(proof.pack.layers[2]!.at!)).toBeLessThanOrEqual(Date.now())
  })

  it('has the rule, the values it used, the engine, who asked and when', () => {
    expect(proof.pack.rule).toMatchObject({ id: 'A01', current: true })
    expect(proof.pack.rule.parameters[0]).toMatchObject({ name: 'min_area_m2', value: 1 })
    expect(proof.pack.run).toMatchObject({ role: 'planner', units: null, asOf: '2026-11-24' })
    expect(proof.pack.run.engineVersion).toContain('PostGIS')
  })

  it('lists the boundary points of the evidence: X north, Y east in zone 35, clockwise, to the mm', () => {
    const { crs, rings } = proof.pack.boundary
    expect(crs).toBe('EPSG:4523')
    expect(rings).toHaveLength(1)
    const { points } = rings[0]!
    const toZone = proj4(cgcs2000.proj4, zone35.proj4)
    const expected = rectangle(6, 0, 10, 10)
      .coordinates[0]!.slice(1)
      .map((corner) => toZone.forward(corner))
    expect(points).toHaveLength(4)
    for (const [x, y] of points) {
      expect(Math.min(...expected.map(([e, n]) => Math.hypot(n! - x, e! - y)))).toBeLessThan(0.002)
    }
    const turn = points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length]!
      return sum + (y * nextX - nextY * x)
    }, 0)
    expect(turn).toBeLessThan(0)
  })

  it('keeps the values of a run when the rule book moves on, without lending them its words', async () => {
    await sql`update hegui.finding set rule_version = 0 where id = ${proof.id}`.execute(database.db)
    const { planner } = checkApp(database)
    const { pack } = await planner.json<FindingProof>(`/api/checks/${run.id}/findings/${proof.id}`)
    expect(pack.rule).toMatchObject({ version: 0, current: false })
    expect(pack.rule.parameters[0]).toMatchObject({ value: 1, title: 'min_area_m2', source: null })
  })
})

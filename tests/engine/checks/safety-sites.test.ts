/** Drawn sites beside lines and in zones: what stands is older than a site, and what is not said is not assumed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { SiteUse } from '../../../gis-data/rules/rule.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { writeFeatures } from './write-features.ts'

const line = (north: number) => ({
  type: 'LineString' as const,
  coordinates: [
    [103.85, 30.83 + north * 1e-5],
    [103.856, 30.83 + north * 1e-5],
  ],
})
const whole = rectangle(-2000, -2000, 2000, 2000)

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, {
    district: [{ fid: 1, geometry: whole, values: { code: '510117', name: '郫都区' } }],
    unit: [
      {
        fid: 1,
        unitCode: '510117104213',
        geometry: whole,
        values: {
          code: '510117104213',
          name: '战旗村',
          town_code: '510117104',
          town_name: '唐昌街道',
          kind: 'village',
          agricultural: true,
        },
      },
    ],
    power_line: [
      {
        fid: 1,
        geometry: line(0),
        values: { code: 'L1', name: '支线', voltage_kv: 10, reference: 'outer_conductor' },
      },
    ],
    pipeline: [{ fid: 1, geometry: line(200), values: { code: 'G1', name: '输气管' } }],
    gas_facility: [{ fid: 1, geometry: rectangle(0, 400, 50, 450), values: { code: 'R1' } }],
    livestock_ban_zone: [{ fid: 1, geometry: rectangle(0, 600, 50, 650), values: { code: 'B1' } }],
    water_source_protection: [
      {
        fid: 1,
        geometry: rectangle(0, 1800, 50, 1850),
        values: { code: 'W1', name: '水源', grade: '2' },
      },
    ],
    urban_growth_boundary: [
      {
        fid: 1,
        geometry: rectangle(1800, -1900, 1850, -1800),
        values: { code: 'T1', name: '城', zone_code: '01' },
      },
    ],
    public_facility: [
      {
        fid: 1,
        geometry: { type: 'Point', coordinates: [103.868, 30.812] },
        values: { code: 'P1', name: '小学', kind: '08', built_on: '2000-09-01' },
      },
    ],
  })
  app = checkApp(database)
})
afterAll(() => database.close())

const stateOf = async (rule: RuleId, geometry: object, use: SiteUse) => {
  const answer = await app.planner.json<{
    rules: { result: string; reason: string | null; findings: { sentence: string }[] }[]
  }>('/api/conformity', { geometry, use, rules: [rule] })
  return answer.rules[0]!
}

describe('a drawn site', () => {
  it('is newer than a line or zone whose date nobody knows', async () => {
    expect(await stateOf('E05', rectangle(100, 3, 110, 13), 'homestead')).toMatchObject({
      result: 'nonconforming',
    })
    expect(await stateOf('E14', rectangle(10, 410, 20, 420), 'house')).toMatchObject({
      result: 'nonconforming',
    })
  })

  it('conforms just beyond 5 m of a 10 kV line', async () => {
    expect(await stateOf('E05', rectangle(100, 4.6, 110, 13), 'homestead')).toMatchObject({
      result: 'conforming',
    })
  })

  it('may not stand within 5 m of a pipeline, and as a road needs an application within 50 m', async () => {
    expect(await stateOf('E06', rectangle(100, 203, 110, 213), 'industry')).toMatchObject({
      result: 'nonconforming',
    })
    expect(await stateOf('E06', rectangle(100, 220, 110, 230), 'industry')).toMatchObject({
      result: 'conforming',
    })
    const road = await stateOf('E06', rectangle(100, 220, 110, 230), 'road')
    expect(road.result).toBe('conditional')
    expect(road.findings[0]!.sentence).toMatch(
      /距油气管道“输气管”管道中心线 22\.\d+ 米，在 50 米内/,
    )
  })

  it('cannot be judged as facility agriculture in a closed zone until it is said what it keeps', async () => {
    const answer = await stateOf('E16', rectangle(10, 610, 20, 620), 'facility_agriculture')
    expect(answer).toMatchObject({ result: 'undecidable' })
    expect(answer.reason).toContain('是否养殖畜禽')
  })

  it('cannot be judged in a second grade water source zone until it is said what it discharges', async () => {
    const answer = await stateOf('E08', rectangle(10, 1810, 20, 1820), 'industry')
    expect(answer).toMatchObject({ result: 'undecidable' })
    expect(await stateOf('E08', rectangle(10, 1810, 20, 1820), 'homestead')).toMatchObject({
      result: 'not_applicable',
    })
  })

  it('is answered with the missing layer where there is none', async () => {
    const answer = await stateOf('E04', rectangle(100, 3, 110, 13), 'homestead')
    expect(answer).toMatchObject({ result: 'undecidable', missing: ['railway'] })
    expect(answer.reason).toContain('铁路线路')
  })
})

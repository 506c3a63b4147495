/** What the routes hand out about a run: progress, pages, proofs and files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryRuleIds } from '../../../gis-data/rules/delivery/index.ts'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { CheckRun, Finding, FindingProof } from '../../../server/api/contract.ts'
import {
  checkRunSchema,
  findingCountSchema,
  findingPageSchema,
  findingProofSchema,
} from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict, smallFindings, smallOptions, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let run: CheckRun
let findings: Finding[]

beforeAll(async () => {
  database = await openTestDatabase()
  const [first, ...others] = smallDistrict.rural_house!
  const formula = { ...first!, values: { ...first!.values, house_code: '=HYPERLINK("x")' } }
  await writeFeatures(database.db, { ...smallDistrict, rural_house: [formula, ...others] })
  app = checkApp(database, smallOptions)
  run = await app.planner.run()
  findings = (await app.planner.json<{ findings: Finding[] }>(`/api/checks/${run.id}/findings`))
    .findings
})
afterAll(() => database.close())

const text = async (path: string) => (await app.planner.ask(path)).text()
const finding = (rule: string) => findings.find((one) => one.rule === rule)!

describe('a run as the API gives it', () => {
  it('follows the contract', () => {
    expect(checkRunSchema.parse(run)).toEqual(run)
  })

  it('answers 202 with its address and is listed newest first', async () => {
    const response = await app.planner.ask('/api/checks', { rules: ['C07'] })
    const { id } = (await response.json()) as { id: string }
    expect(response.status).toBe(202)
    expect(response.headers.get('location')).toBe(`/api/checks/${id}`)
    await app.checks.queue.idle()
    const listed = await app.planner.json<CheckRun[]>('/api/checks')
    expect(listed[0]).toMatchObject({ id, status: 'done', rules: [] })
  })

  it('sends itself as events until it has ended', async () => {
    const { id } = await app.planner.json<{ id: string }>('/api/checks', {})
    const stream = await text(`/api/checks/${id}/events`)
    const events = stream.trim().split('\n\n')
    const runs = events.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as CheckRun)
    expect(events.every((event) => event.startsWith('event: run\n'))).toBe(true)
    expect(runs.at(-1)).toMatchObject({ id, status: 'done', progress: 1 })
    expect(runs.at(-1)!.rules).toHaveLength(ruleIds.length)
    const progress = runs.map((one) => one.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
  })

  it('that does not exist is not found', async () => {
    expect((await app.planner.ask('/api/checks/none')).status).toBe(404)
    expect((await app.planner.ask(`/api/checks/${run.id}/findings/99999999`)).status).toBe(404)
  })
})

describe('the list of findings', () => {
  it('follows the contract and pages without gaps', async () => {
    const read = async (query: string) =>
      findingPageSchema.parse(await app.planner.json(`/api/checks/${run.id}/findings?${query}`))
    const first = await read('limit=3')
    const second = await read('limit=100&offset=3')
    expect(first.total).toBe(smallFindings.length)
    expect([...first.findings, ...second.findings]).toEqual(findings)
  })

  it('puts first what weighs most, then the larger; what could not be judged comes last', () => {
    const weights = findings.map(({ state, severity, areaM2 }) => ({
      rank: `${state === 'undecidable' ? 1 : 0} ${severity}`,
      areaM2: areaM2 ?? 0,
    }))
    expect(new Set(weights.map(({ rank }) => rank)).size).toBeGreaterThan(2)
    for (const [at, { rank, areaM2 }] of weights.slice(1).entries()) {
      const before = weights[at]!
      expect(before.rank <= rank).toBe(true)
      if (before.rank === rank) expect(before.areaM2).toBeGreaterThan(areaM2 - 0.01)
    }
    expect(findings.at(-1)!.state).toBe('undecidable')
  })

  it('filters by rule and by state', async () => {
    const keys = async (query: string) =>
      (
        await app.planner.json<{ findings: Finding[] }>(`/api/checks/${run.id}/findings?${query}`)
      ).findings.map(({ key }) => key)
    expect(await keys('rule=D01')).toEqual(['D01:household:1:homestead:2'])
    expect(await keys('state=undecidable')).toEqual(['D02:homestead:4'])
    expect(await keys('state=conditional')).toEqual([])
  })

  it('says in a sentence what was found, with names, and where it lies', () => {
    expect(finding('D01')).toMatchObject({
      subjectName: 'F1',
      objectName: 'Z2',
      unitName: '唐昌街道 甲村',
      severity: 'S2',
    })
    expect(finding('G08').sentence).toBe(
      '产业发展规划 I1 落在村庄规划的农村宅基地用地 Y1 上，重叠 106.07 ㎡（0.1591 亩），不是 09、10、11 类用地。',
    )
    expect(finding('D02').sentence).toContain('没有户编码')
    const { centre, bounds } = finding('A01')
    expect(centre![0]).toBeGreaterThan(bounds![0])
    expect(centre![1]).toBeLessThan(bounds![3])
  })

  it('gives the share of both features that overlap', () => {
    const overlap = findings.find(({ key }) => key === 'A01:rural_house:1:basic_farmland:1')!
    expect(overlap.subjectShare).toBeCloseTo(0.4, 6)
    expect(overlap.objectShare).toBeCloseTo(40 / (54 * 60), 6)
    expect(finding('C07').objectShare).toBeNull()
  })
})

describe('the counts by unit, rule and state', () => {
  const counts = async (asker = app.planner) =>
    findingCountSchema.array().parse(await asker.json(`/api/checks/${run.id}/counts`))

  it('add up to the findings', async () => {
    const all = await counts()
    for (const { rule, state, unitCodes, fit, count } of all) {
      const own = findings.filter(
        (one) =>
          one.rule === rule &&
          one.state === state &&
          one.unitCode === (unitCodes[0] ?? null) &&
          one.fit === fit,
      )
      expect(count).toBe(own.length)
    }
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
  })

  it('leave out what lies beyond the units of the viewer', async () => {
    const codes = (await counts(app.as(viewerOf('planner', [unitC])))).flatMap(
      ({ unitCodes }) => unitCodes,
    )
    expect(codes.length).toBeGreaterThan(0)
    expect(new Set(codes)).toEqual(new Set([unitC]))
  })
})

describe('the proof of a finding', () => {
  it('holds the evidence, both records and the revision of each layer read', async () => {
    const { id } = finding('B01')
    const proof = findingProofSchema.parse(
      await app.planner.json<FindingProof>(`/api/checks/${run.id}/findings/${id}`),
    )
    expect(proof.evidence?.type).toMatch(/Polygon$/)
    expect(proof.subject).toMatchObject({ layer: 'rural_house', fid: 1 })
    expect(proof.object).toMatchObject({ layer: 'land_parcel', fid: 1 })
    expect(proof.revision).toBe(run.revision)
    expect(proof.layerRevisions.land_parcel).toBe(run.revision)
  })

  it('does not show a personal value to one who may not see it', async () => {
    const { id } = finding('D01')
    const path = `/api/checks/${run.id}/findings/${id}`
    expect(JSON.stringify(await app.planner.json(path))).not.toContain('张示例')
    const reform = app.as(viewerOf('reform'))
    expect(JSON.stringify(await reform.json(path))).toContain('张示例')
  })
})

describe('the files', () => {
  it('as GeoJSON follow RFC 7946 and say that the data is synthetic', async () => {
    const response = await app.planner.ask(`/api/checks/${run.id}/findings?format=geojson`)
    expect(response.headers.get('content-type')).toContain('application/geo+json')
    const collection = (await response.json()) as {
      synthetic: boolean
      notice: string
      features: { geometry: { type: string; coordinates: number[][][][] } }[]
    }
    expect(collection.features).toHaveLength(smallFindings.length)
    expect(collection.synthetic).toBe(true)
    expect(collection.notice).toContain('演示数据')
    const outer = collection.features.flatMap(({ geometry: { type, coordinates } }) =>
      type === 'MultiPolygon'
        ? coordinates.map((polygon) => polygon[0]!)
        : [(coordinates as unknown as number[][][])[0]!],
    )
    expect(outer.every((ring) => signedArea(ring) > 0)).toBe(true)
  })

  it('as CSV open in a spreadsheet with Chinese headings and run nothing', async () => {
    const csv = Buffer.from(
      await (await app.planner.ask(`/api/checks/${run.id}/findings?format=csv`)).arrayBuffer(),
    ).toString('utf8')
    const lines = csv.split('\r\n')
    expect(csv.startsWith('\ufeff规则编号,规则名称,结论')).toBe(true)
    expect(lines).toHaveLength(smallFindings.length + 2)
    const house = lines.find((line) => line.startsWith('A01') && line.includes('HYPERLINK'))
    expect(house).toContain(`"'=HYPERLINK(""x"")"`)
    expect(house).toContain(',42.43,0.0636,40.00,')
    expect(house).toContain('演示数据')
  })
})

describe('the rules', () => {
  it('are handed out with clause, severity, parameters and the layers they read', async () => {
    const rules = await app.planner.json<Record<string, unknown>[]>('/api/rules')
    expect(rules).toHaveLength(ruleIds.length + deliveryRuleIds.length)
    expect(rules.filter(({ group }) => group === 'I')).toHaveLength(deliveryRuleIds.length)
    expect(rules.every(({ clauses }) => (clauses as unknown[]).length > 0)).toBe(true)
  })
})

/** Positive where the ring runs counter-clockwise. */
const signedArea = (ring: number[][]): number =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0)

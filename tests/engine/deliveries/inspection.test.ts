/** A real delivery inspected, mended and inspected again; hostile and foolish ones refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { Comparison, Defect, Delivery } from '../../../server/api/delivery-contract.ts'
import { deliveryJobs } from '../../../server/deliveries/delivery-jobs.ts'
import { insertDelivery } from '../../../server/deliveries/delivery-records.ts'
import { closeInterruptedJobs } from '../../../server/jobs/job-records.ts'
import { zip } from '../import/write-zip.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { deliveryApp, writeGround } from './delivery-app.ts'
import { box, villagePlan, zipVillagePlan } from './write-village-plan.ts'

let database: TestDatabase
let app: ReturnType<typeof deliveryApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeGround(database)
  app = deliveryApp(database)
})
afterAll(() => database.close())

interface Page {
  readonly total: number
  readonly defects: Defect[]
}
const defectsOf = async ({ id }: Delivery, query = '') =>
  (await app.json<Page>(`/api/deliveries/${id}/defects?limit=1000${query}`)).defects

const account = ({ rules }: Delivery) =>
  rules.map(({ id, considered, checked, setAside }) => [id, considered - checked - setAside])

/** What is wrong, in short. */
const brief = (defects: readonly Defect[]) =>
  defects.map(({ rule, state, subject, measure }) =>
    [rule, state === 'nonconforming' ? '' : state, subject, measure.case ?? measure.reason]
      .filter(Boolean)
      .join(' '),
  )

function brokenPlan() {
  const plan = villagePlan()
  const [first, second, third, , fifth, sixth] = plan.GHDLTB
  const [west, south] = first!.ring[0] as [number, number]
  first!.ring = box(west, south, west + 0.0011, south + 0.001)
  second!.values.GHDLBM = '0702'
  second!.values.GHDLMC = '农村宅基地'
  third!.ring = [
    [west + 0.002, south],
    [west + 0.003, south + 0.001],
    [west + 0.003, south],
    [west + 0.002, south + 0.001],
    [west + 0.002, south],
  ]
  fifth!.values.GHDLMJ = Number(fifth!.values.GHDLMJ) * 1.0003
  sixth!.values.BSM = fifth!.values.BSM!
  delete plan.files['规划图件/土地利用规划图.pdf']
  return plan
}

describe('a delivery as the standard asks for it', () => {
  let delivery: Delivery
  beforeAll(async () => {
    delivery = await app.inspect(zipVillagePlan(villagePlan()), 'whole.zip')
  })

  it('passes with 100 points and no defect', async () => {
    expect(brief(await defectsOf(delivery))).toEqual([])
    expect(delivery).toMatchObject({
      status: 'done',
      profile: 'village_plan',
      codeSystem: '2023',
      score: 100,
      verdict: 'passed',
    })
  })

  it('is read whole: every layer with its rows, encoding and CRS', () => {
    const layers = delivery.layers.map(({ layer, rows, crs }) => `${layer} ${rows} ${crs}`)
    expect(layers.sort()).toEqual([
      'CJDCQ 1 EPSG:4490',
      'GHDLTB 8 EPSG:4490',
      'GHZBB 2 null',
      'GKBJ 2 EPSG:4490',
      'JQDLTB 8 EPSG:4490',
      'KJGNJGTZB 1 null',
    ])
    expect(delivery.layers.find(({ layer }) => layer === 'GHDLTB')?.encoding).toBe('GB18030')
  })

  it('accounts for every row of every rule', () => {
    expect(delivery.rules).toHaveLength(21)
    expect(account(delivery).filter(([, rest]) => rest !== 0)).toEqual([])
    expect(delivery.rules.find(({ id }) => id === 'I09')?.result).toBe('not_applicable')
  })
})

describe('a delivery with defects', () => {
  let broken: Delivery
  beforeAll(async () => {
    broken = await app.inspect(zipVillagePlan(brokenPlan()), 'plan.zip')
  })

  it('fails by its class A defects, and each is found once', async () => {
    expect(broken.verdict).toBe('failed')
    const defects = await defectsOf(broken)
    const found = brief(defects)
    expect(found).toEqual(
      expect.arrayContaining([
        'I07 GHDLTB 51011710420100000002 pair',
        'I07 GHDLTB 51011710420100000005#6 duplicate',
        'I08 GHDLTB 51011710420100000005#5 planar',
        'I08 undecidable GHDLTB 51011710420100000003 invalid_shape',
        'I10 GHDLTB 51011710420100000001 overlap',
        'I13 GHDLTB 51011710420100000003 self_intersection',
        'I17 GHDLTB 51011710420100000002 zone',
        'I21 规划图 missing',
      ]),
    )
    expect(new Set(defects.map(({ key }) => key)).size).toBe(defects.length)
    expect(found.filter((line) => /^I1[0-9] .*00000007|^I07 .*00000007/.test(line))).toEqual([])
  })

  it('accounts for every row of every rule', () => {
    expect(account(broken).filter(([, rest]) => rest !== 0)).toEqual([])
  })

  it('gives each defect its sentence, its place and its shapes', async () => {
    const [overlap] = await defectsOf(broken, '&rule=I10')
    expect(overlap).toMatchObject({
      defectClass: 'A',
      layer: 'GHDLTB',
      row: 1,
      object: 'GHDLTB 51011710420100000002',
    })
    expect(overlap!.sentence).toMatch(/重叠 1,060\.6\d ㎡/)
    expect(overlap!.sentenceEn).toMatch(/overlap by 1,060\.6\d m²/)
    expect(overlap!.centre![0]).toBeCloseTo(103.85105, 4)
    const proof = await app.json<Record<string, { type: string }>>(
      `/api/deliveries/${broken.id}/defects/${overlap!.id}`,
    )
    expect([proof.evidence!.type, proof.subjectShape!.type, proof.objectShape!.type]).toEqual([
      expect.stringMatching(/Polygon/),
      expect.stringMatching(/Polygon/),
      expect.stringMatching(/Polygon/),
    ])
  })

  it('can be taken away as CSV and GeoJSON', async () => {
    const file = await app.ask(`/api/deliveries/${broken.id}/defects?format=csv`)
    const csv = Buffer.from(await file.arrayBuffer()).toString()
    const total = (await defectsOf(broken)).length
    expect(csv.startsWith('\ufeff规则编号')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
    const answer = await app.ask(`/api/deliveries/${broken.id}/defects?format=geojson&rule=I10`)
    const document = (await answer.json()) as { features: { geometry: { type: string } }[] }
    expect(document.features).toHaveLength(1)
    expect(document.features[0]!.geometry.type).toMatch(/Polygon/)
  })

  it('loses its defects once mended, and says which are gone, new and still there', async () => {
    const mended = villagePlan()
    mended.GHDLTB[7]!.values.GHDLMC = '农村宅地'
    mended.GHDLTB[1]!.values.GHDLBM = '0702'
    mended.GHDLTB[1]!.values.GHDLMC = '农村宅基地'
    const second = await app.inspect(zipVillagePlan(mended), 'plan.zip')
    expect(second.previous).toBe(broken.id)
    const comparison = await app.json<Comparison>(`/api/deliveries/${second.id}/compare`)
    const gone = brief(await defectsOf(second, '&fate=gone'))
    const [overlap] = await defectsOf(second, '&fate=gone&rule=I10')
    const proof = await app.json<{ key: string }>(
      `/api/deliveries/${second.id}/defects/${overlap!.id}`,
    )
    expect(proof.key).toBe(overlap!.key)
    const still = brief(await defectsOf(second, '&fate=still'))
    const fresh = brief(await defectsOf(second, '&fate=new'))
    expect(comparison).toMatchObject({ gone: gone.length, still: still.length, new: fresh.length })
    expect(gone).toContain('I10 GHDLTB 51011710420100000001 overlap')
    expect(gone).toContain('I13 GHDLTB 51011710420100000003 self_intersection')
    expect(still).toContain('I07 GHDLTB 51011710420100000002 pair')
    expect(fresh).toEqual(['I07 GHDLTB 51011710420100000008 pair'])
    expect(second.score!).toBeGreaterThan(broken.score!)
  })
})

describe('what is missing', () => {
  it('is undecided, never passed: no survey and no version of codes', async () => {
    const plan = villagePlan()
    plan.files['元数据/元数据.txt'] = plan.files['元数据/元数据.txt']!.replace('=2023', '=')
    plan.GHDLTB[0]!.values.GHDLBM = '2303'
    plan.GHDLTB[0]!.values.GHDLMC = '田坎'
    const delivery = await app.inspect(zipVillagePlan(plan), 'unstated.zip')
    expect(delivery).toMatchObject({ codeSystem: null, verdict: 'undecided' })
    expect(brief(await defectsOf(delivery, '&state=undecidable'))).toEqual(
      expect.arrayContaining(['I06 undecidable GHDLTB 51011710420100000001 version_unstated']),
    )
    const asked = await app.inspect(zipVillagePlan(plan), 'unstated.zip', '&codes=2023')
    expect(asked.codeSystem).toBe('2023')
    expect(await defectsOf(asked, '&state=undecidable&rule=I06')).toEqual([])
  })

  it('names the layers that a rule would need', async () => {
    const plan = villagePlan()
    plan.CJDCQ = []
    const delivery = await app.inspect(zipVillagePlan(plan), 'no-boundary.zip')
    const rule = (id: string) => delivery.rules.find((outcome) => outcome.id === id)
    expect(rule('I03')).toMatchObject({ result: 'nonconforming', defects: 1 })
    expect(rule('I11')).toMatchObject({
      result: 'undecidable',
      missing: [{ title: '村级调查区', titleEn: 'Village boundary' }],
    })
    expect(delivery.verdict).toBe('failed')
  })
})

describe('a file that is no delivery', () => {
  it.each([
    [
      'an archive of something else',
      zip([{ name: 'a/b.txt', content: Buffer.from('x') }]),
      '看不出',
    ],
    ['a text', Buffer.from('not a zip'), '看不出'],
  ])('%s fails in words', async (_, content, words) => {
    const delivery = await app.inspect(content, 'other.zip')
    expect(delivery.status).toBe('failed')
    expect(delivery.error).toContain(words)
    expect(delivery.rules).toEqual([])
  })

  it.each([
    ['leads out of its folder', zip([{ name: '../GHDLTB.shp', content: Buffer.from('x') }]), 422],
    [
      'is cut short',
      zip([{ name: 'GHDLTB.shp', content: Buffer.alloc(500) }]).subarray(0, 90),
      422,
    ],
    [
      'holds more than it declares',
      zip([{ name: 'GHDLTB.dbf', content: Buffer.alloc(5000), declaredBytes: 3 }]),
      422,
    ],
  ])('an archive that %s is refused', async (_, content, status) => {
    const response = await app.ask('/api/deliveries?filename=x.zip', {
      method: 'POST',
      body: new Uint8Array(content),
    })
    const answer = (await response.json()) as { detail?: string; id?: string }
    if (response.status === 202) {
      await app.deliveries.queue.idle()
      const delivery = await app.json<Delivery>(`/api/deliveries/${answer.id}`)
      expect(delivery.status).toBe('failed')
    } else expect(response.status).toBe(status)
  })

  it('a layer that cannot be read is a defect of the delivery, not its end', async () => {
    const shp = Buffer.from('garbage that is no shapefile at all')
    const content = zip([
      { name: '510117104201甲/GHDLTB.shp', content: shp },
      { name: '510117104201甲/GHDLTB.dbf', content: shp },
    ])
    const delivery = await app.inspect(content, 'garbage.zip')
    expect(delivery.status).toBe('done')
    expect(brief(await defectsOf(delivery, '&rule=I03')).join()).toContain('unreadable')
  })
})

describe('an inspection as a job', () => {
  it('can be cancelled, and leaves nothing behind', async () => {
    const id = await app.upload(zipVillagePlan(villagePlan()), 'cancelled.zip')
    await app.ask(`/api/deliveries/${id}/cancel`, { method: 'POST' })
    await app.deliveries.queue.idle()
    const delivery = await app.json<Delivery>(`/api/deliveries/${id}`)
    expect(delivery).toMatchObject({ status: 'cancelled', rules: [], score: null })
    expect(await defectsOf(delivery)).toEqual([])
  })

  it('that a crash interrupted has failed, in words', async () => {
    await insertDelivery(database.db, {
      id: 'interrupted',
      name: 'a.zip',
      sha256: '',
      revision: 0,
      engine_version: '',
      viewer_role: 'planner',
      files: 1,
      parameters: {},
    })
    expect(await closeInterruptedJobs(database.db, [deliveryJobs])).toBe(1)
    const delivery = await app.json<Delivery>('/api/deliveries/interrupted')
    expect(delivery.status).toBe('failed')
    expect(delivery.error).toContain('重新提交')
  })

  it.each([
    ['a visitor', viewerOf('visitor')],
    ['leadership', viewerOf('leader')],
    ['a planner of one town', viewerOf('planner', ['510117104'])],
  ])('is not for %s', async (_, viewer) => {
    for (const path of ['/api/deliveries', '/api/deliveries/interrupted'])
      expect((await app.ask(path, undefined, viewer)).status).toBe(403)
  })
})

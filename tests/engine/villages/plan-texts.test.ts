/** A plan's texts: what is taken, who reads it, how it is read by chapters, and that nothing is lost. */
import { strToU8, zipSync } from 'fflate'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import { loadPlanTexts } from '../../../seeds/load/load-plan-texts.ts'
import { SYNTHETIC_TEXT } from '../../../seeds/plans/plan-text-of.ts'
import {
  type PlanReading,
  type PlanText,
  type PlanTexts,
  planTextsSchema,
} from '../../../server/api/plan-text-contract.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { planTextRoutes } from '../../../server/villages/plan-texts/plan-text-routes.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

const plan = (fid: number, more: Record<string, string | number | null>) => ({
  fid,
  unitCode: null,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: `P${fid}`, kind: 'village', name: `规划${fid}`, ...more },
})
const plans = [
  plan(1, {
    status: 'approved',
    approved_on: '2022-08-01',
    published_on: '2022-08-28',
    approval_number: '郫府函〔2022〕8号',
    base_map: 'third_survey',
    base_year: 2020,
    horizon_year: 2035,
  }),
  plan(2, { status: 'drafting' }),
]

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, { plan: plans.map(({ unitCode: _, ...feature }) => feature) })
})
afterAll(() => database.close())

async function ask(path: string, viewer: Viewer, init?: RequestInit) {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(async (context, next) => {
    context.set('viewer', viewer)
    await next()
  })
  app.route('/api', planTextRoutes({ database: () => database, today: () => '2026-11-24' }))
  return app.request(`/api/plan-coverage/${path}`, init)
}
const planner = viewerOf('planner')
const visitor = viewerOf('visitor')
const add = (fid: number, bytes: Uint8Array, name: string, viewer = planner) =>
  ask(`${fid}/texts`, viewer, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: name, name, base64: Buffer.from(bytes).toString('base64') }),
  })
const texts = async (fid: number, viewer = planner): Promise<PlanTexts> =>
  planTextsSchema.parse(await (await ask(`${fid}/texts`, viewer)).json())
const reading = async (fid: number, { id }: PlanText) =>
  (await (await ask(`${fid}/texts/${id}/reading`, planner)).json()) as PlanReading
const added = async (response: Response) => {
  expect(response.status).toBe(201)
  return (await response.json()) as PlanText
}

describe('the texts of a plan', () => {
  it('are none where none was delivered, and of the demonstration say that they are made up', async () => {
    expect(await texts(1)).toEqual({ texts: [], mayAdd: true })
    expect(await loadPlanTexts(database.db, { chunks: [{ layer: 'plan', features: plans }] })).toBe(
      1,
    )
    const [text] = (await texts(1)).texts!
    expect(text).toMatchObject({ synthetic: true, datedOn: '2022-08-01', form: 'txt' })
    const { chapters } = await reading(1, text!)
    expect(chapters[0]!.paragraphs).toContain(SYNTHETIC_TEXT)
    expect(chapters.map(({ title }) => title)).toEqual([
      null,
      '第一章 总则',
      '第二章 目标与指标',
      '第三章 空间布局',
      '第四章 实施与管理',
    ])
    expect((await texts(2)).texts).toEqual([])
  })

  it('are read in GB18030 and from Word, and come back byte for byte', async () => {
    const gbk = new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xd5, 0xc2, 0x0a, 0xb4, 0xe5])
    const line = await added(await add(2, gbk, '说明.txt'))
    expect((await reading(2, line)).chapters).toEqual([{ title: '第一章', paragraphs: ['村'] }])
    const paragraph = (text: string, style = '') =>
      `<w:p><w:pPr>${style}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
    const body = `${paragraph('总则', '<w:pStyle w:val="Heading1"/>')}${paragraph('甲 &amp; 乙')}`
    const docx = zipSync({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`) })
    const word = await added(await add(2, docx, '文本.docx'))
    expect((await reading(2, word)).chapters).toEqual([{ title: '总则', paragraphs: ['甲 & 乙'] }])
    const file = await ask(`2/texts/${word.id}`, planner)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(docx)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('are refused where they are no document, empty, or there already', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
    expect((await add(2, picture, '图.pdf')).status).toBe(400)
    expect((await add(2, new Uint8Array(), '空.txt')).status).toBe(400)
    const text = strToU8('第一章 总则')
    await added(await add(2, text, 'a.txt'))
    expect((await add(2, text, 'b.txt')).status).toBe(409)
    expect((await add(99, text, 'a.txt')).status).toBe(404)
  })

  it('of an unpublished plan are not for visitors, who add nothing either', async () => {
    expect(await texts(2, visitor)).toEqual({ texts: null, mayAdd: false })
    const [text] = (await texts(2)).texts!
    expect((await ask(`2/texts/${text!.id}`, visitor)).status).toBe(403)
    expect((await texts(1, visitor)).texts!.length).toBe(1)
    expect((await add(1, strToU8('访客'), 'a.txt', visitor)).status).toBe(403)
    // a text is read under its own plan only
    expect((await ask(`1/texts/${text!.id}`, visitor)).status).toBe(404)
  })

  it('are taken off the plan and stay on record', async () => {
    const [text] = (await texts(2)).texts!
    const taken = await ask(`2/texts/${text!.id}`, planner, { method: 'DELETE' })
    expect(taken.status).toBe(204)
    expect((await texts(2)).texts!.map(({ id }) => id)).not.toContain(text!.id)
    const rows = await database.db
      .selectFrom('hegui.plan_text')
      .select(['removed_by', 'sha256'])
      .where('removed_at', 'is not', null)
      .execute()
    expect(rows).toEqual([{ removed_by: 'planner', sha256: text!.sha256 }])
  })
})

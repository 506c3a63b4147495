/** A case from a finding to 销号, its history, its life from run to run, and who sees what of it. */

import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import {
  type CaseList,
  type CaseView,
  caseListSchema,
  caseViewSchema,
} from '../../../server/api/case-contract.ts'
import type { CheckRun, Finding, Problem } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict, unitA, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

const clock = { today: '2026-11-24' }
let database: TestDatabase
let app: ReturnType<typeof checkApp>
let run: CheckRun
let findings: Finding[]

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = checkApp(database, clock)
  run = await app.planner.run()
  findings = await findingsOf(run)
})
afterAll(() => database.close())
beforeEach(() => {
  clock.today = '2026-11-24'
})

const findingsOf = async ({ id }: CheckRun) =>
  (await app.planner.json<{ findings: Finding[] }>(`/api/checks/${id}/findings`)).findings
const who = { actor: '李核查', reason: '现场核查' }
const open = (key: string, more: object = {}) => {
  const finding = findings.find((one) => one.key === key)!
  return app.planner.json<CaseView>('/api/cases', {
    run: run.id,
    finding: finding.id,
    ...who,
    ...more,
  })
}
const take = (view: CaseView, action: string, more: object = {}) =>
  app.planner.json<CaseView>(`/api/cases/${view.id}/steps`, {
    version: view.version,
    action,
    ...who,
    ...more,
  })
const refused = async (path: string, body: unknown): Promise<Problem> => {
  const response = await app.planner.ask(path, body)
  expect(response.ok).toBe(false)
  return (await response.json()) as Problem
}
const paper = {
  name: '批复.txt',
  mediaType: 'text/plain',
  base64: Buffer.from('川府土〔2026〕9号').toString('base64'),
}
const order = { responsible: '唐昌街道办事处', deadline: '2026-12-31' }

describe('a case', () => {
  let view: CaseView

  it('is opened from a finding and waits to be verified', async () => {
    view = await open('A01:rural_house:1:basic_farmland:1')
    expect(caseViewSchema.parse(view)).toEqual(view)
    expect(view).toMatchObject({
      state: 'to_verify',
      version: 1,
      standing: 'present',
      unitCode: unitA,
    })
    expect(view.finding?.sentence).toContain('占用永久基本农田')
    expect(view.next.map(({ action }) => action)).toEqual([
      'confirm',
      'dismiss',
      'mark_historic',
      'reassign',
    ])
  })

  it('goes step by step to 销号, each with who, when, why and what the newest run said', async () => {
    view = await take(view, 'confirm')
    view = await take(view, 'order_rectification', order)
    expect(view).toMatchObject({ ...order, state: 'rectifying' })
    view = await take(view, 'submit_for_review', { attachments: [paper] })
    view = await take(view, 'send_back', { ...order, deadline: '2027-01-31' })
    view = await take(view, 'submit_for_review')
    view = await take(view, 'close')
    expect(view.steps.map(({ to }) => to)).toEqual([
      'to_verify',
      'confirmed',
      'rectifying',
      'review',
      'rectifying',
      'review',
      'closed',
    ])
    expect(
      view.steps.every(({ actor, reason }) => actor === '李核查' && reason === '现场核查'),
    ).toBe(true)
    expect(view.steps.every(({ standing }) => standing === 'present')).toBe(true)
    expect(view.steps[3]!.attachments).toMatchObject([{ name: '批复.txt', bytes: 23 }])
    expect(view.next.map(({ action }) => action)).toEqual(['reopen'])
  })

  it('hands out its attachments as files, never as pages', async () => {
    const { id } = view.steps[3]!.attachments[0]!
    const response = await app.planner.ask(`/api/cases/${view.id}/attachments/${id}`)
    expect(await response.text()).toBe('川府土〔2026〕9号')
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('takes no step that its state does not allow', async () => {
    const problem = await refused(`/api/cases/${view.id}/steps`, {
      ...who,
      version: view.version,
      action: 'confirm',
    })
    expect(problem).toMatchObject({ status: 400, detail: '案件处于“销号”，不能核查属实' })
  })

  it('is the only one of its finding', async () => {
    const finding = findings.find(({ key }) => key === view.key)!
    const problem = await refused('/api/cases', { run: run.id, finding: finding.id, ...who })
    expect(problem).toMatchObject({ status: 409, issues: [{ path: `/api/cases/${view.id}` }] })
  })

  it('keeps its history: the database refuses to change or delete a step', async () => {
    const change = sql`update hegui.case_step set reason = 'x'`.execute(database.db)
    await expect(change).rejects.toThrow(/only ever added to/)
    const removal = sql`delete from hegui.case_attachment`.execute(database.db)
    await expect(removal).rejects.toThrow(/only ever added to/)
  })
})

describe('two people at one case', () => {
  it('the second is shown what the first did, and overwrites nothing', async () => {
    const view = await open('B01:rural_house:1:land_parcel:1')
    await take(view, 'confirm', { actor: '王先到', reason: '照片为证' })
    const problem = await refused(`/api/cases/${view.id}/steps`, {
      ...who,
      version: view.version,
      action: 'dismiss',
    })
    expect(problem.status).toBe(409)
    expect(problem.detail).toContain('案件已由王先到改为“属实”')
    expect(problem.issues?.[0]?.message).toContain('照片为证')
    const now = await app.planner.json<CaseView>(`/api/cases/${view.id}`)
    expect(now).toMatchObject({ state: 'confirmed', version: 2 })
  })

  it('of two steps at once exactly one is taken', async () => {
    const view = await open('D01:household:1:homestead:2')
    const answers = await Promise.all(
      ['confirm', 'dismiss'].map((action) =>
        app.planner.ask(`/api/cases/${view.id}/steps`, { ...who, version: 1, action }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('an exemption', () => {
  let view: CaseView

  it('needs a document number, a paper and a day of expiry', async () => {
    view = await take(await open('C07:unit:3'), 'confirm')
    const path = `/api/cases/${view.id}/steps`
    const asked = { ...who, version: view.version, action: 'exempt' }
    expect((await refused(path, asked)).detail).toBe('缺少批准文号、到期日、附件')
    const paid = { ...asked, documentNumber: '郫规〔2026〕12号', attachments: [paper] }
    expect((await refused(path, { ...paid, expiresOn: '2026-11-23' })).detail).toBe('到期日已过')
  })

  it('holds to its last day and reopens by itself the day after', async () => {
    view = await take(view, 'exempt', {
      documentNumber: '郫规〔2026〕12号',
      expiresOn: '2027-06-30',
      attachments: [paper],
    })
    expect(view).toMatchObject({ state: 'exempted', exemptUntil: '2027-06-30' })
    const read = () => app.planner.json<CaseView>(`/api/cases/${view.id}`)
    clock.today = '2027-06-30'
    expect((await read()).state).toBe('exempted')
    clock.today = '2027-07-01'
    const after = await read()
    expect(after).toMatchObject({
      state: 'to_verify',
      exemptUntil: null,
      version: view.version + 1,
    })
    expect(after.steps.at(-1)).toMatchObject({ action: 'expire', role: 'system' })
    expect((await read()).version).toBe(after.version)
  })
})

describe('the newest run', () => {
  it('says of a case that its finding is gone, still there, or could not be judged', async () => {
    const house = await open('A01:rural_house:3:basic_farmland:2')
    const other = await open('G08:plan_industry:1:plan_village:1')
    await sql`update layer.rural_house set rev_to = 2 where fid = 3`.execute(database.db)
    await sql`update layer.plan_village set rev_to = 2`.execute(database.db)
    await writeFeatures(database.db, { field_point: [] })
    const standing = async ({ id }: CaseView) =>
      (await app.planner.json<CaseView>(`/api/cases/${id}`)).standing

    await app.planner.run({ scope: { unit: unitA } })
    expect(await standing(house)).toBe('present')
    await app.planner.run({ scope: { unit: unitC }, rules: ['A01'] })
    expect(await standing(house)).toBe('gone')
    await app.planner.run()
    expect(await standing(house)).toBe('gone')
    expect(await standing(other)).toBe('undecidable')
    const gone = await app.planner.json<CaseList>('/api/cases?standing=gone')
    expect(gone.cases.map(({ id }) => id)).toEqual([house.id])
    expect(gone.cases[0]!.finding?.key).toBe('A01:rural_house:3:basic_farmland:2')
  })
})

describe('the list of cases', () => {
  it('follows the contract, and sums by state and responsible unit', async () => {
    const list = caseListSchema.parse(await app.planner.json<CaseList>('/api/cases'))
    expect(list.total).toBe(list.cases.length)
    expect(Object.values(list.byState).reduce((sum, count) => sum + count, 0)).toBe(list.total)
    expect(list.responsibles).toEqual(['唐昌街道办事处'])
  })

  it('filters by responsible unit, state, place and deadline, the soonest first', async () => {
    const ids = async (query: string) =>
      (await app.planner.json<CaseList>(`/api/cases?${query}`)).cases.map(({ rule }) => rule)
    expect(await ids(`responsible=${encodeURIComponent('唐昌街道办事处')}`)).toEqual(['A01'])
    expect(await ids('state=closed')).toEqual(['A01'])
    const b01 = (await app.planner.json<CaseList>('/api/cases?rule=B01')).cases[0]!
    const view = await app.planner.json<CaseView>(`/api/cases/${b01.id}`)
    await take(view, 'order_rectification', { ...order, deadline: '2026-11-28' })
    expect(await ids('due=week')).toEqual(['B01'])
    clock.today = '2026-11-29'
    expect(await ids('due=overdue')).toEqual(['B01'])
    expect((await ids(`unit=${unitA}`))[0]).toBe('B01')
  })
})

describe('the right to see', () => {
  it('visitors see how far a case is, and nothing of the people and papers behind it', async () => {
    const visitor = app.as(viewerOf('visitor'))
    const list = await visitor.json<CaseList>('/api/cases')
    expect(list.responsibles).toEqual([])
    const text = JSON.stringify(list)
    for (const { id } of list.cases) {
      const view = await visitor.json<CaseView>(`/api/cases/${id}`)
      expect(view.next).toEqual([])
      expect(JSON.stringify(view) + text).not.toMatch(/李核查|王先到|现场核查|批复|办事处|郫规/)
    }
    expect(list.cases.length).toBeGreaterThan(0)
    const { id } = list.cases[0]!
    expect((await visitor.ask(`/api/cases/${id}/attachments/1`)).status).toBe(403)
    const step = { ...who, version: 1, action: 'confirm' }
    expect((await visitor.ask(`/api/cases/${id}/steps`, step)).status).toBe(403)
  })

  it('a viewer of one unit has only its cases', async () => {
    const unitAlone = app.as(viewerOf('planner', [unitC]))
    const { cases } = await unitAlone.json<CaseList>('/api/cases')
    expect(new Set(cases.map(({ unitCode }) => unitCode))).toEqual(new Set([unitC]))
  })
})

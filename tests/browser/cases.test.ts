/** 案件: from a finding on the map to 销号, with somebody else's step in between. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CaseView } from '../../server/api/case-contract.ts'
import type { CheckRun, Finding } from '../../server/api/contract.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let finding: Finding

const json = async <T>(path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(inject('base') + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  const { id } = await json<{ id: string }>('/api/checks', { rules: ['A01'] })
  let run: CheckRun
  do {
    await new Promise((done) => setTimeout(done, 300))
    run = await json(`/api/checks/${id}`)
  } while (run.status === 'queued' || run.status === 'running')
  const { findings } = await json<{ findings: Finding[] }>(`/api/checks/${id}/findings?limit=1`)
  finding = findings[0]!
})
afterAll(() => browser.close())

const caseId = () => Number(/\/cases\/(\d+)/.exec(open.page.url())?.[1])

/** Chooses a step, fills in what it asks for, confirms, and waits for the case's new state. */
async function step(action: string, state: string, fields: Record<string, string> = {}) {
  const { page } = open
  await page.getByTestId(`step-${action}`).click()
  for (const [name, value] of Object.entries(fields))
    await page.locator(`#step-${name}`).fill(value)
  await page.locator('#step-reason').fill(`${state}：现场核查记录`)
  await page.getByTestId('take-step').click()
  await page.getByTestId('case-state').filter({ hasText: state }).waitFor()
}

describe('a finding becomes a case', () => {
  it('from its card, with who and why', async () => {
    const { page } = open
    await open.goto(`/?run=${finding.run}&finding=${finding.id}&panel=check`)
    await page.getByTestId('finding-card').waitFor()
    await page.getByTestId('open-case').click()
    await page.getByLabel('经办人').fill('李核查')
    await page.getByLabel('立案理由').fill('疑似占用永久基本农田')
    await page.getByTestId('finding-card').getByRole('button', { name: '立案' }).click()
    await page.getByTestId('case-of-finding').getByRole('link').click()
    await page.getByTestId('case').waitFor()
    await expect.poll(() => page.getByTestId('case').textContent()).toContain(finding.sentence)
    await expect.poll(() => page.getByTestId('case-state').textContent()).toContain('待核查')
    expect(await page.getByTestId('mini-map').count()).toBe(1)
  })

  it('is confirmed and ordered to be put right by a unit until a day', async () => {
    const { page } = open
    expect(await page.getByTestId('step-close').count()).toBe(0)
    await step('confirm', '属实')
    await step('order_rectification', '整改中', { deadline: '2030-12-31' })
    const view = await json<CaseView>(`/api/cases/${caseId()}`)
    expect(view).toMatchObject({ state: 'rectifying', deadline: '2030-12-31' })
    expect(view.responsible).toBeTruthy()
    await page.getByTestId('case-list').getByText('限 2030-12-31').first().waitFor()
  })

  it('shows what another person did meanwhile, and overwrites nothing', async () => {
    const { page } = open
    await page.getByTestId('step-submit_for_review').click()
    await page.locator('#step-reason').fill('已整改')
    const { version } = await json<CaseView>(`/api/cases/${caseId()}`)
    await json(`/api/cases/${caseId()}/steps`, {
      version,
      action: 'submit_for_review',
      actor: '王先到',
      reason: '已拆除复耕',
    })
    await page.getByTestId('take-step').click()
    const told = page.getByRole('alert').filter({ hasText: '案件已由王先到改为“复核”' })
    await told.waitFor()
    await expect.poll(() => told.textContent()).toContain('已拆除复耕')
    await page.getByTestId('case-history').filter({ hasText: '王先到' }).waitFor()
    open.faults.splice(0, open.faults.length, ...open.faults.filter((one) => !/409/.test(one)))
  })

  it('is closed after review, with its whole history', async () => {
    const { page } = open
    await step('close', '销号')
    const history = (await page.getByTestId('case-history').textContent()) ?? ''
    for (const words of ['立案', '核查属实', '责令整改', '提交复核', '销号', '李核查', '王先到'])
      expect(history).toContain(words)
    expect(history).toContain('最新审查中仍存在')
    await page.getByTestId('step-reopen').waitFor()
  })

  it('is found again by state in the list, and from the finding', async () => {
    const { page } = open
    await open.goto('/cases?cases=state:closed')
    await page.getByTestId('case-list').getByRole('link').first().waitFor()
    expect(await page.getByTestId('case-list').getByRole('link').count()).toBe(1)
    await open.goto(`/?run=${finding.run}&finding=${finding.id}&panel=check`)
    await page.getByTestId('case-of-finding').filter({ hasText: '销号' }).waitFor()
  })

  it('shows the evidence pack with hashes and boundary points', async () => {
    const { page } = open
    await page.getByTestId('boundary-points').locator('summary').click()
    const points = await page.getByTestId('boundary-points').locator('tbody tr').allInnerTexts()
    expect(points.length).toBeGreaterThan(2)
    expect(points[0]).toMatch(/^J1\t34\d{5}\.\d{3}\t35[34]\d{5}\.\d{3}$/)
    await expect.poll(() => page.getByTestId('evidence-pack').textContent()).toMatch(/[0-9a-f]{64}/)
  })

  it('without an error in the console', () => {
    expect(open.faults).toEqual([])
  })
})

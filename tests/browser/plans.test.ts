/** 五规: from the matrix of plans to the conflicts of a pair, and to one of them on the map. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CheckRun } from '../../server/api/contract.ts'
import type { PlanMatrix } from '../../server/api/plan-matrix-contract.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let run: CheckRun
let matrix: PlanMatrix

const TOWN = '510117104'
const rules = ['G01', 'G04', 'G05', 'G07', 'G08', 'G10', 'G12', 'G13', 'G16', 'G17']

const json = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(inject('base') + path, init)
  return (await answer.json()) as T
}

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  const { id } = await json<{ id: string }>('/api/checks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scope: {}, rules }),
  })
  do {
    await new Promise((done) => setTimeout(done, 300))
    run = await json(`/api/checks/${id}`)
  } while (run.status === 'queued' || run.status === 'running')
  matrix = await json(`/api/plan-matrix?run=${id}`)
})
afterAll(() => browser.close())

const cellOf = (a: string, b: string) => matrix.cells.find((cell) => cell.a === a && cell.b === b)!
const countShown = async (a: string, b: string) =>
  Number(await open.page.getByTestId(`pair-${a}-${b}`).locator('span').first().textContent())

describe('the page of the five plans', () => {
  it('shows each pair once with the number of its conflicts', async () => {
    const { page } = open
    await open.goto(`/plans?run=${run.id}`)
    await page.getByTestId('plan-matrix').waitFor()
    for (const [a, b] of [
      ['village', 'industry'],
      ['spatial', 'industry'],
      ['industry', 'collective'],
    ] as const) {
      expect(cellOf(a, b).count).toBeGreaterThan(0)
      expect(await countShown(a, b)).toBe(cellOf(a, b).count)
    }
    expect(await page.locator('[data-testid^="pair-"]').count()).toBe(13)
  })

  it('shows below what the plans say in different figures', async () => {
    const figure = matrix.figures.find(({ rule }) => rule === 'G17')!
    expect(figure.findings).toBeGreaterThan(0)
    const shown = await open.page.getByTestId('plan-figure-G17').textContent()
    expect(shown).toContain(String(figure.findings))
    await expect
      .poll(() => open.page.getByTestId('plan-figure-G18').textContent())
      .toContain('没有包含')
  })

  it('opens a pair by keyboard: who prevails, and each conflict with both features', async () => {
    const { page } = open
    await page.getByTestId('pair-village-industry').focus()
    await page.keyboard.press('Enter')
    const panel = page.getByTestId('pair-panel')
    await panel.waitFor()
    await expect.poll(() => panel.textContent()).toContain('以村庄规划为准')
    await panel.getByTestId('conflict-row').first().waitFor()
    const { findings = 0 } = cellOf('village', 'industry').rules.find(({ rule }) => rule === 'G08')!
    const rows = panel.getByTestId('pair-rule-G08').getByTestId('conflict-row')
    expect(await rows.count()).toBe(Math.min(findings, 60))
    const text = await rows.first().textContent()
    expect(text).toContain('产业发展规划')
    expect(text).toContain('村庄规划用地')
    expect(text).toContain('应调整')
  })

  it('closes with Esc and says what is between equals', async () => {
    const { page } = open
    await page.keyboard.press('Escape')
    await page.getByTestId('pair-panel').waitFor({ state: 'detached' })
    await page.getByTestId('pair-industry-collective').click()
    await expect.poll(() => page.getByTestId('pair-panel').textContent()).toContain('联席会议')
  })

  it('counts a town alone', async () => {
    const { page } = open
    await open.goto(`/plans?run=${run.id}&within=${TOWN}`)
    await page.getByTestId('plan-matrix').waitFor()
    const town: PlanMatrix = await json(`/api/plan-matrix?run=${run.id}&unit=${TOWN}`)
    const cell = town.cells.find(({ a, b }) => a === 'village' && b === 'industry')!
    expect(cell.count).toBeLessThan(cellOf('village', 'industry').count)
    expect(await countShown('village', 'industry')).toBe(cell.count)
  })

  it('leads from a conflict to its place on the map', async () => {
    const { page } = open
    await open.goto(`/plans/village-industry?run=${run.id}`)
    await page.getByTestId('conflict-row').first().click()
    await page.getByTestId('check-panel').waitFor()
    const { searchParams, pathname } = new URL(page.url())
    expect(pathname).toBe('/')
    expect(searchParams.get('rule')).toBe('G08')
    expect(searchParams.get('finding')).toMatch(/^\d+$/)
    expect(searchParams.get('on')).toContain('plan_village')
  })

  it('speaks English, and says so when nothing was asked', async () => {
    const { page } = open
    await open.goto(`/plans/spatial-village?run=${run.id}&lang=en`)
    const panel = page.getByTestId('pair-panel')
    await panel.waitFor()
    await expect.poll(() => panel.textContent()).toContain('Territorial spatial plan prevails')
    await expect
      .poll(() => panel.getByTestId('pair-rule-G02').textContent())
      .toContain('did not ask')
  })

  it('logs no error', () => {
    expect(open.faults).toEqual([])
  })
})

/** 合规审查: units against rules, and the way from a number to the features that make it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CheckRun, Finding } from '../../server/api/contract.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let run: CheckRun
let findings: Finding[]

const TOWN = '510117104'

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
    body: JSON.stringify({ scope: { unit: TOWN } }),
  })
  do {
    await new Promise((done) => setTimeout(done, 300))
    run = await json(`/api/checks/${id}`)
  } while (run.status === 'queued' || run.status === 'running')
  findings = (await json<{ findings: Finding[] }>(`/api/checks/${id}/findings?limit=1000`)).findings
})
afterAll(() => browser.close())

describe('the page of a run', () => {
  it('accounts for every row of every rule', async () => {
    const { page } = open
    await open.goto(`/checks/${run.id}`)
    await page.getByTestId('outcomes').waitFor()
    const rows = await page.getByTestId('outcomes').locator('tbody tr:has(td)').allInnerTexts()
    expect(rows.length).toBe(run.rules.length)
    for (const [index, { id, considered, checked, setAside }] of run.rules.entries()) {
      const cells = rows[index]!.split('\t')
      expect(cells[0], id).toContain(id)
      expect(cells.slice(2, 5).map((cell) => Number(cell.replaceAll(',', '')))).toEqual([
        considered,
        checked,
        setAside,
      ])
      expect(considered, id).toBe(checked + setAside)
    }
  })

  it('counts in its matrix exactly the findings, what hurts first', async () => {
    const { page } = open
    await page.getByTestId('matrix').waitFor()
    const cells = await page.getByTestId('matrix').locator('tbody td:last-child').allInnerTexts()
    const units = findings.map(({ unitCode, furtherUnits }) => {
      const checked = [unitCode, ...furtherUnits.map(({ code }) => code)].filter((code) =>
        code?.startsWith(run.scope.unit ?? ''),
      )
      return checked.length > 0 ? checked : [null]
    })
    expect(cells.length).toBe(new Set(units.flat()).size)
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(units.flat().length)
    const whole = await page.getByTestId('matrix').locator('tfoot td').last().textContent()
    expect(whole).toBe(findings.length.toLocaleString('en-US'))
  })

  it('leads from a cell to those findings on the map', async () => {
    const { page } = open
    const cell = page.getByTestId('matrix').locator('tbody td button').first()
    // of so many rules the columns are groups: the first click opens one
    await cell.click()
    const numbers = ((await cell.textContent()) ?? '').match(/\d+/g) ?? []
    const count = numbers.reduce((sum, each) => sum + Number(each), 0)
    await cell.click()
    await page.getByTestId('check-panel').waitFor()
    await page.getByTestId('finding-row').first().waitFor()
    expect(await page.getByTestId('finding-row').count()).toBe(Math.min(count, 30))
    expect(new URL(page.url()).searchParams.get('within')).toMatch(/^510117104\d{3}$/)
  })

  it('judges only what changed and shows that nothing did', async () => {
    const { page } = open
    await open.goto(`/checks/${run.id}`)
    await page.getByTestId('recheck').click()
    await page.getByTestId('comparison-totals').waitFor()
    const totals = await page.getByTestId('comparison-totals').textContent()
    expect(totals).toBe(`新增 0 · 消失 0 · 变化 0 · 无法比较 0 · 不变 ${findings.length}`)
    const statement = (await page.getByTestId('run-statement').textContent()) ?? ''
    expect(statement).toContain(`在审查 ${run.id} 的基础上`)
    expect(statement).toContain(run.origin.resultSha256)
  })

  it('logs no error', () => {
    expect(open.faults).toEqual([])
  })
})

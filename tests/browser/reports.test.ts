/** Reports from the page: made as jobs, shown while they work, handed to the downloads, kept. */
import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CheckRun } from '../../server/api/contract.ts'
import type { ReportSummary } from '../../server/api/report-contract.ts'
import { pdfText } from '../engine/reports/pdf-text.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

const answer = async <T>(path: string, body?: unknown): Promise<T> => {
  const response = await fetch(inject('base') + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  return (await response.json()) as T
}

/** A small run of its own, so that no other test's runs matter. */
async function smallRun(): Promise<CheckRun> {
  const { id } = await answer<{ id: string }>('/api/checks', {
    scope: { unit: '510117104' },
    rules: ['A01'],
  })
  for (;;) {
    const run = await answer<CheckRun>(`/api/checks/${id}`)
    if (run.status === 'done') return run
    expect(['queued', 'running']).toContain(run.status)
    await new Promise((done) => setTimeout(done, 100))
  }
}

async function textOf(download: Download): Promise<string> {
  const { text } = await pdfText(await readFile(await download.path()))
  return text.replace(/\s/g, '')
}

const newest = async () => (await answer<ReportSummary[]>('/api/reports'))[0]!

/** Starts what `act` starts and waits for the file. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await act()
  return download
}

describe('the report of a run', () => {
  it('is downloaded when it is done, and says the hash of the run', async () => {
    const run = await smallRun()
    const { page } = open
    await open.goto(`/checks/${run.id}`)
    await page.getByTestId('run-page').waitFor()
    const download = await downloaded(page, async () => {
      await page.getByTestId('run-page').getByText('导出').click()
      await page.getByText('审查报告 PDF').click()
      await page.getByTestId('report-task').first().waitFor()
    })
    expect(download.suggestedFilename()).toBe(`hegui-${run.id}.pdf`)
    expect(await textOf(download)).toContain(run.origin.resultSha256)
    expect((await newest()).resultSha256).toBe(run.origin.resultSha256)
    expect(open.faults).toEqual([])
  })

  it('is kept among the tasks and can be fetched again', async () => {
    const { page } = open
    await page.reload()
    await page.getByTestId('tasks').click()
    const task = page.getByTestId('report-task').first()
    const again = await downloaded(page, () => task.getByText('下载').click())
    expect(again.suggestedFilename()).toMatch(/\.pdf$/)
  })
})

describe('the report of a drawn site', () => {
  it('comes out of the site panel with the verdict that stands there', async () => {
    const { page } = open
    // A square of 0.001° by 0.001°, written as the address writes sites.
    const corner = [103.86, 30.83].map((degrees) => Math.round(degrees * 1e9).toString(36))
    const [side, back] = [(1e6).toString(36), (-1e6).toString(36)]
    const site = [...corner, side, '0', '0', side, back, '0'].join('.')
    await open.goto(`/?panel=site&site=${site}`)
    const result = page.getByTestId('site-result')
    await result.waitFor()
    const verdict = (await result.textContent())!.replace(/[^\p{Script=Han}]/gu, '')
    const download = await downloaded(page, async () => {
      await page.getByTestId('site-report').click()
      await page.getByText('审查报告 PDF').click()
    })
    const text = await textOf(download)
    expect(text).toContain('选址合规性审查报告')
    expect(text).toContain(`结论：${verdict}`)
    expect(text).toContain((await newest()).resultSha256)
    expect(open.faults).toEqual([])
  })
})

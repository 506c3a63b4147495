/** Every page and tool, by day and by night, as axe sees it; pages are gone through by their keys. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { CheckRun, Finding } from '../../server/api/contract.ts'
import { seriousFindings } from './accessible.ts'
import { mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let run: string
let finding: number
beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  const base = inject('base')
  const get = async <T>(path: string) => (await (await fetch(base + path)).json()) as T
  const started = await fetch(`${base}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: ['A01', 'E01', 'G08'] }),
  })
  run = ((await started.json()) as { id: string }).id
  await vi.waitUntil(async () => (await get<CheckRun>(`/api/checks/${run}`)).status === 'done', {
    timeout: 60_000,
    interval: 500,
  })
  const { findings } = await get<{ findings: Finding[] }>(`/api/checks/${run}/findings?limit=1`)
  finding = findings[0]!.id
  await open.goto('/?lang=zh')
  await mapAtRest(open.page)
})
afterAll(() => browser.close())

/** By day, then by night, by the key that switches. */
async function inBothThemes(scope?: string): Promise<string[]> {
  const byDay = await seriousFindings(open.page, scope)
  await open.page.keyboard.press('t')
  await open.page.waitForFunction(() => document.documentElement.dataset.theme === 'night')
  const byNight = await seriousFindings(open.page, scope)
  await open.page.keyboard.press('t')
  await open.page.waitForFunction(() => document.documentElement.dataset.theme === 'day')
  return [...byDay, ...byNight]
}

const press = async (key: string) => {
  await open.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await open.page.keyboard.press(key)
}

describe('axe has nothing serious to say', () => {
  it('of the map with its tree and legend', async () => {
    await open.page.getByTestId('legend').waitFor()
    expect(await inBothThemes()).toEqual([])
  })

  it('of any tool, each opened by its key', async () => {
    for (const [key, panel] of [
      ['q', 'query'],
      ['c', 'check'],
      ['x', 'site'],
      ['e', 'edit'],
      ['m', 'measure'],
      ['n', 'notes'],
      ['o', 'analysis'],
    ] as const) {
      await press(key)
      await open.page.waitForFunction(
        (id) => new URL(window.location.href).searchParams.get('panel') === id,
        panel,
      )
      await open.page.locator('aside [class*="body"] *').first().waitFor()
      expect(await inBothThemes('aside'), panel).toEqual([])
    }
  })

  it('of the panel for sharing, the help and the sheet of keys', async () => {
    const { page } = open
    await page.getByTestId('share').click()
    await page.getByTestId('share-panel').waitFor()
    expect(await inBothThemes('.ant-popover')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('share-panel').waitFor({ state: 'detached' })
    await press('F1')
    await page.getByTestId('help-drawer').waitFor()
    expect(await seriousFindings(page, '.ant-drawer')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('help-drawer').waitFor({ state: 'detached' })
    await press('?')
    await page.getByTestId('shortcut-sheet').waitFor()
    expect(await seriousFindings(page, '.ant-modal')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('shortcut-sheet').waitFor({ state: 'hidden' })
  })

  it('of any page, the first nine opened by their numbers', async () => {
    const { page } = open
    const paths = await page
      .locator('header nav a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
    expect(paths.length).toBeGreaterThan(7)
    for (const [at, path] of paths.entries()) {
      if (path === '/') continue
      if (at < 9) await press(String(at + 1))
      else await page.locator('header nav a').nth(at).click()
      await page.waitForURL((url) => url.pathname.startsWith(path))
      await page.waitForLoadState('networkidle')
      expect(await inBothThemes(), path).toEqual([])
    }
  })

  it('of a village’s page, a plan’s file with its text open, the place menu and the tour', async () => {
    const { page } = open
    await open.goto('/village/510117104')
    await page.getByTestId('village-land').waitFor()
    expect(await inBothThemes()).toEqual([])
    await open.goto('/plans/coverage/1')
    await page.getByTestId('read-plan-text').first().click()
    await page.getByTestId('plan-reading').waitFor()
    // keys of the page rest while a dialog is open, the one for the theme too
    expect(await seriousFindings(page, '.ant-modal')).toEqual([])
    await open.goto('/')
    await mapAtRest(page)
    await page.mouse.click(700, 400, { button: 'right' })
    await page.getByRole('menuitem', { name: '这里有什么' }).waitFor()
    expect(await seriousFindings(page, '.ant-dropdown')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('tour-offer').getByText('开始导览').click()
    await page.waitForFunction(() => document.querySelector('.ant-tour-title')?.textContent)
    expect(await seriousFindings(page, '.ant-tour')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.ant-tour-title').waitFor({ state: 'detached' })
  })

  it('of a finding’s card and of a run with its matrix', async () => {
    const { page } = open
    await open.goto(`/?panel=check&run=${run}&finding=${finding}`)
    await page.getByTestId('finding-card').waitFor()
    expect(await inBothThemes('aside[data-side="right"]')).toEqual([])
    await open.goto(`/checks/${run}`)
    await page.getByTestId('run-statement').waitFor()
    expect(await inBothThemes()).toEqual([])
  })

  it('and the console logged no error', () => {
    expect(open.faults).toEqual([])
  })
})

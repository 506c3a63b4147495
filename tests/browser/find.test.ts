/** Finding a place, its sheet, and its plans: search, 一村一图, coverage. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sheetAt } from '../../gis-data/map-sheet.ts'
import type { PlanCoverage, VillageSheet } from '../../server/api/village-contract.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
let open: OpenPage
let coverage: PlanCoverage

const VILLAGE = '510117104213'
const json = async <T>(path: string): Promise<T> =>
  (await (await fetch(inject('base') + path)).json()) as T
const search = (text: string) => open.page.getByTestId('search').fill(text)
const inSearch = (part: string) =>
  open.page.waitForFunction((wanted) => decodeURIComponent(location.search).includes(wanted), part)
const inAddress = (name: string) => new URL(open.page.url()).searchParams.get(name)

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  coverage = await json('/api/plan-coverage')
})
afterAll(() => browser.close())

describe('coverage by the five plans', () => {
  it('counts the 103 units and shows each plan as the server has it', async () => {
    const { page } = open
    await open.goto('/plans/coverage')
    await page.getByTestId('coverage-table').waitFor()
    const due = coverage.units.filter(({ planning }) => planning)
    expect(due).toHaveLength(103)
    expect(await page.locator('[data-testid^="coverage-5"]').count()).toBe(103)
    const covered = due.filter(({ cells }) => cells.village.standing === 'covered').length
    expect(covered).toBeLessThan(103)
    await expect
      .poll(() => page.getByTestId('covered-village').textContent())
      .toBe(`${covered} / 103`)
    const first = page.locator('[data-testid^="coverage-5"]').first()
    await expect.poll(() => first.getByTestId('cell-village').textContent()).toContain('无规划')
  })

  it('keeps its headings in sight and sorts by a plan', async () => {
    const { page } = open
    await page.getByTestId('sort-village').click()
    await page.waitForFunction(() => location.search.includes('coverage=sort:village'))
    const head = page.locator('[data-testid="coverage-table"] thead th').first()
    const before = await head.boundingBox()
    await page.locator('[data-testid^="coverage-5"]').last().scrollIntoViewIfNeeded()
    expect((await head.boundingBox())!.y).toBe(before!.y)
  })

  it('opens the file of a plan with its steps, and Esc closes it', async () => {
    const { page } = open
    const pending = coverage.units.find(
      ({ planning, cells }) => planning && cells.village.standing === 'pending',
    )!
    const row = page.getByTestId(`coverage-${pending.code}`)
    await row.getByTestId('cell-village').getByRole('link').nth(1).click()
    await page.getByTestId('plan-steps').waitFor()
    await expect.poll(() => page.getByTestId('plan-file').textContent()).toContain('无记录')
    await page.getByTestId('plan-versions').locator('li').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('plan-file').waitFor({ state: 'detached' })
  })

  it('leads from a cell to the map with that plan on', async () => {
    const { page } = open
    const row = page.locator('[data-testid^="coverage-5"]').first()
    const code = (await row.getAttribute('data-testid'))!.replace('coverage-', '')
    await row.getByTestId('cell-industry').getByRole('link').first().click()
    await page.getByTestId('layer-tree').waitFor()
    expect(inAddress('unit')).toBe(code)
    expect(inAddress('on')).toContain('plan_industry')
  })
})

describe('search', () => {
  it('groups what it finds, and goes there by keyboard', async () => {
    const { page } = open
    await search('zhanqi')
    await page.getByRole('option').first().waitFor()
    const groups = await page
      .getByRole('listbox')
      .getByRole('group')
      .evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')))
    expect(groups[0]).toBe('村社区')
    expect(groups.length).toBeGreaterThan(1)
    expect(await page.getByTestId('search').getAttribute('aria-activedescendant')).toBeTruthy()
    await page.keyboard.press('Enter')
    await page.waitForFunction((code) => location.search.includes(`unit=${code}`), VILLAGE)
  })

  it('marks a coordinate and the frame of a map sheet, until Esc', async () => {
    const { page } = open
    await search('35389972.21 3412692.70')
    await page.keyboard.press('Enter')
    await inSearch('mark=')
    const mark = inAddress('mark')!.split(',').map(Number)
    expect(mark[0]).toBeCloseTo(103.85, 4)
    expect(mark[1]).toBeCloseTo(30.83, 4)
    const { number } = sheetAt(103.85, 30.83, 10_000)!
    await search(number)
    await page.keyboard.press('Enter')
    const { bounds } = sheetAt(103.85, 30.83, 10_000)!
    await inSearch(`mark=${bounds.map((degrees) => Number(degrees.toFixed(7))).join(',')}`)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('mark='))
  })

  it('selects a feature and turns its layer on', async () => {
    const { page } = open
    await search('CG5101170')
    await page.keyboard.press('Enter')
    await page.getByTestId('feature-card').waitFor()
    expect(inAddress('on')).toContain('plan')
  })
})

describe.each(sizes)('the sheet of a village at $width × $height', (size) => {
  it('tells land, plans and counts as the server does, and prints on one page', async () => {
    const { page } = open
    await page.setViewportSize(size)
    const sheet = await json<VillageSheet>(`/api/villages/${VILLAGE}`)
    await open.goto(`/village/${VILLAGE}`)
    await page.getByTestId('village-plans').getByTestId('plan-village').waitFor()
    const land = await page.getByTestId('village-land').textContent()
    expect(land).toContain(sheet.land![0]!.title)
    await expect
      .poll(() => page.getByTestId('count-homestead').textContent())
      .toBe(sheet.homesteads!.count.toLocaleString('en-US'))
    await expect.poll(() => page.getByTestId('village-page').textContent()).toContain('虚构')
    await page.getByTestId('village-indicators').locator('tbody tr').first().waitFor()
    expect(await page.getByTestId('village-counts').textContent()).toContain('登记')
    // whoever prints by keys gets the map too: its picture is there before
    const painted = () =>
      page
        .getByTestId('village-map')
        .locator('canvas[aria-hidden]')
        .evaluate((canvas: HTMLCanvasElement) => {
          const { width, height } = canvas
          const [, , , alpha] = canvas
            .getContext('2d')!
            .getImageData(width / 2, height / 2, 1, 1).data
          return alpha
        })
    await expect.poll(painted).toBe(255)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pagesOf(pdf)).toBe(1)
  })
})

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

describe('from the sheet', () => {
  it('a number leads to its features on the map', async () => {
    const { page } = open
    await page.getByTestId('count-idle').click()
    await page.getByTestId('layer-tree').waitFor()
    expect(inAddress('unit')).toBe(VILLAGE)
    expect(inAddress('table')).toBe('homestead')
    const q = encodeURIComponent(inAddress('q')!)
    const rows = await json<{ count: number }>(`/api/layers/homestead/rows/count?q=${q}`)
    const { homesteads } = await json<VillageSheet>(`/api/villages/${VILLAGE}`)
    expect(rows.count).toBe(homesteads!.idle)
    await page.getByTestId('village-sheet').click()
    await page.getByTestId('village-page').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/village/${VILLAGE}`)
  })

  it('speaks English, and says so where there is no such place', async () => {
    const { page } = open
    await open.goto(`/village/510117104?lang=en`)
    await page.getByTestId('village-plans').getByText('covered').first().waitFor()
    await expect.poll(() => page.getByTestId('village-land').textContent()).toContain('Paddy field')
    await page.getByTestId('village-indicators').locator('tbody tr').first().waitFor()
    // a town has more classes of land than a village
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pagesOf(pdf)).toBe(1)
    expect(await page.getByTestId('paper-marks').textContent()).toMatch(/^N\d+ k?m$/)
    const faults = open.faults.length
    await open.goto('/village/510117999999?lang=en')
    await page.getByText('there is no district, town or unit 510117999999').waitFor()
    // the refused request itself
    open.faults.splice(faults)
  })

  it('logs no error', () => {
    expect(open.faults).toEqual([])
  })
})

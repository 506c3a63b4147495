/** 指标: from the district down to a village, from a figure to its features, and what is unknown. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { IndicatorSheet } from '../../server/api/indicator-contract.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let district: IndicatorSheet

const TOWN = '510117104'
/** The longest name of a unit. */
const LONG_NAME = '510117019006'

const sheetOf = async (query: string): Promise<IndicatorSheet> =>
  (await (await fetch(`${inject('base')}/api/indicators${query}`)).json()) as IndicatorSheet
const printed = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  district = await sheetOf('')
})
afterAll(() => browser.close())

const rowOf = (key: string) => open.page.getByTestId(`row-${key}`)
const places = () =>
  open.page
    .locator('[data-testid^="row-5"]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.place))

describe('the page of indicators', () => {
  it('shows what the server says of the district, indicator by indicator', async () => {
    await open.goto('/indicators')
    await open.page.getByTestId('indicator-table').waitFor()
    expect(await open.page.locator('tbody tr').count()).toBe(9)
    const { target, actual } = district.row.values.cultivated_land
    const text = await rowOf('cultivated_land').textContent()
    expect(text).toContain(printed(target.value!))
    expect(text).toContain(printed(actual.value!))
  })

  it('says of an unknown figure that it cannot be judged, and why', async () => {
    const { target } = district.row.values.ecological_redline
    expect(target).toMatchObject({ value: null, reason: 'no_target' })
    const cell = rowOf('ecological_redline').locator('[data-figure="target"]').first()
    await expect.poll(() => cell.textContent()).toBe('?无法判定没有下达该项指标')
  })

  it('goes down to towns and villages by keyboard, and up by the trail', async () => {
    const { page } = open
    await rowOf('cultivated_land').getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await rowOf(TOWN).waitFor()
    expect(await places()).toEqual(['510117', ...district.within.map(({ place }) => place.code)])
    await rowOf(TOWN).locator('th').getByRole('link').click()
    const town = await sheetOf(`?unit=${TOWN}`)
    const village = town.within[0]!.place
    await rowOf(village.code).locator('th').getByRole('link').click()
    await rowOf('population').waitFor()
    expect(new URL(page.url()).searchParams.get('within')).toBe(village.code)
    await page.getByTestId('indicator-trail').getByRole('link').last().click()
    await page.getByTestId('indicator-choice').waitFor()
    expect(new URL(page.url()).searchParams.get('within')).toBe(TOWN)
  })

  it('sorts places by a figure, largest first and then smallest', async () => {
    const { page } = open
    await open.goto('/indicators/cultivated_land')
    await page.getByTestId('sort-actual').click()
    const bySize = [...district.within]
      .sort(
        (a, b) => b.values.cultivated_land.actual.value! - a.values.cultivated_land.actual.value!,
      )
      .map(({ place }) => place.code)
    expect(await places()).toEqual(['510117', ...bySize])
    await page.getByTestId('sort-actual').click()
    expect((await places())[1]).toBe(bySize.at(-1))
  })

  it('leads from a figure to the features that make it', async () => {
    const { page } = open
    await rowOf(TOWN).getByTestId('features-planned').click()
    await page.getByTestId('unit-breadcrumb').waitFor()
    const { pathname, searchParams } = new URL(page.url())
    expect(pathname).toBe('/')
    expect(searchParams.get('unit')).toBe(TOWN)
    expect(searchParams.get('on')).toContain('plan_village')
  })

  it('shows a revision, and says where there is none such', async () => {
    const { page } = open
    await open.goto(`/indicators?revision=${district.revision}`)
    await page.getByTestId('indicator-table').waitFor()
    await expect
      .poll(() => page.locator('main header').textContent())
      .toContain(`数据版本 ${district.revision}`)
    expect(open.faults).toEqual([])
    await open.goto('/indicators?revision=99999')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('99999')
    // The refusal is what the browser logs of it.
    expect(open.faults.splice(0)).toEqual([expect.stringContaining('404')])
    await page.getByRole('alert').getByRole('button').click()
    await page.getByTestId('indicator-table').waitFor()
  })

  it.each(['zh', 'en'])(
    'leaves the bar over the page in one line at 1366 px (%s)',
    async (lang) => {
      const { page } = open
      await open.goto(`/indicators?unit=${LONG_NAME}&lang=${lang}`)
      await page.getByTestId('indicator-table').waitFor()
      const boxes = await page
        .locator('header')
        .first()
        .locator('h1, nav a, nav button, [role="combobox"], button')
        .evaluateAll((elements) =>
          elements
            .map((element) => element.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ left, right, height }) => ({ left, right, height }))
            .sort((a, b) => a.left - b.left),
        )
      expect(boxes.length).toBeGreaterThan(14)
      for (const [at, { left, height }] of boxes.entries()) {
        expect(height).toBeLessThanOrEqual(44)
        if (at > 0) expect(left).toBeGreaterThanOrEqual(boxes[at - 1]!.right - 1)
      }
      expect(boxes.at(-1)!.right).toBeLessThanOrEqual(1366)
    },
  )

  it('speaks English', async () => {
    await expect.poll(() => rowOf('cultivated_land').textContent()).toContain('Cultivated land')
  })

  it('logs no error', () => {
    expect(open.faults).toEqual([])
  })
})

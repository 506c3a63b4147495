/** 台账 and 查询: a table of any number of rows, the same filter on the map, subtotals, kept queries. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedgerCount, LedgerRows } from '../../server/api/ledger-contract.ts'
import { drawnAt, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
let open: OpenPage

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

const ask = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${inject('base')}/api/layers/rural_house/${path}`)).json()) as T
const count = (q: string) =>
  ask<LedgerCount>(`rows/count?q=${encodeURIComponent(q)}`).then((answer) => answer.count)
const figure = (value: number) => value.toLocaleString('en-US')
const rowsShown = () =>
  open.page
    .getByTestId('ledger-table')
    .locator('[data-fid]')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.fid)))
const query = () => new URL(open.page.url()).searchParams

describe('the ledger', () => {
  it('shows the first rows, and the last ones by the End key', async () => {
    const { page } = open
    await open.goto('/ledger/rural_house')
    await page.getByTestId('ledger-table').locator('[data-fid]').first().waitFor()
    await page.getByRole('button', { name: '收起地图' }).waitFor()
    const total = await count('fid >= 0')
    await expect.poll(() => page.getByTestId('ledger-count').textContent()).toContain(figure(total))
    const { rows } = await ask<LedgerRows>(`rows?offset=${total - 1}&limit=1`)
    await page.getByTestId('ledger-table').focus()
    await page.keyboard.press('End')
    await page.locator(`[data-fid="${rows[0]!.fid}"]`).waitFor()
    expect(await page.locator('[aria-rowindex]').count()).toBeLessThan(120)
  })

  it('orders by a column, and says so in the address', async () => {
    const { page } = open
    await page.getByTestId('sort-storeys').click()
    await page.getByTestId('sort-storeys').click()
    expect(query().get('sort')).toBe('-storeys')
    const { rows } = await ask<LedgerRows>('rows?sort=-storeys&limit=1')
    await page.locator(`[data-fid="${rows[0]!.fid}"]`).waitFor()
    expect((await rowsShown())[0]).toBe(rows[0]!.fid)
  })

  it('narrows to a group of the subtotals by a click, and the total follows', async () => {
    const { page } = open
    await page.getByTestId('ledger-sums').click()
    await page.getByTestId('subtotals').getByRole('button').first().click()
    const q = query().get('q')!
    expect(q).toMatch(/^unit_code LIKE '\d{9}%'$/)
    await page
      .getByTestId('ledger-count')
      .getByText(figure(await count(q)))
      .waitFor()
    await page.getByTestId('filter-line').waitFor()
  })

  it('makes a filter with the builder, says what it leaves, and keeps it under a name', async () => {
    const { page } = open
    await page.getByTestId('ledger-filter').click()
    await page.getByTestId('add-field').click()
    await page.locator('.ant-select-item-option', { hasText: '安全等级' }).click()
    await page.getByTestId('condition-values').last().click()
    await page.locator('.ant-select-item-option', { hasText: 'C 级' }).click()
    // closes the list, and not the panel behind it
    await page.keyboard.press('Escape')
    await page.getByTestId('query-apply').click()
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q')?.includes('AND'))
    const q = query().get('q')!
    expect(q).toContain("safety = 'C'")
    await page
      .getByTestId('ledger-count')
      .getByText(figure(await count(q)))
      .waitFor()
    await page.getByLabel('给这个查询起名').fill('本镇 C 级农房')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByTestId('kept-query').getByText('本镇 C 级农房').waitFor()
    await page.getByTestId('clear-filter').click()
    expect(query().get('q')).toBeNull()
    await page.getByTestId('kept-query').getByText('本镇 C 级农房').click()
    await page.getByTestId('filter-line').waitFor()
    expect(query().get('q')).toBe(q)
    const choose = async (title: string, what: string) => {
      await page.getByLabel(`“${title}”的更多操作`).click()
      await page.getByRole('menuitem', { name: what, exact: true }).click()
    }
    await choose('本镇 C 级农房', '改名')
    await page.getByTestId('kept-name').fill('待加固农房')
    await page.keyboard.press('Enter')
    await page.getByTestId('kept-query').getByText('待加固农房').waitFor()
    expect(await page.getByText('本镇 C 级农房').count()).toBe(0)
    await choose('待加固农房', '删除')
    await page.getByTestId('kept-delete').click()
    await page.getByText('还没有保存过查询。').waitFor()
  })

  it('goes to a row on the map, which shows what the filter leaves and nothing else', async () => {
    const { page } = open
    const [fid] = await rowsShown()
    await page.locator(`[data-fid="${fid}"]`).click()
    expect(query().get('selected')).toBe(`rural_house:${fid}`)
    await page.waitForFunction(() => window.hegui!.map.getZoom() > 15)
    await mapAtRest(page)
    const drawn = await page.evaluate(() =>
      window
        .hegui!.map.querySourceFeatures('rural_house', { sourceLayer: 'rural_house' })
        .map(({ id }) => Number(id)),
    )
    expect(drawn).toContain(fid)
    const left = new Set<number>()
    const { rows } = await ask<LedgerRows>(
      `rows?limit=500&q=${encodeURIComponent(query().get('q')!)}`,
    )
    for (const row of rows) left.add(row.fid)
    expect(drawn.filter((id) => !left.has(id))).toEqual([])
    const { lng, lat } = await page.evaluate(() => window.hegui!.map.getCenter())
    expect((await drawnAt(page, [lng, lat])).length).toBeGreaterThan(0)
  })

  it('keeps table and filter on the way to the map and back, and no filter of another layer', async () => {
    const { page } = open
    const q = query().get('q')!
    await page.getByRole('link', { name: '一张图', exact: true }).click()
    await page.getByTestId('filter-line').waitFor()
    await page.getByRole('link', { name: '台账', exact: true }).click()
    await page.getByTestId('ledger-page').waitFor()
    expect(query().get('q')).toBe(q)
    await open.goto('/ledger/homestead?table=rural_house&q=storeys%20%3E%202')
    await page.getByTestId('ledger-table').locator('[data-fid]').first().waitFor()
    expect(query().get('q')).toBeNull()
  })

  it('asks by place: within so many metres of another layer, marked on the map of the atlas', async () => {
    const { page } = open
    await open.goto('/?panel=query&table=rural_house')
    await page.getByTestId('add-place').click()
    await page.getByRole('menuitem', { name: '与某图层相距不超过…' }).click()
    await page.getByTestId('condition-layer').click()
    await page.keyboard.type('河流')
    await page.locator('.ant-select-item-option', { hasText: '河流渠系' }).click()
    await page.getByTestId('query-apply').click()
    await page.getByTestId('filter-line').waitFor()
    const q = query().get('q')!
    expect(q).toBe("NEAR_LAYER('river', 50)")
    await page
      .getByTestId('ledger-count')
      .getByText(figure(await count(q)))
      .waitFor()
    await page.waitForFunction(() => window.hegui?.map.getLayer('filtered/line'))
  })

  it('says of a filter that cannot be read what is wrong', async () => {
    const { page } = open
    await open.goto('/ledger/rural_house?q=storeys%20%3E')
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('第 10 个字符')
  })

  it.each(sizes.flatMap((size) => (['zh', 'en'] as const).map((lang) => ({ size, lang }))))(
    'fits its page: $size.width px, $lang',
    async ({ size, lang }) => {
      const { page } = open
      await page.setViewportSize(size)
      await open.goto(`/ledger/homestead?lang=${lang}&by=unit&panel=query`)
      await page.getByTestId('subtotals').locator('tbody tr').nth(1).waitFor()
      await page.getByTestId('ledger-table').locator('[data-fid]').first().waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(size.width)
      const text = (await page.getByTestId('ledger-page').textContent())!
      expect(text).toContain(lang === 'zh' ? '按村社区' : 'By unit')
    },
  )

  it('logs no error but the refusals of the filter that cannot be read', () => {
    expect(open.faults.filter((fault) => !/\b400\b/.test(fault))).toEqual([])
  })
})

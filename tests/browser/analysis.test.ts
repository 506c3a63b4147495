/** 叠加分析: a table whose numbers add up and open, a shape drawn and asked, at both sizes and in both languages. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
let open: OpenPage

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

const UNIT = '510117104'
const table = () => open.page.getByTestId('cross-table')
const parameters = () => new URL(open.page.url()).searchParams
const printed = async (selector: string) =>
  (await table().locator(selector).allTextContents()).map((text) =>
    Math.round(Number(text.replaceAll(',', '')) * 1e4),
  )
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

describe('the analysis of a town', () => {
  it('comes to the front of a table that is open, which going back brings again', async () => {
    const { page } = open
    const analysis = `p:unit~${UNIT},w:basic_farmland,v:1,x:1`
    const address = `/?panel=analysis&table=homestead&analysis=${encodeURIComponent(analysis)}`
    await open.goto(address)
    const rows = page.getByTestId('ledger-table')
    await rows.waitFor()
    await page.getByTestId('analysis-run').click()
    await page.getByTestId('analysis-sheet').waitFor()
    expect(await rows.count()).toBe(0)
    await page.goBack()
    await rows.waitFor()
    expect(parameters().get('table')).toBe('homestead')
    await page.goForward()
    await page.getByTestId('analysis-sheet').waitFor()
  })

  it('is worked out from the address that says what is asked', async () => {
    const { page } = open
    expect(parameters().get('table')).toBeNull()
    await page.reload()
    await table().waitFor()
    expect(await table().locator('tbody tr').count()).toBeGreaterThan(3)
    await expect
      .poll(() => open.page.getByTestId('analysis-sheet').locator('h2').textContent())
      .toContain('地类图斑 × ')
  })

  it.each(['㎡', '亩', '公顷'])('adds up as printed in %s', async (unit) => {
    await open.page.getByTestId('analysis-sheet').getByText(unit, { exact: true }).first().click()
    await table().locator('thead th', { hasText: unit }).waitFor()
    const [sum] = await printed('tfoot td:last-child')
    expect(sum).toBeGreaterThan(0)
    expect(total(await printed('tbody td:last-child'))).toBe(sum)
    expect(total(await printed('tfoot td:not(:last-child)'))).toBe(sum)
    expect(total(await printed('tbody tr:first-child td:not(:last-child)'))).toBe(
      (await printed('tbody tr:first-child td:last-child'))[0],
    )
  })

  it('opens a number by keyboard: its features in a list and their land on the map', async () => {
    const { page } = open
    await table().locator('[data-cell="sum:sum"]').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const list = page.getByTestId('cell-list')
    await list.locator('li').first().waitFor()
    expect(parameters().get('analysis')).toContain('col:')
    const drawn = () =>
      page.evaluate(
        () => window.hegui!.map.getStyle().layers.filter(({ id }) => id === 'analysis/land').length,
      )
    await expect.poll(drawn).toBe(1)
    await list.locator('li button').first().click()
    await expect.poll(() => parameters().get('selected')).toMatch(/^land_parcel:\d+$/)
  })

  it('closes with Esc: the feature, the list, the table, which stands in the address till then', async () => {
    const { page } = open
    await page.keyboard.press('Escape')
    await expect.poll(() => parameters().get('selected')).toBeNull()
    await page.keyboard.press('Escape')
    await page.getByTestId('cell-list').waitFor({ state: 'detached' })
    await table().waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('analysis-sheet').waitFor({ state: 'detached' })
    expect(parameters().get('analysis')).not.toContain('x:1')
  })
})

describe('a drawn shape', () => {
  it('tells its area and what lies in it, at 1920 px and in English', async () => {
    await open.close()
    open = await openPage(browser, sizes[1])
    const { page } = open
    await open.goto('/?panel=analysis&analysis=t:within&lang=en&at=15/30.86/103.79')
    await page.getByText('Give a place first').waitFor()
    await page.getByTestId('analysis-place').click()
    await page.locator('.ant-select-item', { hasText: 'Drawn shape' }).click()
    await page.getByTestId('analysis-panel').getByText('Rectangle', { exact: true }).click()
    const box = (await page.locator('.maplibregl-canvas').boundingBox())!
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
    // The drawing is loaded when first used.
    await expect
      .poll(async () => {
        await page.mouse.click(...at(0.4, 0.4))
        await page.mouse.move(...at(0.5, 0.5), { steps: 3 })
        await page.mouse.click(...at(0.6, 0.6))
        return page.getByTestId('analysis-place-area').count()
      })
      .toBe(1)
    await page.getByTestId('within-list').waitFor()
    await expect
      .poll(() => page.getByTestId('analysis-place-area').textContent())
      .toMatch(/[\d,.]+ ㎡ · [\d,.]+ mu/)
    const land = page.getByTestId('within-list').locator('[data-layer="land_parcel"]')
    await expect.poll(() => land.textContent()).toMatch(/Land parcels\d+[\d,.]+ ㎡/)
    await land.click()
    await page.getByTestId('within-list').locator('ul li button').first().waitFor()
    expect(parameters().get('analysis')).toContain('p:Polygon~')
  })

  it('grown by some metres is larger', async () => {
    const { page } = open
    const area = async () =>
      Number(
        (await page.getByTestId('analysis-place-area').textContent())!
          .split(' ')[0]!
          .replaceAll(',', ''),
      )
    const before = await area()
    await page.getByTestId('analysis-buffer').fill('100')
    await page.keyboard.press('Enter')
    await expect.poll(area).toBeGreaterThan(before * 1.05)
  })

  it('logs no error', () => {
    expect(open.faults).toEqual([])
  })
})

/** 制图 from the page: the frame moved by keys and pointer, preview, PDF, templates, a fine picture. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, cm105 } from '../../gis-data/crs.ts'
import { pdfText } from '../engine/reports/pdf-text.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const toMetres = proj4(cgcs2000.proj4, cm105.proj4)
/** Where the address says that the middle of the sheet is, in metres. */
function middleOf(page: Page): [number, number] {
  const sheet = new URL(page.url()).searchParams.get('sheet')!
  const [, , lng, lat] = sheet.split('~').map(Number)
  return toMetres.forward([lng!, lat!]) as [number, number]
}

const place = '/?panel=print&at=13.6/30.92/103.83&sheet=A4l~10000~103.83~30.92'

async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download', { timeout: 150_000 })
  await act()
  return readFile(await (await download).path())
}

describe('the sheet on the map, in Chinese on a small screen', () => {
  let open: OpenPage
  let page: Page
  beforeAll(async () => {
    open = await openPage(browser, sizes[0])
    page = open.page
    await open.goto(place)
    await page.getByTestId('sheet-handle').waitFor()
  })
  afterAll(() => open.close())

  it('moves by 10 mm of paper with an arrow key, by 1 mm with Shift', async () => {
    const handle = page.getByTestId('sheet-handle')
    await handle.focus()
    const before = middleOf(page)
    await page.keyboard.press('ArrowRight')
    const right = middleOf(page)
    expect(right[0] - before[0]).toBeCloseTo(100, 0)
    expect(right[1] - before[1]).toBeCloseTo(0, 0)
    await page.keyboard.press('Shift+ArrowUp')
    expect(middleOf(page)[1] - right[1]).toBeCloseTo(10, 0)
  })

  it('moves with the pointer, and its size is in the address', async () => {
    const handle = page.getByTestId('sheet-handle')
    const before = middleOf(page)
    const box = (await handle.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40, { steps: 4 })
    await page.mouse.up()
    const after = middleOf(page)
    expect(after[0] - before[0]).toBeGreaterThan(100)
    expect(before[1] - after[1]).toBeGreaterThan(60)
    const scale = page.getByTestId('print-scale').locator('input')
    await scale.fill('5000')
    await scale.press('Enter')
    await expect.poll(() => page.url()).toContain('A4l~5000~')
    await expect.poll(() => handle.textContent()).toContain('1:5,000')
  })

  it('is previewed as the file that will be printed, and Esc closes it', async () => {
    await page.getByTestId('print-preview').click()
    const preview = page.locator('[data-testid=sheet-preview][data-shown=true]')
    await preview.waitFor()
    const inked = await preview.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')!
        .getImageData(0, 0, width, height)
      return data.filter((value, at) => at % 4 === 0 && value < 250).length / (width * height)
    })
    expect(inked).toBeGreaterThan(0.1)
    await page.keyboard.press('Escape')
    await preview.waitFor({ state: 'detached' })
  })

  it('is called after the village and what it shows until it is given a title', async () => {
    const proposed = page.getByTestId('print-proposed')
    await expect.poll(() => proposed.textContent()).toMatch(/“.+(村|社区)一张图”/)
    await page.getByTestId('print-title').fill('唐昌镇土地利用现状图')
    await proposed.waitFor({ state: 'detached' })
  })

  it('becomes a PDF with its title block as text', async () => {
    await page.getByTestId('print-number').fill('PD-017')
    const pdf = await downloaded(page, () => page.getByTestId('print-pdf').click())
    const { text, pages } = await pdfText(pdf)
    for (const words of ['唐昌镇土地利用现状图', 'PD-017', '1:5,000', 'EPSG:4544', '演示数据'])
      expect(text).toContain(words)
    expect(pages).toBe(1)
  })

  it('leaves its title block as a template that is taken again', async () => {
    await page.getByTestId('print-keep').click()
    const name = `现状图 ${Date.now()}`
    await page.getByTestId('print-template-name').fill(name)
    await page.getByTestId('print-template-name').press('Enter')
    await page.getByTestId('print-template-name').waitFor({ state: 'detached' })
    await page.getByTestId('print-number').fill('其他')
    await page.getByTestId('print-template').click()
    await page.locator('.ant-select-item-option', { hasText: name }).click()
    await expect.poll(() => page.getByTestId('print-number').inputValue()).toBe('PD-017')
    await page.getByTestId('print-change').click()
    await page.getByTestId('print-template-name').fill(`${name} 新`)
    await page.getByTestId('print-template-name').press('Enter')
    await page.getByTestId('print-template-name').waitFor({ state: 'detached' })
    await page.getByTestId('print-template').getByText(`${name} 新`).waitFor()
    expect(open.faults).toEqual([])
  })

  it('is a picture of the view as well, twice as fine as the screen', async () => {
    await page.getByTestId('print').getByText('高清图片').click()
    const map = (await page.locator('.maplibregl-map').first().boundingBox())!
    const picture = await downloaded(page, () => page.getByTestId('print-picture').click())
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(Math.round(map.width) * 2)
    expect(picture.readUInt32BE(20)).toBe((Math.round(map.height) + 34) * 2)
    // a map of many colours, not a blank
    expect(picture.length).toBeGreaterThan(200_000)
    expect(open.faults).toEqual([])
  })
})

describe('a series, in English on a large screen', () => {
  it('has a sheet for each village of a town, and an index', async () => {
    const open = await openPage(browser, sizes[1])
    const { page } = open
    await open.goto(`${place}&lang=en`)
    await page.getByTestId('print').getByText('By village').click()
    await page.getByTestId('print-town').click()
    await page.locator('.ant-select-item-option', { hasText: '唐昌镇' }).click()
    await page.getByText('22 units, 23 pages').waitFor()
    expect(open.faults).toEqual([])
    await open.close()
  })
})

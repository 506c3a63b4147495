/** A drawn site: every rule answers, and a bad shape is refused in words. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ruleIds } from '../../gis-data/rules/index.ts'
import type { FeatureRecord } from '../../server/api/contract.ts'
import { boundaryText, origin, rectangleAt } from '../unit/sites/site-texts.ts'
import { drawingBegun, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

/** Draws by the mouse; offsets from the middle of the map in px. */
async function draw(page: Page, corners: readonly (readonly [number, number])[]) {
  await drawingBegun(page)
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
  const [x0, y0] = [box!.x + box!.width / 2, box!.y + box!.height / 2]
  for (const [x, y] of [...corners, corners[0]!]) {
    await page.mouse.move(x0 + x - 6, y0 + y - 6)
    await page.mouse.move(x0 + x, y0 + y, { steps: 3 })
    await page.mouse.click(x0 + x, y0 + y)
    await page.waitForTimeout(350)
  }
}

async function farmlandPlace(): Promise<[number, number]> {
  const planted = inject('planted').find(
    ({ rule, subjectLayer }) => rule === 'A01' && subjectLayer === 'rural_house',
  )
  const answer = await fetch(
    `${inject('base')}/api/layers/rural_house/features/${planted!.subjectFid}`,
  )
  const { geometry } = (await answer.json()) as FeatureRecord
  const [lng, lat] = JSON.stringify(geometry)
    .match(/-?\d+\.\d+/g)!
    .map(Number)
  return [lng!, lat!]
}

async function verdictText(page: Page) {
  await page.getByTestId('site-panel').getByText('结论', { exact: true }).click()
  return page.getByTestId('site-verdict').textContent()
}

describe('a drawn site', () => {
  it('on basic farmland gets an answer from every rule, and the evidence on the map', async () => {
    const { page } = open
    const [lng, lat] = await farmlandPlace()
    await open.goto(`/?panel=site&at=17.50/${lat}/${lng}`)
    await mapAtRest(page)
    await draw(page, [
      [-90, -70],
      [90, -70],
      [90, 70],
      [-90, 70],
    ])
    await page.getByTestId('site-verdict').waitFor()
    expect(await page.getByTestId('site-result').getAttribute('data-state')).toBe('nonconforming')
    for (const id of ruleIds) {
      const state = await page.getByTestId(`site-${id}`).getAttribute('data-state')
      expect(state, id).toMatch(/conforming|conditional|notice|undecidable|not_applicable/)
    }
    expect(await page.getByTestId('site-A01').getAttribute('data-state')).toBe('nonconforming')
    await mapAtRest(page)
    const evidence = await page.evaluate(
      () => window.hegui?.map.queryRenderedFeatures({ layers: ['site/evidence'] }).length ?? 0,
    )
    expect(evidence).toBeGreaterThan(0)
  })

  it('shows the land it takes, adding up to the site, and what would help', async () => {
    const { page } = open
    const panel = page.getByTestId('site-panel')
    await panel.getByText('占地', { exact: true }).click()
    const rows = panel.locator('table[data-theme="land_parcel"] tbody tr td:nth-child(2)')
    await rows.first().waitFor()
    const areas = (await rows.allTextContents()).map((text) => Number(text.replaceAll(',', '')))
    expect(areas.length).toBeGreaterThan(0)
    const total = Math.round(areas.reduce((sum, area) => sum + area, 0) * 100) / 100
    await panel.getByText('结论', { exact: true }).click()
    await expect
      .poll(() => page.getByTestId('site-verdict').textContent())
      .toContain(total.toLocaleString('en-US', { minimumFractionDigits: 2 }))
    await panel.getByText('建议', { exact: true }).click()
    await page.getByTestId('site-advice').waitFor()
    await expect.poll(() => page.getByTestId('site-advice').textContent()).toContain('国务院')
  })

  it('is in the address: a colleague sees the same verdict', async () => {
    const other = await openPage(browser)
    await other.page.goto(open.page.url())
    await other.page.getByTestId('site-verdict').waitFor()
    await expect
      .poll(() => other.page.getByTestId('site-verdict').textContent())
      .toBe(await verdictText(open.page))
    await other.close()
  })

  it('that crosses itself is refused, says so, and concludes nothing', async () => {
    const { page } = open
    await page.getByTestId('draw-site').click()
    await draw(page, [
      [-90, -70],
      [90, 70],
      [90, -70],
      [-90, 70],
    ])
    const alert = page.getByTestId('site-panel').getByRole('alert')
    await alert.waitFor()
    await expect.poll(() => alert.textContent()).toMatch(/相交|自交|交叉/)
    expect(await page.getByTestId('site-verdict').count()).toBe(0)
    expect(await page.getByTestId('site-panel').textContent()).not.toContain('✓')
  })

  it('outside the district is refused, never conforming', async () => {
    const { page } = open
    await open.goto('/?panel=site&at=15.00/30.60000/103.50000')
    await mapAtRest(page)
    await draw(page, [
      [-60, -40],
      [60, -40],
      [0, 60],
    ])
    const alert = page.getByTestId('site-panel').getByRole('alert')
    await alert.waitFor()
    await expect.poll(() => alert.textContent()).toContain('区')
    expect(await page.getByTestId('site-verdict').count()).toBe(0)
  })
})

describe('an uploaded site', () => {
  const upload = (page: Page, name: string, text: string | Buffer) =>
    page
      .getByTestId('site-file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

  it('that is plain is judged at once', async () => {
    const { page } = open
    await open.goto('/?panel=site&at=15.00/30.81500/103.85000')
    await mapAtRest(page)
    await upload(page, '地块.txt', boundaryText([[rectangleAt(...origin, 20, 15)]]))
    await page.getByTestId('site-verdict').waitFor()
    await expect.poll(() => page.getByTestId('site-verdict').textContent()).toMatch(/299\.\d\d ㎡/)
  })

  it('that asks to be agreed to shows why, and is compared with the first on the map', async () => {
    const { page } = open
    await page.getByTestId('site-panel').getByText('乙', { exact: true }).click()
    const beside = rectangleAt(origin[0] + 60, origin[1], 30, 20)
    await upload(page, '互换.txt', boundaryText([[beside]], { swapped: true }))
    const choice = page.getByTestId('site-file-choice')
    await choice.waitFor()
    await expect.poll(() => choice.textContent()).toContain('互换')
    expect(await page.getByTestId('site-verdict').count()).toBe(0)
    await page.getByTestId('take-parcel').click()
    await page.getByTestId('site-verdict').waitFor()
    await page.getByTestId('site-panel').getByText('对比', { exact: true }).click()
    const table = page.getByTestId('site-compare')
    await table.waitFor()
    await expect.poll(() => table.textContent()).toMatch(/299\.\d\d599\.\d\d/)
    await mapAtRest(page)
    const drawn = await page.evaluate(() =>
      ['site/edge0', 'site/edge1'].map(
        (id) => window.hegui?.map.queryRenderedFeatures({ layers: [id] }).length ?? 0,
      ),
    )
    expect(drawn.every((count) => count > 0)).toBe(true)
  })

  it('that is broken says where', async () => {
    const { page } = open
    await upload(page, '坏.txt', '[地块坐标]\n3,,A,,面,,,,@\nJ1,1,3411000,3539OOOO')
    const alert = page.getByTestId('site-panel').getByRole('alert').first()
    await alert.waitFor()
    await expect.poll(() => alert.textContent()).toMatch(/坏\.txt.*第 3 行/)
  })

  it('logs no error but the refusals of the server', () => {
    const unexpected = open.faults.filter((fault) => !/status of 422/.test(fault))
    expect(unexpected).toEqual([])
    expect(open.faults.length - unexpected.length).toBe(3)
  })
})

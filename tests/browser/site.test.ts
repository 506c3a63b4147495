/** A drawn site: every rule answers, and a bad shape is refused in words. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ruleIds } from '../../gis-data/rules/index.ts'
import type { FeatureRecord } from '../../server/api/contract.ts'
import { mapAtRest } from './map-at-rest.ts'
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
    await page.getByTestId('site-verdict').waitFor({ timeout: 20_000 })
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

  it('that crosses itself is refused, says so, and concludes nothing', async () => {
    const { page } = open
    await page.getByTestId('draw-site').click()
    await page.waitForTimeout(800)
    await draw(page, [
      [-90, -70],
      [90, 70],
      [90, -70],
      [-90, 70],
    ])
    const alert = page.getByTestId('site-panel').getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    expect(await alert.textContent()).toMatch(/相交|自交|交叉/)
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
    await alert.waitFor({ timeout: 20_000 })
    expect(await alert.textContent()).toContain('区')
    expect(await page.getByTestId('site-verdict').count()).toBe(0)
  })

  it('logs no error but the refusals of the server', () => {
    const unexpected = open.faults.filter((fault) => !/status of 422/.test(fault))
    expect(unexpected).toEqual([])
    expect(open.faults.length - unexpected.length).toBe(2)
  })
})

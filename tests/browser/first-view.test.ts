/** The map as it opens: small, whole, and saying what it shows. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { layerGroups } from '../../gis-data/catalogue.ts'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { UnitSummary } from '../../server/api/contract.ts'
import { mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const MOST_SCRIPT_BYTES = 700 * 1024

describe.each(sizes)('the first view at $width × $height', (size) => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage(browser, size)
    await open.goto('/')
    await open.page.waitForSelector('canvas.maplibregl-canvas')
    await mapAtRest(open.page)
  })
  afterAll(() => open.close())

  it('sends at most 700 KB of script, calls nobody outside and logs no error', () => {
    expect(open.scriptBytes()).toBeGreaterThan(100_000)
    expect(open.scriptBytes()).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
    expect([open.outside, open.faults]).toEqual([[], []])
  })

  it('leaves the map at least 640 px and shows the whole district', async () => {
    const seen = await open.page.evaluate(() => {
      const map = window.hegui?.map
      if (!map) throw new Error('no map')
      const { _sw: southWest, _ne: northEast } = map.getBounds()
      return { width: map.getCanvas().clientWidth, southWest, northEast }
    })
    expect(seen.width).toBeGreaterThanOrEqual(640)
    expect([seen.southWest.lng < 103.72, seen.northEast.lng > 104.03]).toEqual([true, true])
  })

  it('has every group of the catalogue in the tree, and says that the data is invented', async () => {
    const tree = await open.page.getByTestId('layer-tree').textContent()
    const { custom, ...declared } = layerGroups
    for (const { title } of Object.values(declared)) expect(tree).toContain(title)
    expect(tree).not.toContain(custom.title)
    await expect
      .poll(() => open.page.getByTestId('synthetic-notice').textContent())
      .toContain('虚构')
  })

  it('has a legend of what is in view and of nothing else', async () => {
    const { page } = open
    await page.getByTestId('legend').waitFor()
    const legend = () =>
      page
        .locator('[data-legend]')
        .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-legend')))
    const drawn = await page.evaluate(() => {
      const map = window.hegui?.map
      const features = map?.queryRenderedFeatures() ?? []
      return [
        ...new Set(
          features.map(({ layer }) => (layer.metadata as { layer?: string } | undefined)?.layer),
        ),
      ].filter((id) => id !== undefined)
    })
    expect(drawn.length).toBeGreaterThan(5)
    await expect.poll(async () => [...(await legend())].sort()).toEqual([...drawn].sort())
    const listed = await legend()
    for (const id of listed) expect(layerOf(id as LayerId).visibleAtStart).toBe(true)
  })

  it('tells the place under the pointer in both systems', async () => {
    const { page } = open
    const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
    await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
    const text = await page.getByTestId('status-bar').textContent()
    expect(text).toMatch(/103\.\d{6}°E 30\.\d{6}°N/)
    expect(text).toMatch(/X 34\d{5}\.\d{2}\s+Y 353\d{5}\.\d{2}/)
  })
})

describe('moving about', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage(browser)
    await open.goto('/')
    await mapAtRest(open.page)
  })
  afterAll(() => open.close())

  it('a search for a village flies there', async () => {
    const { page } = open
    const units = (await (await fetch(`${inject('base')}/api/units`)).json()) as UnitSummary[]
    const village = units.find(({ name }) => name.startsWith('战旗村'))!
    await page.getByTestId('search').fill('战旗村')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await mapAtRest(page)
    const centre = await page.evaluate(() => window.hegui?.map.getCenter().toArray())
    const [west, south, east, north] = village.bounds
    expect(centre![0]).toBeGreaterThan(west)
    expect(centre![0]).toBeLessThan(east)
    expect(centre![1]).toBeGreaterThan(south)
    expect(centre![1]).toBeLessThan(north)
  })

  it('a click tells everything there in words, and Esc closes it', async () => {
    const { page } = open
    const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
    await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2)
    const card = page.getByTestId('feature-card')
    await card.waitFor()
    const hits = await page.getByTestId('hits').textContent()
    expect(hits).toContain('战旗村')
    const hidden = page.getByTestId('hidden-hits')
    await hidden.locator('summary').click()
    await expect.poll(() => hidden.textContent()).toContain('规划范围')
    await page.getByTestId('hits').getByText('地类图斑').first().click()
    const text = await card.textContent()
    expect(text).toMatch(/地类编码\p{Script=Han}{2,}/u)
    expect(text).not.toMatch(/地类编码\d{4}/)
    expect(text).toMatch(/来源：.+版本 \d+/)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  })

  it('a layer switched off is gone from map and address, and comes back', async () => {
    const { page } = open
    const isDrawn = () =>
      page.evaluate(() => window.hegui?.map.getLayer('basic_farmland/pattern') !== undefined)
    expect(await isDrawn()).toBe(true)
    await page.getByTestId('layer-basic_farmland').getByRole('checkbox').click()
    await mapAtRest(page)
    expect([await isDrawn(), new URL(page.url()).searchParams.get('off')]).toEqual([
      false,
      'basic_farmland',
    ])
    await page.reload()
    await mapAtRest(page)
    expect(await isDrawn()).toBe(false)
    await page.getByTestId('layer-basic_farmland').getByRole('checkbox').click()
    await mapAtRest(page)
    expect([await isDrawn(), new URL(page.url()).searchParams.get('off')]).toEqual([true, null])
  })

  it('English leaves no Chinese in the tree, the tools and the bar', async () => {
    const { page } = open
    await page.getByTestId('language').click()
    const tree = await page.getByTestId('layer-tree').textContent()
    expect(tree).toContain('Permanent basic farmland')
    expect(tree).not.toMatch(/\p{Script=Han}/u)
    expect(await page.getByRole('navigation', { name: 'Tools' }).textContent()).not.toMatch(
      /\p{Script=Han}/u,
    )
  })

  it('without a single error in the console', () => {
    expect(open.faults).toEqual([])
  })
})

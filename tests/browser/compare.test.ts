/** A 林盘 is taken off the map; the moment before, the two moments beside each other and the difference still show it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { FeatureRecord } from '../../server/api/contract.ts'
import { drawnAt, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

const LAYER = 'linpan'
let browser: Browser
let open: OpenPage
let place: readonly [number, number]
let changeset: number

async function ask<T>(path: string, body?: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const init = body && { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(inject('base') + path, init)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** A 林盘 whose middle lies in it, so that one can look there. */
async function anyLinpan() {
  const { rows } = await ask<{ rows: { fid: number }[] }>(`/api/layers/${LAYER}/rows?limit=20`)
  for (const { fid } of rows) {
    const record = await ask<FeatureRecord>(`/api/edits/features/${LAYER}/${fid}`)
    const ring = (record.geometry!.coordinates as number[][][][])[0]![0]!
    const mean = (axis: 0 | 1) => ring.reduce((sum, at) => sum + at[axis]!, 0) / ring.length
    const middle = [mean(0), mean(1)] as const
    const query = `lng=${middle[0]}&lat=${middle[1]}&zoom=17&layers=${LAYER}`
    const hits = await ask<FeatureRecord[]>(`/api/identify?${query}`)
    if (hits.length === 1 && hits[0]?.fid === fid) return { record, middle }
  }
  throw new Error('no 林盘 holds its middle')
}

beforeAll(async () => {
  const { record, middle } = await anyLinpan()
  place = middle
  ;({ changeset } = await ask<{ changeset: number }>('/api/edits', {
    layer: LAYER,
    reason: '对比测试',
    base: [{ fid: record.fid, revFrom: record.revFrom }],
    operations: [{ kind: 'delete', fid: record.fid }],
  }))
  browser = await launch()
  open = await openPage(browser)
})
afterAll(async () => {
  await browser.close()
  await ask(`/api/changesets/${changeset}/undo`, { reason: '对比测试结束' })
})

const address = (more: string) =>
  `/?at=17/${place[1].toFixed(5)}/${place[0].toFixed(5)}&off=land_parcel&panel=compare${more}`
const isDrawn = async () =>
  (await drawnAt(open.page, place)).some(({ layer }) => layer.startsWith(`${LAYER}/`))
const centre = () => {
  const box = open.page.viewportSize() ?? sizes[0]
  return { x: box.width / 2 + 60, y: box.height / 2 - 60, width: 160, height: 120 }
}

describe('an earlier moment', () => {
  it('shows what has gone since, says so, and lets what is of the present rest', async () => {
    const { page } = open
    await open.goto(address(''))
    await mapAtRest(page)
    expect(await isDrawn()).toBe(false)
    await page.getByRole('button', { name: '上一个版本' }).click()
    await mapAtRest(page)
    expect(await isDrawn()).toBe(true)
    await expect.poll(() => page.getByTestId('as-of-band').textContent()).toContain('截至')
    expect(new URL(page.url()).searchParams.get('revision')).toMatch(/^\d+$/)
    await page.getByTestId('tool-edit').click()
    await page.getByText('以现状数据为准').waitFor()
    await page.getByRole('button', { name: '回到现状' }).click()
    await page.getByTestId('as-of-band').waitFor({ state: 'detached' })
    await mapAtRest(page)
    expect(await isDrawn()).toBe(false)
  })
})

describe('a second map over the map', () => {
  it('is uncovered by the arrow keys and shows its own revision', async () => {
    const { page } = open
    await open.goto(address(`&beside=swipe/${changeset - 1}`))
    await page.getByTestId('swipe').waitFor()
    const line = page.getByRole('slider', { name: '卷帘分隔线' })
    await line.focus()
    await line.press('End')
    await mapAtRest(page)
    const covered = await page.screenshot({ clip: centre() })
    await line.press('Home')
    expect(await line.getAttribute('aria-valuenow')).toBe('0')
    await expect
      .poll(async () => (await page.screenshot({ clip: centre() })).equals(covered))
      .toBe(false)
    const labels = await page.getByTestId('swipe').textContent()
    expect(labels).toContain(`数据版本 ${changeset - 1}`)
  })
})

describe('maps side by side', () => {
  it('go where one of them goes, and give the room back', async () => {
    const { page } = open
    await page.setViewportSize(sizes[1])
    await open.goto(address('&beside=four/~,-linpan/~/~&lang=en'))
    await expect.poll(() => page.getByTestId('linked-map').count()).toBe(3)
    await mapAtRest(page)
    expect(await page.getByTestId('tour-offer').count()).toBe(0)
    expect(await page.getByTestId('legend').locator('[data-legend]').count()).toBe(0)
    const size = () => page.evaluate(() => window.hegui!.map.getContainer().clientWidth)
    const half = await size()
    const before = await page.evaluate(() => window.hegui!.map.getCenter().lng)
    const box = await page.getByTestId('linked-map').nth(1).boundingBox()
    await page.mouse.move(box!.x + 200, box!.y + 150)
    await page.mouse.down()
    await page.mouse.move(box!.x + 100, box!.y + 150, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(() => page.evaluate(() => window.hegui!.map.getCenter().lng))
      .toBeGreaterThan(before)
    await page.getByText('One', { exact: true }).click()
    await page.getByTestId('linked-map').first().waitFor({ state: 'detached' })
    expect(await size()).toBeGreaterThan(half * 1.8)
  })
})

describe('the difference of two revisions', () => {
  it('counts and lists what went', async () => {
    const { page } = open
    await open.goto(address(`&difference=${LAYER}:${changeset - 1}:${changeset}&lang=en`))
    const rows = page.getByTestId('difference-rows').getByTestId('change-row')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(1)
    await expect.poll(() => page.getByTestId('tile-gone').textContent()).toMatch(/^1/)
    expect(open.faults).toEqual([])
    expect(open.outside).toEqual([])
  })
})

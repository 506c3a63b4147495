/** A boundary is edited on the map and the findings change: foreseen while dragging, found when saved, gone when taken back. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { ChangesetSummary, CheckRun, FeatureRecord } from '../../server/api/contract.ts'
import type { FeatureVerdict, Neighbours } from '../../server/api/edit-contract.ts'
import { mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

type Place = readonly [number, number]
/** Few rules, so that the checks before and after are quick. */
const rules = ['A01', 'D02', 'D10']

let browser: Browser
let open: OpenPage
let parcel: Parcel
beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
  parcel = await parcelByFarmland()
  const { id } = await post<{ id: string }>('/api/checks', {
    scope: { unit: parcel.record.unitCode },
    rules,
  })
  await vi.waitUntil(async () => (await get<CheckRun>(`/api/checks/${id}`)).status === 'done', {
    timeout: 120_000,
    interval: 500,
  })
})
afterAll(() => browser.close())

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(inject('base') + path)).json()) as T
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(inject('base') + path, init)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

interface Parcel {
  readonly record: FeatureRecord
  readonly corner: Place
  /** On basic farmland beside it. */
  readonly target: Place
}

const ringOf = (geometry: NonNullable<FeatureRecord['geometry']>) =>
  (geometry.coordinates as Place[][][])[0]![0]!
const along = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

/** A homestead without findings that has basic farmland within some metres. */
async function parcelByFarmland(): Promise<Parcel> {
  for (let fid = 1; fid < 600; fid += 1) {
    const record = await get<FeatureRecord>(`/api/edits/features/homestead/${fid}`)
    if (!record.geometry || !record.unitCode) continue
    const ring = ringOf(record.geometry)
    const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)]
    const around = 0.00012
    const box = [
      Math.min(...lngs) - around,
      Math.min(...lats) - around,
      Math.max(...lngs) + around,
      Math.max(...lats) + around,
    ]
    const path = `/api/edits/neighbours?layers=basic_farmland&bbox=${box}`
    const [farmland] = (await get<Neighbours>(path)).features
    if (!farmland) continue
    const question = { layer: 'homestead', fid, geometry: null }
    const verdict = await post<FeatureVerdict>('/api/conformity/feature', question)
    if (verdict.rules.some(({ findings }) => findings.length > 0)) continue
    const found = wayInto(ring.slice(1), ringOf(farmland.geometry))
    if (!found) continue
    const dragged = ring.map((place) =>
      place.join() === found.corner.join() ? found.target : place,
    )
    const geometry = { type: 'MultiPolygon', coordinates: [[dragged]] }
    const foreseen = await post<FeatureVerdict>('/api/conformity/feature', {
      ...question,
      geometry,
    })
    const a01 = foreseen.rules.find(({ id }) => id === 'A01')
    if (a01?.result === 'nonconforming') return { record, ...found }
  }
  throw new Error('no homestead without findings lies beside basic farmland')
}

/** From a corner straight away from the middle of the parcel, to a near place on the farmland. */
function wayInto(corners: readonly Place[], farmland: readonly Place[]) {
  const middle = along(corners[0]!, corners[2]!, 0.5)
  for (const times of [2, 2.5, 3, 3.5])
    for (const corner of corners) {
      // so far beyond the edge that the corner does not snap to it
      const target = along(middle, corner, times + 1)
      if (holds(farmland, along(middle, corner, times)) && holds(farmland, target))
        return { corner, target }
    }
  return null
}

/** By the number of edges to the east. */
const holds = (ring: readonly Place[], [x, y]: Place) =>
  ring.slice(1).filter((to, at) => {
    const from = ring[at]!
    if (from[1] > y === to[1] > y) return false
    return along(from, to, (y - from[1]) / (to[1] - from[1]))[0] > x
  }).length %
    2 ===
  1

async function onScreen(page: Page, place: Place): Promise<Place> {
  return page.evaluate(
    ([lng, lat]) => {
      const map = window.hegui!.map
      const { x, y } = map.project([lng!, lat!])
      const frame = map.getCanvas().getBoundingClientRect()
      return [x + frame.x, y + frame.y] as const
    },
    place as readonly number[] as number[],
  )
}

const evidenceOnMap = (page: Page) =>
  page.evaluate(
    () => window.hegui?.map.queryRenderedFeatures({ layers: ['edit/evidence'] }).length ?? 0,
  )

async function beginEdit(page: Page) {
  const [lng, lat] = parcel.corner
  await open.goto(`/?panel=edit&selected=homestead:${parcel.record.fid}&at=18.00/${lat}/${lng}`)
  await mapAtRest(page)
  await page.getByTestId('edit-begin').click()
  await page.getByTestId('edit-verdict').waitFor()
  await mapAtRest(page)
}

async function save(page: Page, reason: string) {
  await page.getByTestId('edit-save').click()
  await page.getByTestId('save-dialog').waitFor()
  const confirm = page.getByRole('button', { name: '确认保存' })
  expect(await confirm.isDisabled()).toBe(true)
  await page.locator('#edit-reason').fill(reason)
  await confirm.click()
}

const verdictIs = (page: Page, state: string) =>
  page
    .locator(`[data-testid="edit-preview"][data-old="false"] [data-state="${state}"]`)
    .first()
    .waitFor()

describe('a boundary that is dragged onto basic farmland', () => {
  it('is foreseen to violate while it is held, with the evidence on the map', async () => {
    const { page } = open
    await beginEdit(page)
    await expect.poll(() => page.getByTestId('edit-name').textContent()).toBe(parcel.record.name)
    const [x0, y0] = await onScreen(page, parcel.corner)
    const [x1, y1] = await onScreen(page, parcel.target)
    await page.mouse.move(x0, y0)
    await page.mouse.down()
    await page.mouse.move((x0 + x1) / 2, (y0 + y1) / 2, { steps: 5 })
    await page.mouse.move(x1, y1, { steps: 5 })
    await verdictIs(page, 'nonconforming')
    await page
      .getByTestId('edit-appeared')
      .getByText(/永久基本农田/)
      .waitFor()
    await expect
      .poll(() => page.getByTestId('edit-preview').textContent())
      .toContain('预览，尚未保存')
    await page.waitForFunction(() => window.hegui?.map.loaded())
    expect(await evidenceOnMap(page)).toBeGreaterThan(0)
    await page.mouse.up()
    await expect.poll(() => page.getByTestId('edit-area-change').textContent()).toMatch(/^[+−]\d/)
  })

  it('goes back and forth by the keyboard', async () => {
    const { page } = open
    await page.keyboard.press('Control+z')
    await verdictIs(page, 'conforming')
    await expect.poll(() => page.getByTestId('edit-area-change').textContent()).toBe('±0.00')
    await page.keyboard.press('Control+y')
    await verdictIs(page, 'nonconforming')
  })

  it('is found to violate once saved, and its findings are gone once it is taken back', async () => {
    const { page } = open
    const path = `/api/edits/features/homestead/${parcel.record.fid}`
    await save(page, '浏览器测试')
    await page.getByTestId('edit-outcome').waitFor()
    expect((await get<FeatureRecord>(path)).source).toBe('编辑：浏览器测试')
    await page.getByTestId('edit-changes').waitFor({ timeout: 120_000 })
    await expect
      .poll(() => page.getByTestId('edit-new-findings').textContent())
      .toMatch(/新增问题 [1-9]/)
    await expect
      .poll(() => page.getByTestId('edit-changes').textContent())
      .toContain('永久基本农田')
    await page.getByTestId('edit-undo-saved').click()
    await page.locator('.ant-popconfirm').getByRole('button', { name: '撤销此次编辑' }).click()
    await page
      .getByTestId('edit-gone-findings')
      .getByText(/消除问题 [1-9]/)
      .waitFor({ timeout: 120_000 })
    await expect.poll(() => page.getByTestId('edit-new-findings').textContent()).toBe('新增问题 0')
    expect((await get<FeatureRecord>(path)).geometry).toEqual(parcel.record.geometry)
  })
})

describe('a change by another person in between', () => {
  it('is shown beside the own one, and the own one goes upon it', async () => {
    const { page } = open
    const path = `/api/edits/features/homestead/${parcel.record.fid}`
    await beginEdit(page)
    const [x, y] = await onScreen(page, parcel.corner)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 30, { steps: 3 })
    await page.mouse.up()
    await page.getByTestId('edit-panel').getByText('属性', { exact: true }).click()
    await page.locator('#edit-field-power_idle_months').fill('7')
    await page.locator('#edit-field-power_idle_months').press('Enter')
    const key = page.locator('#edit-field-parcel_code')
    const other = await get<FeatureRecord>(
      `/api/edits/features/homestead/${parcel.record.fid === 1 ? 2 : 1}`,
    )
    await key.fill(other.name)
    await key.press('Enter')
    const inUse = page.getByText(`${other.name} 已被图层中的其他要素使用`)
    await inUse.waitFor()
    await key.fill(parcel.record.name)
    await key.press('Enter')
    await inUse.waitFor({ state: 'detached' })
    const { revFrom, fid } = await get<FeatureRecord>(path)
    const ring = ringOf(parcel.record.geometry!)
    const moved = ring.map((place) =>
      place.join() === parcel.corner.join() ? along(place, parcel.target, 0.1) : place,
    )
    const theirs = { type: 'MultiPolygon', coordinates: [[moved]] }
    await post('/api/edits', {
      layer: 'homestead',
      reason: '他人巡查',
      base: [{ fid, revFrom }],
      operations: [
        { kind: 'update', fid, geometry: theirs, values: { inspected_on: '2026-11-23' } },
      ],
    })
    await save(page, '补录用电')
    const conflict = page.getByTestId('conflict')
    await conflict.waitFor()
    await expect.poll(() => conflict.textContent()).toContain('他人巡查')
    await expect.poll(() => conflict.textContent()).toContain('2026-11-23')
    expect(await conflict.locator('[data-version]').count()).toBe(3)
    await conflict.getByText('用对方的图形').click()
    await page.getByTestId('conflict-proceed').click()
    await page.locator('#edit-reason').waitFor()
    await page.getByRole('button', { name: '确认保存' }).click()
    await page.getByTestId('edit-outcome').waitFor()
    const { attributes, geometry } = await get<FeatureRecord>(path)
    expect(ringOf(geometry!)).toHaveLength(moved.length)
    for (const [at, place] of ringOf(geometry!).entries()) {
      expect(place[0]).toBeCloseTo(moved[at]![0], 12)
      expect(place[1]).toBeCloseTo(moved[at]![1], 12)
    }
    const valueIn = (field: string) => attributes.find(({ name }) => name === field)?.value
    expect(valueIn('power_idle_months')).toBe(7)
    expect(valueIn('inspected_on')).toBe('2026-11-23')
    const changesets = await get<ChangesetSummary[]>('/api/changesets?layer=homestead&limit=2')
    for (const { id } of changesets)
      await post(`/api/changesets/${id}/undo`, { reason: '测试完毕' })
    const after = await get<FeatureRecord>(path)
    expect(after.attributes).toEqual(parcel.record.attributes)
    expect(after.geometry).toEqual(parcel.record.geometry)
  })
})

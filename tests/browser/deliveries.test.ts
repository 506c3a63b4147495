/** 成果质检: a GBK Shapefile delivery dropped, its defects looked at, mended, and checked again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { UnitSummary } from '../../server/api/contract.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import {
  box,
  type VillagePlan,
  villagePlan,
  zipVillagePlan,
} from '../engine/deliveries/write-village-plan.ts'
import { seriousFindings } from './accessible.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let folder: string
let place: { village: string; west: number; south: number }

const json = async <T>(path: string): Promise<T> =>
  (await (await fetch(inject('base') + path)).json()) as T

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegui-delivery-'))
  const units = await json<UnitSummary[]>('/api/units')
  const village = units.find(({ level, kind }) => level === 'unit' && kind === 'village')!
  const [west, south] = village.centre.map((degree) => Math.round(degree * 1000) / 1000)
  place = { village: village.code, west: west!, south: south! }
  browser = await launch()
  open = await openPage(browser)
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** The same name each time: a producer sends the mended archive under the old name. */
async function deliver(plan: VillagePlan) {
  const path = join(folder, '村庄规划.zip')
  await writeFile(path, zipVillagePlan(plan))
  const { page } = open
  const before = page.url()
  await page.getByTestId('delivery-file').setInputFiles(path)
  await page.waitForURL((url) => /\/deliveries\/[\w-]+/.test(url.pathname) && url.href !== before)
  const { pathname } = new URL(page.url())
  await page.getByTestId('delivery-report').waitFor({ timeout: 120_000 })
  const delivery = await json<Delivery>(`/api${pathname}`)
  await page.getByText(`${delivery.score} 分`).waitFor()
  return delivery
}

describe('the page of deliveries', () => {
  let first: Delivery

  it('invites to drop a delivery where there is none', async () => {
    const { page } = open
    await open.goto('/deliveries')
    await page.getByText('还没有质检过成果').waitFor()
  })

  it('shows score, verdict, and defects by class of a delivery with an overlap and a bow-tie', async () => {
    const { page } = open
    const plan = villagePlan(place)
    const [west, south] = plan.GHDLTB[0]!.ring[0] as [number, number]
    plan.GHDLTB[0]!.ring = box(west, south, west + 0.0011, south + 0.001)
    plan.GHDLTB[2]!.ring = [
      [west + 0.002, south],
      [west + 0.003, south + 0.001],
      [west + 0.003, south],
      [west + 0.002, south + 0.001],
      [west + 0.002, south],
    ]
    first = await deliver(plan)
    expect(first.verdict).toBe('failed')
    await expect.poll(() => page.getByTestId('delivery-score').textContent()).toContain('不合格')
    const fatal = first.rules
      .filter(({ defectClass }) => defectClass === 'A')
      .reduce((sum, { defects }) => sum + defects, 0)
    expect(fatal).toBeGreaterThanOrEqual(2)
    await expect.poll(() => page.getByTestId('class-A').textContent()).toBe(`${fatal} 处`)
    expect(await seriousFindings(page)).toEqual([])
  })

  it('accounts for every row of every rule', async () => {
    const { page } = open
    const rows = page.getByTestId('delivery-rules').locator('tbody tr')
    expect(await rows.count()).toBe(21)
    for (const text of await rows.allInnerTexts()) {
      const [considered, checked, setAside] = text.split('\t').slice(3, 6).map(Number)
      expect(considered, text).toBe(checked! + setAside!)
    }
  })

  it('opens a defect with its sentence and a map of it, at an address of its own', async () => {
    const { page } = open
    await page.locator('[data-rule=I10] button').click()
    await page.getByTestId('defect-row').filter({ hasText: 'I10' }).click()
    const card = page.getByTestId('defect-card')
    await card.getByText(/重叠 1,\d{3}\.\d\d ㎡/).waitFor()
    await card.getByTestId('mini-map').waitFor()
    expect(page.url()).toMatch(/\/deliveries\/[\w-]+\/\d+\?.*defects=rule:I10/)
  })

  it('says after mending which defects are gone', async () => {
    const { page } = open
    const second = await deliver(villagePlan(place))
    expect(second.previous).toBe(first.id)
    expect(second.rules.find(({ id }) => id === 'I10')?.defects).toBe(0)
    const gone = page.getByTestId('fate-gone')
    await gone.waitFor()
    await gone.click()
    await page.getByTestId('defect-row').filter({ hasText: '已消除' }).first().waitFor()
    const sentences = await page.getByTestId('defect-row').allInnerTexts()
    expect(sentences.join('\n')).toMatch(/I10/)
    expect(sentences.join('\n')).toMatch(/I13/)
    await page.getByTestId('defect-row').filter({ hasText: 'I10' }).click()
    await page.getByTestId('defect-card').getByTestId('mini-map').waitFor()
  })

  it('is the same in English, and reached by keyboard', async () => {
    const { page } = open
    const url = new URL(page.url())
    await open.goto(`${url.pathname}?lang=en`)
    await page.getByText('Result of each rule').waitFor()
    await page.getByTestId('delivery-file').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.locator('a:focus').count()).toBe(1)
  })

  it('refuses in words what is no delivery', async () => {
    const { page } = open
    const path = join(folder, 'other.zip')
    await writeFile(path, 'no archive')
    await page.getByTestId('delivery-file').setInputFiles(path)
    await page.getByText(/do not tell what kind of delivery/).waitFor()
  })

  it('logs no error and asks nobody outside', () => {
    expect(open.faults).toEqual([])
    expect(open.outside).toEqual([])
  })
})

/** A folder of two datasets is dropped: each decided, the violation of one foreseen, both in one changeset, taken back as one. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { ChangesetSummary, LayerSummary } from '../../server/api/contract.ts'
import { collection, feature, square } from '../engine/import/deliver.ts'
import { encoderOf, shapefile } from '../engine/import/write-shapefile.ts'
import { seriousFindings } from './accessible.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegui-sets-'))
  browser = await launch()
  open = await openPage(browser)
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await (await fetch(inject('base') + path, init)).json()) as T
const countOf = async (layer: string) =>
  (await json<LayerSummary[]>('/api/layers')).find(({ id }) => id === layer)!.count
const ended = {
  标识码: 'LSYD990001',
  项目名称: '水厂施工便道',
  批准日期: '2012-05-01',
  到期日期: '2014-05-01',
}

async function dropFolder(path: string) {
  const { page } = open
  const box = (await page.getByTestId('import-file').locator('..').boundingBox())!
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...place, data })
}

it('a folder dropped on the page arrives whole, and its datasets are handled one by one', async () => {
  const set = join(folder, '成果')
  await mkdir(set)
  const lent = collection([feature(square(103.8601, 30.8401, 0.0004), ended)])
  const groves = collection([feature(square(103.8701, 30.8401, 0.0004), { 树种: '楠木' })])
  await writeFile(join(set, '临时用地.geojson'), lent)
  await writeFile(join(set, '古树群.geojson'), groves)
  await open.goto('/imports')
  const { page } = open
  await page.getByTestId('changesets').waitFor()
  await dropFolder(set)
  await page.getByTestId('draft-page').waitFor()
  expect(await page.getByTestId('dataset').count()).toBe(2)
  expect(await seriousFindings(page)).toEqual([])
  await page.getByTestId('all-datasets').check()
  await page.getByTestId('split').click()
  await page.getByTestId('set-part').nth(1).waitFor()
})

it('the violation that one of them makes is foreseen before anything is in', async () => {
  const { page } = open
  const before = await countOf('temporary_land')
  await page.getByTestId('set-part').filter({ hasText: '临时用地' }).click()
  await page.getByTestId('step-target').click()
  await page.getByTestId('target-temporary_land').first().click()
  await page.getByTestId('step-preview').click()
  await page.getByTestId('make-preview').click()
  await page.getByTestId('preview-account').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByTestId('step-effect').click()
  await page.getByTestId('foresee').click()
  await page.getByTestId('effect-rules').waitFor({ timeout: 120_000 })
  await expect.poll(() => page.getByTestId('tile-appearing').textContent()).toContain('1')
  await expect.poll(() => page.getByTestId('effect-rules').textContent()).toContain('B10')
  await page.getByTestId('effect-finding').first().getByText('水厂施工便道').first().waitFor()
  expect(await countOf('temporary_land')).toBe(before)
})

it('both go in as one changeset once both are previewed, and are taken back as one', async () => {
  const { page } = open
  const before = await countOf('temporary_land')
  await page.getByTestId('step-confirm').click()
  await page.getByTestId('commit-together').waitFor()
  await page.getByTestId('commit-reason').fill('年度成果')
  expect(await page.getByTestId('commit').isDisabled()).toBe(true)
  await page.getByTestId('set-part').filter({ hasText: '古树群' }).click()
  await page.getByTestId('step-target').click()
  await page.getByRole('tab', { name: '成为自定义图层' }).click()
  await page.getByTestId('step-preview').click()
  await page.getByTestId('make-preview').click()
  await page.getByTestId('tile-created').waitFor()
  await page.getByTestId('step-confirm').click()
  await page.getByTestId('commit-reason').fill('年度成果')
  await page.getByTestId('commit').click()
  await page.getByTestId('committed').waitFor()
  const [changeset] = await json<ChangesetSummary[]>('/api/changesets?limit=1')
  expect(changeset!.layers).toContain('temporary_land')
  expect(changeset!.layers).toHaveLength(2)
  expect(await countOf('temporary_land')).toBe(before + 1)
  await json(`/api/changesets/${changeset!.id}/undo`, {
    method: 'POST',
    body: JSON.stringify({ reason: '试入库，撤回' }),
  })
  expect(await countOf('temporary_land')).toBe(before)
})

it('what is chosen for one dataset of a folder is offered for the others, and taken by a click alone', async () => {
  const set = join(folder, '测量')
  await mkdir(set)
  for (const stem of ['一组', '二组']) {
    const files = shapefile(stem, {
      fields: [{ name: 'ZL', bytes: 60 }],
      rows: [{ rings: square(35_390_000, 3_410_000, 60).coordinates, values: ['唐昌街道战旗村'] }],
      encode: encoderOf('gbk'),
    })
    for (const [name, content] of Object.entries(files)) await writeFile(join(set, name), content)
  }
  const { page } = open
  // Chromium takes a moment until it hands choosers over: asked for before the page is opened.
  const chooser = page.waitForEvent('filechooser')
  await open.goto('/imports')
  await page.getByTestId('import-file').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(set)
  await page.getByTestId('all-datasets').check({ timeout: 60_000 })
  await page.getByTestId('split').click()
  await page.getByTestId('step-encoding').click()
  await page.getByTestId('encoding-GB18030').check()
  const other = page.getByTestId('set-part').nth(1)
  await other.click()
  await page.getByTestId('step-encoding').click()
  expect(await page.getByTestId('encoding-GB18030').isChecked()).toBe(false)
  await page.getByTestId('set-part').nth(0).click()
  await page.getByTestId('step-encoding').click()
  await page.getByTestId('same-encoding-take').click()
  await other.click()
  await page.getByTestId('step-encoding').click()
  expect(await page.getByTestId('encoding-GB18030').isChecked()).toBe(true)
})

it('logs no error and asks nobody outside', () => {
  expect(open.faults).toEqual([])
  expect(open.outside).toEqual([])
})

/** 数据入库: a GBK Shapefile is dropped, confirmed, previewed, imported, seen on the map and taken back; a custom layer alike. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LayerSummary } from '../../server/api/contract.ts'
import type { ImportDraft } from '../../server/api/import-contract.ts'
import { collection, feature, square } from '../engine/import/deliver.ts'
import { encoderOf, shapefile } from '../engine/import/write-shapefile.ts'
import { zip } from '../engine/import/write-zip.ts'
import { drawnAt, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegui-imports-'))
  browser = await launch()
  open = await openPage(browser)
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
  // whatever happened here, other files find the tree as it was
  const layers = await json<LayerSummary[]>('/api/layers')
  for (const { id } of layers.filter(({ custom, count }) => custom && count > 0)) {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ reason: '测试结束' })
    await fetch(`${inject('base')}/api/layers/${id}`, { method: 'DELETE', headers, body })
  }
})

const json = async <T>(path: string): Promise<T> =>
  (await (await fetch(inject('base') + path)).json()) as T
const layerOf = async (named: string) =>
  (await json<LayerSummary[]>('/api/layers')).find(
    ({ id, title }) => id === named || title === named,
  )

/** Eastings carry zone 35, as EPSG:4523 has them; nothing in the files says so. */
const WEST = 35_397_000
const SOUTH = 3_413_000
const side = 20
const ring = (at: number): [number, number][] => {
  const [x, y] = [WEST + at * 40, SOUTH]
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ]
}

async function drop(name: string, content: Buffer): Promise<ImportDraft> {
  const path = join(folder, name)
  await writeFile(path, content)
  const { page } = open
  await page.getByTestId('import-file').setInputFiles(path)
  await page.waitForURL(/\/imports\/[\w-]{8,}/)
  await page.getByTestId('draft-page').waitFor()
  const id = new URL(page.url()).pathname.split('/')[2]
  return json<ImportDraft>(`/api/imports/drafts/${id}`)
}

async function commit(reason: string) {
  const { page } = open
  await page.getByTestId('step-confirm').click()
  await page.getByTestId('commit-reason').fill(reason)
  await page.getByTestId('commit').click()
  await page.getByTestId('committed').waitFor()
}

describe('a GBK Shapefile of homesteads without any declaration', () => {
  let before: number
  let place: [number, number]

  it('is understood, and what it does not say is asked, not guessed', async () => {
    before = (await layerOf('homestead'))!.count
    const { page } = open
    await open.goto('/imports')
    await page.getByTestId('changesets').waitFor()
    const rows = [0, 1, 2].map((at) => ({
      rings: [ring(at)],
      values: [`510117104201JC9900${at}`, `永盛村${at}组`, '审批'],
    }))
    const files = shapefile('宗地', {
      fields: [
        { name: 'ZDDM', bytes: 19 },
        { name: 'ZL', bytes: 40 },
        { name: '取得方式', bytes: 20 },
      ],
      rows: [...rows, { rings: null, values: ['510117104201JC99009', '没有图形', ''] }],
      encode: encoderOf('gbk'),
    })
    const archive = zip(Object.entries(files).map(([name, content]) => ({ name, content })))
    const draft = await drop('宗地2024.zip', archive)
    expect(draft.inspected?.datasets).toMatchObject([{ rowCount: 4, geometryKinds: ['polygon'] }])
    await page.getByTestId('step-file').click()
    await page.getByText('永盛村1组').waitFor()
    await page.getByTestId('step-preview').click()
    await page.getByTestId('open-questions').getByText('确认坐标系').waitFor()
    expect(await page.getByTestId('make-preview').count()).toBe(0)
  })

  it('shows the same values in each encoding, and the place of each coordinate system', async () => {
    const { page } = open
    await page.getByTestId('step-encoding').click()
    const chosen = page.getByTestId('encoding-GB18030')
    await chosen.click()
    await page.getByText('永盛村2组').first().waitFor()
    await page.getByTestId('step-crs').click()
    await page.getByTestId('crs-map').locator('circle').first().waitFor()
    await page.getByTestId('crs-EPSG:4523-xy').click()
    await page.getByText('落在区内 100%').first().waitFor()
  })

  it('keeps what was decided over a reload', async () => {
    const { page } = open
    await page.reload()
    await page.getByTestId('draft-page').waitFor()
    await expect.poll(() => page.getByTestId('step-crs').textContent()).toContain('EPSG:4523')
  })

  it('goes into homesteads, and the preview counts, lists and draws what would happen', async () => {
    const { page } = open
    await page.getByTestId('step-target').click()
    await page.getByTestId('target-homestead').first().click()
    // a value that the list does not know is taken as the code that is said
    await page.getByTestId('unknown-values').getByLabel('取得方式 审批').click()
    await page.keyboard.type('批准')
    await page.keyboard.press('Enter')
    await page.getByTestId('step-preview').click()
    await page.getByTestId('make-preview').click()
    await page.getByTestId('preview-account').waitFor()
    await expect
      .poll(() => page.getByTestId('preview-account').textContent())
      .toMatch(/读入 4 条 = 入库 3 条 \+ 搁置 1 条/)
    await page.waitForFunction(
      () => document.querySelector('[data-testid="tile-created"] strong')?.textContent === '3',
    )
    await page.getByTestId('change-row').nth(2).waitFor()
    await page.getByTestId('change-row').first().locator('button').click()
    await mapAtRest(page)
    place = await page.evaluate(() => {
      const { lng, lat } = window.hegui!.map.getCenter()
      return [lng, lat] as [number, number]
    })
    const drawn = await drawnAt(page, place)
    expect(drawn.map(({ layer }) => layer)).toContain('changes/after')
    expect((await layerOf('homestead'))!.count).toBe(before)
  })

  it('lists what is set aside with its row and reason, to be downloaded and mended', async () => {
    const { page } = open
    await page.getByTestId('tile-set_aside').click()
    const row = page.getByTestId('change-row').first()
    await row.waitFor()
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="change-row"]')?.textContent?.startsWith('4'),
    )
    const download = page.waitForEvent('download')
    await page.getByText('下载 CSV').click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })

  it('as a replacement asks what it takes the place of, and then ends what that village has alone', async () => {
    const { page } = open
    const id = new URL(page.url()).pathname.split('/')[2]
    const scope = async () =>
      (await json<ImportDraft>(`/api/imports/drafts/${id}`)).preview?.scope ?? null
    const previewed = async () => {
      await page.getByTestId('make-preview').click()
      await page.getByTestId('preview-account').waitFor()
    }
    await page.getByText('替换', { exact: true }).click()
    await previewed()
    await page.getByTestId('replaced-scope').getByText('请选择替换范围').waitFor()
    expect((await scope())?.lackingUnits).toBeGreaterThan(50)
    await page.getByTestId('step-confirm').click()
    await page.getByText('替换范围尚未选定').waitFor()
    await page.getByTestId('step-preview').click()
    await page.getByTestId('replaced-scope').getByText('只替换送来的村社区').click()
    expect(await page.getByTestId('scope-unit').first().getByRole('checkbox').isChecked()).toBe(
      true,
    )
    await previewed()
    const told = (await scope())!
    const [unit] = told.units
    expect(told).toMatchObject({ names: [unit!.name], lackingRows: 0 })
    expect(told.beyond).toBe(before - unit!.standing)
    const gone = page.getByTestId('tile-gone').locator('strong')
    await expect.poll(() => gone.textContent()).toBe(String(unit!.standing))
    await page.getByText('追加', { exact: true }).click()
    await previewed()
  })

  it('is imported with a reason, stands on the map, and is taken back', async () => {
    const { page } = open
    await commit('2024 年宗地更新')
    expect((await layerOf('homestead'))!.count).toBe(before + 3)
    await page.getByTestId('show-on-map').click()
    await page.getByTestId('layer-table').waitFor()
    await mapAtRest(page)
    const [lng, lat] = place
    await page.evaluate(
      ([x, y]) => window.hegui!.map.jumpTo({ center: [x!, y!], zoom: 18 }),
      [lng, lat],
    )
    await mapAtRest(page)
    const drawn = await drawnAt(page, place)
    expect(drawn.map(({ layer }) => layer.split('/')[0])).toContain('homestead')

    await open.goto('/imports')
    await page.getByTestId('changeset-row').first().locator('a').click()
    await page.getByTestId('changeset-page').waitFor()
    await page.waitForFunction(
      () => document.querySelector('[data-testid="tile-created"] strong')?.textContent === '3',
    )
    await page.getByTestId('undo').click()
    await page.getByTestId('undo-reason').fill('试入库，撤回')
    await page.keyboard.press('Enter')
    await page.getByText('撤销变更').first().waitFor()
    await page.waitForURL(/\/imports\/change\/\d+/)
    await page.waitForFunction(
      () => document.querySelector('[data-testid="tile-gone"] strong')?.textContent === '3',
    )
    expect((await layerOf('homestead'))!.count).toBe(before)
  })
})

describe('a file that is no layer of the catalogue', () => {
  const title = '果园调查'

  it('becomes a custom layer under the name it is given', async () => {
    const { page } = open
    await open.goto('/imports')
    const file = collection(
      [0, 1].map((at) =>
        feature(square(103.86 + at * 0.004, 30.84, 0.002), { 名称: `果园${at}`, 树龄: 5 + at }),
      ),
    )
    await drop('orchards.geojson', Buffer.from(file))
    await page.getByTestId('step-target').click()
    await page.getByRole('tab', { name: '成为自定义图层' }).click()
    await page.getByTestId('custom-name').fill(title)
    await page.getByTestId('step-preview').click()
    await page.getByTestId('make-preview').click()
    await page.getByTestId('tile-created').waitFor()
    await commit('果园摸底')
    expect(await layerOf(title)).toMatchObject({ custom: true, count: 2 })
  })

  it('stands in its own group, is labelled as chosen, and its rows are linked to the map', async () => {
    const { page } = open
    await page.getByTestId('show-on-map').click()
    const { id } = (await layerOf(title))!
    const row = page.getByTestId(`layer-${id}`)
    await page.getByTestId('layer-tree').getByText('自定义图层').waitFor()
    await row.locator('button[aria-expanded]').click()
    await row.getByLabel('标注字段').click()
    await page.locator('.ant-select-item-option', { hasText: '名称' }).click()
    await page.getByTestId('ledger-table').locator('[data-fid]').first().click()
    await page.getByTestId('feature-card').getByText('果园0').first().waitFor()
    await mapAtRest(page)
    expect((await layerOf(title))?.style?.labelField).toBe('名称')
    const drawn = await drawnAt(page, [103.861, 30.841])
    expect(drawn.map(({ layer }) => layer)).toContain(`${id}/fill`)
  })

  it('is removed with a reason, and gone from the tree', async () => {
    const { page } = open
    const { id } = (await layerOf(title))!
    await page.getByTestId(`layer-${id}`).getByText('移除图层').click()
    const confirm = page.getByRole('dialog').getByRole('button', { name: '移除图层' })
    expect(await confirm.isDisabled()).toBe(true)
    expect(await confirm.getAttribute('title')).toBe('填写移除原因后可以移除')
    await page.getByLabel('移除原因（必填').fill('测试结束')
    await page.keyboard.press('Enter')
    const refusal = page.getByRole('dialog').getByRole('alert')
    const gone = page.getByTestId(`layer-${id}`).waitFor({ state: 'detached' })
    const refused = refusal.waitFor().then(async () => {
      throw new Error((await refusal.textContent()) ?? '')
    })
    refused.catch(() => {})
    await Promise.race([gone, refused])
    expect(await layerOf(title)).toBeUndefined()
  })
})

describe('the page of imports', () => {
  it('speaks English, and says in words what it cannot read', async () => {
    const { page } = open
    await open.goto('/imports?lang=en')
    await page.getByText('Every import, edit and undo is a changeset').waitFor()
    const path = join(folder, 'broken.zip')
    await writeFile(path, 'PK no archive')
    await page.getByTestId('import-file').setInputFiles(path)
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('alert').first().textContent()).not.toMatch(/\p{Script=Han}/u)
  })

  it('logs no error and asks nobody outside', () => {
    expect(open.faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([])
    expect(open.outside).toEqual([])
  })
})

/** The planner's desk: sharing, views, notes, measuring, the menu of a place, help, the tour, what is remembered. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { drawingBegun, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'

let browser: Browser
let open: OpenPage
let page: Page
beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser, sizes[1])
  page = open.page
  await open.goto('/?at=15.00/30.86000/103.85000&on=plan_village&opacity=land_parcel:40')
  await mapAtRest(page)
})
afterAll(() => browser.close())

const middle = async () => {
  const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2] as const
}
const choose = async (name: string) => {
  const [x, y] = await middle()
  await page.mouse.click(x, y, { button: 'right' })
  await page.getByRole('menuitem', { name }).click()
}

describe('a new user', () => {
  it('is offered the tour once, goes through it by keys, and goes on where they left', async () => {
    await page.getByTestId('tour-offer').getByText('开始导览').click()
    const title = page.locator('.ant-tour-title')
    await page.waitForFunction(() => document.querySelector('.ant-tour-title')?.textContent)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await title.getByText('搜索').waitFor()
    await page.keyboard.press('Escape')
    await title.waitFor({ state: 'detached' })
    expect(await page.getByTestId('tour-offer').count()).toBe(0)
    await page.getByTestId('help').click()
    await page.getByRole('menuitem', { name: '导览' }).click()
    await title.getByText('搜索').waitFor()
    await page.keyboard.press('Escape')
    await title.waitFor({ state: 'detached' })
  })
})

describe('the menu of a place', () => {
  it('opens by right click and by its keys, and copies what it says', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await choose('复制坐标')
    await page.getByRole('menuitem', { name: 'EPSG:4544' }).click()
    await page.getByText('已复制').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^X 34\d{5}\.\d{3} {2}Y 3\d{5}\.\d{3}$/)

    await page.locator('canvas.maplibregl-canvas').focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: '这里有什么' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
  })

  it('asks all plans about a place, shown or not', async () => {
    await choose('各规划怎么说')
    const card = page.getByTestId('feature-card')
    await card.waitFor()
    await expect.poll(() => page.locator('aside[data-side="right"]').textContent()).toMatch(/规划/)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  })
})

describe('a measurement', () => {
  it('begins at the place, stays on the map with its figure, and can be undone', async () => {
    await choose('从这里开始量算')
    const [x, y] = await middle()
    await drawingBegun(page)
    for (const [dx, dy] of [
      [120, 10],
      [110, 120],
      [-10, 110],
      [-10, 110],
    ] as const) {
      await page.mouse.move(x + dx, y + dy, { steps: 3 })
      await page.mouse.click(x + dx, y + dy)
      await page.waitForTimeout(300)
    }
    const panel = page.getByTestId('measure')
    await panel.getByText('面积 1').waitFor()
    await expect.poll(() => panel.textContent()).toMatch(/[\d,]+\.\d{2} ㎡.*亩.*公顷/)
    await page.getByTestId('boundary').click()
    const list = page.getByTestId('boundary-list')
    expect(await list.locator('tbody tr').count()).toBe(4)
    const [text] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'TXT' }).click(),
    ])
    const written = await readFile((await text.path())!, 'utf8')
    expect(written).toMatch(
      /坐标系=2000国家大地坐标系\r\n[\s\S]*\r\nJ1,1,34\d+\.\d{3},35\d{6}\.\d{3}/,
    )

    await page.getByTestId('clear-measurements').click()
    await panel.getByText('面积 1').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await panel.getByText('面积 1').waitFor()
    expect(
      await page.evaluate(() => window.hegui?.map.getLayer('measure/line') !== undefined),
    ).toBe(true)
    await page.getByTestId('clear-measurements').click()
  })

  it('is drawn by keys alone, and F6 goes from the map to the panels', async () => {
    const panel = page.getByTestId('measure')
    await panel.getByRole('button', { name: '继续量算' }).click()
    await drawingBegun(page)
    await page.locator('canvas.maplibregl-canvas').focus()
    for (const key of ['Space', 'ArrowRight', 'Space', 'ArrowDown', 'Space']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => panel.textContent()).toMatch(/面积 \d[\s\S]*㎡/)
    const part = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)
    await page.keyboard.press('Shift+F6')
    expect(await part()).toBe('left')
    await page.keyboard.press('F6')
    expect(await part()).toBe('map')
    await page.getByTestId('clear-measurements').click()
  })
})

describe('a note', () => {
  it('is kept where one pointed, stands on the map, opens by a click and goes', async () => {
    await choose('在这里标注')
    await page.getByTestId('note-title').fill('待核实的棚')
    await page.getByTestId('keep-note').click()
    const list = page.getByTestId('note-list')
    await list.getByText('待核实的棚').waitFor()
    await page.keyboard.press('l')
    await page.getByTestId('layer-tree').waitFor()
    await mapAtRest(page)
    const [x, y] = await middle()
    await page.mouse.click(x, y)
    await list.getByText('待核实的棚').waitFor()
    expect(new URL(page.url()).searchParams.get('panel')).toBe('notes')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-notes').click(),
    ])
    const { features } = JSON.parse(await readFile((await file.path())!, 'utf8'))
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point' },
      properties: { title: '待核实的棚', colour: 'amber' },
    })
    await page.getByTestId('delete-note').click()
    const sure = page.locator('.ant-popconfirm').getByRole('button', { name: '删除' })
    await sure.click()
    await list.waitFor({ state: 'detached' })
    await page.getByTestId('announced-offer').click()
    await list.getByText('待核实的棚').click()
    await page.getByTestId('delete-note').click()
    await sure.last().click()
    await list.waitFor({ state: 'detached' })
  })
})

describe('sharing', () => {
  it('gives a short link that opens exactly this view for a colleague', async () => {
    await page.keyboard.press('l')
    await page.keyboard.press('s')
    await page.getByTestId('make-short-link').click()
    const link = await page.getByTestId('short-link').inputValue()
    expect(link).toMatch(/\/s\/[2-9a-z]{10}$/)
    const colleague = await openPage(browser)
    await colleague.goto(new URL(link).pathname)
    await mapAtRest(colleague.page)
    const query = (url: string) => new URL(url).search
    expect(query(colleague.page.url())).toBe(query(page.url()))
    expect(query(page.url())).toContain('opacity=land_parcel:40')
    const drawn = () => window.hegui?.map.getStyle().sources
    expect(Object.keys((await colleague.page.evaluate(drawn)) ?? {})).toContain('plan_village')
    await colleague.close()
  })

  it('keeps a view by name, and opens it', async () => {
    await page.getByTestId('share-panel').getByText('已存视图').click()
    const name = `永盛村 ${Date.now()}`
    await page.getByTestId('view-name').fill(name)
    const isShared = page.getByTestId('share-panel').getByLabel('各岗位可见')
    await isShared.check()
    await page.getByTestId('keep-view').click()
    const view = page.getByTestId('open-view').filter({ hasText: name })
    await view.waitFor()
    expect(await isShared.isChecked()).toBe(false)
    const before = new URL(page.url()).search
    await page.keyboard.press('Escape')
    await page.getByTestId('share-panel').waitFor({ state: 'detached' })
    await page.keyboard.press('h')
    await page.waitForURL((url) => url.search !== before)
    await page.keyboard.press('s')
    await page.getByTestId('share-panel').getByText('已存视图').click()
    await page.getByLabel(`“${name}”的更多操作`).click()
    await page.getByRole('menuitem', { name: '改名' }).click()
    await page.getByTestId('kept-name').fill(`${name} 甲`)
    await page.keyboard.press('Enter')
    await view.getByText(`${name} 甲`).waitFor()
    await view.click()
    await page.waitForURL((url) => url.search === before)
    await mapAtRest(page)
  })
})

describe('the desk', () => {
  it('explains a layer in place and in the help, in English too', async () => {
    await page.getByTestId('language').click()
    await page.keyboard.press('F1')
    await page.getByTestId('help-search').fill('homestead')
    const drawer = page.getByTestId('help-drawer')
    await drawer.getByText('One homestead to a household').waitFor()
    expect(new URL(page.url()).searchParams.get('help')).toBe('homestead')
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.getByTestId('notes').waitFor()
    await page.keyboard.press('?')
    const sheet = page.getByTestId('shortcut-sheet')
    expect(await sheet.textContent()).not.toMatch(/\p{Script=Han}/u)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    // closes the sheet, and not the panel behind it
    expect(new URL(page.url()).searchParams.get('panel')).toBe('notes')
    await page.keyboard.press('l')
    await page.getByTestId('language').click()
  })

  it('opens where one was, in the theme one chose, when nothing is asked for', async () => {
    await page.keyboard.press('t')
    const { searchParams } = new URL(page.url())
    await page.goto(`${inject('base')}/`)
    await mapAtRest(page)
    const now = new URL(page.url()).searchParams
    expect([now.get('theme'), now.get('at'), now.get('opacity')]).toEqual([
      'night',
      searchParams.get('at'),
      'land_parcel:40',
    ])
  })

  it('logged no error', () => {
    expect(open.faults).toEqual([])
  })

  it('says that the server does not answer, and comes back where one was once it does', async () => {
    await page.route('**/*', (route) => route.abort())
    await page.keyboard.press('5')
    await page.getByText('无法连接到服务').first().waitFor()
    expect(await page.getByText('没有取到').count()).toBe(0)
    await page.unroute('**/*')
    await page.getByRole('button', { name: '重试' }).first().click()
    await page.getByTestId('as-of').waitFor()
    expect(new URL(page.url()).pathname).toBe('/indicators')
  })
})

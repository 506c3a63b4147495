/** Export from the map: a layer by its row in the tree, findings by their run; what leaves is told before and after. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

const VILLAGE = '510117008206'

async function saved(): Promise<{ name: string; text: string }> {
  const { page } = open
  const download = page.waitForEvent('download')
  await page.getByTestId('export-start').click()
  const file = await download
  const text = await readFile((await file.path())!, 'utf8')
  await page.getByTestId('export-saved').waitFor()
  return { name: file.suggestedFilename(), text }
}

it('a layer leaves by its row: the chosen unit, as many features as were told, with the notice', async () => {
  const { page } = open
  await open.goto(`/?unit=${VILLAGE}`)
  const row = page.getByTestId('layer-homestead')
  await row.locator('button[aria-expanded]').click()
  await row.getByTestId('export-layer').click()
  const facts = page.getByTestId('export-facts')
  await facts.getByText(/共 [\d,]+ 个要素/).waitFor()
  const all = await facts.textContent()
  await page.getByRole('radio', { name: '林湾村' }).check()
  await page.waitForFunction((before) => {
    const text = document.querySelector('[data-testid="export-facts"]')?.textContent ?? ''
    return /共 [\d,]+ 个要素/.test(text) && text !== before
  }, all)
  const told = (await facts.textContent()) ?? ''
  expect(told).toContain('合成')
  expect(told).toMatch(/不含个人信息字段/)
  const features = Number(/共 ([\d,]+) 个要素/.exec(told)![1]!.replace(',', ''))
  await page.getByTestId('export-format-geojson').check()
  const { name, text } = await saved()
  expect(name).toMatch(new RegExp(`^宅基地-${VILLAGE}-r\\d+\\.geojson$`))
  const collection = JSON.parse(text)
  expect(collection.features).toHaveLength(features)
  expect(collection.notice).toContain('合成')
  for (const { properties } of collection.features) expect(properties.unit_code).toBe(VILLAGE)
  await page.keyboard.press('Escape')
  await page.getByTestId('export-start').waitFor({ state: 'detached' })
})

it('findings leave from the page of their run, as the list is narrowed', async () => {
  const { page } = open
  const asked = { scope: { unit: VILLAGE }, rules: ['A01', 'D01'] }
  const { id } = await (
    await fetch(`${inject('base')}/api/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
  ).json()
  await open.goto(`/checks/${id}?rule=D01`)
  await page.getByTestId('run-page').waitFor()
  await page.getByTestId('export').click()
  await page.getByText('发现数据').click()
  await page.getByTestId('export-format-csv').check()
  const { text } = await saved()
  const { total } = await (
    await fetch(`${inject('base')}/api/checks/${id}/findings?rule=D01`)
  ).json()
  expect(total).toBeGreaterThan(0)
  expect(
    text
      .trim()
      .split('\r\n')
      .filter((line) => line.startsWith('D01,')),
  ).toHaveLength(total)
  expect(text).not.toMatch(/^A01,/m)
})

it('logs no error and asks nobody outside', () => {
  expect(open.faults).toEqual([])
  expect(open.outside).toEqual([])
})

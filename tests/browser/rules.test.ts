/** 规则库: found by a word, explained, with fixtures drawn and run on this engine. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryRuleIds } from '../../gis-data/rules/delivery/index.ts'
import { ruleIds } from '../../gis-data/rules/index.ts'
import { launch, type OpenPage, openPage } from './open-page.ts'

let browser: Browser
let open: OpenPage

beforeAll(async () => {
  browser = await launch()
  open = await openPage(browser)
})
afterAll(() => browser.close())

describe('the rule book', () => {
  it('lists every rule by group and finds one by a word of its clause or layers', async () => {
    const { page } = open
    await open.goto('/rules')
    const links = page.getByRole('complementary').getByRole('link')
    await links.first().waitFor()
    expect(await links.count()).toBe(ruleIds.length + deliveryRuleIds.length)
    await page.getByLabel('搜索规则、条款或图层').fill('基本农田保护条例 农房')
    await links.filter({ hasText: '永久基本农田占用' }).click()
    await page.getByTestId('rule-page').waitFor()
  })

  it('says what the rule asks, explains it and shows its fixtures as this engine answers them', async () => {
    const { page } = open
    const asks = page.getByTestId('asks')
    await expect.poll(() => asks.textContent()).toContain('重叠超过 1 ㎡ 的，为●不符合')
    await page.getByTestId('fixture').first().waitFor()
    const text = (await page.getByTestId('rule-page').textContent()) ?? ''
    for (const words of [
      '审查对象',
      '永久基本农田：按位置；缺少时无法判定',
      '最小重叠面积',
      '待核实',
    ])
      expect(text).toContain(words)
    const fixture = page.getByTestId('fixture').first()
    await expect.poll(() => fixture.textContent()).toContain('与预期一致')
    await expect.poll(() => fixture.textContent()).toContain('占用永久基本农田 P1，面积 42.43 ㎡')
    await fixture
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
  })

  it('without an error in the console or a call outside', () => {
    expect([open.faults, open.outside]).toEqual([[], []])
  })
})

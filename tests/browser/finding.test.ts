/** The main job in a real browser: press the button, open a finding, see the house on the farmland. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { formatM2 } from '../../gis-data/area.ts'
import type { FeatureRecord, FindingProof } from '../../server/api/contract.ts'
import { drawnAt, mapAtRest } from './map-at-rest.ts'
import { launch, type OpenPage, openPage, sizes } from './open-page.ts'
import { redShares } from './screen-colours.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const json = async <T>(path: string): Promise<T> => (await fetch(inject('base') + path)).json()

/** A house planted on permanent basic farmland, and the village it stands in. */
async function plantedHouse() {
  const planted = inject('planted').find(
    ({ rule, subjectLayer }) => rule === 'A01' && subjectLayer === 'rural_house',
  )
  if (!planted) throw new Error('no house is planted on basic farmland')
  const house = await json<FeatureRecord>(`/api/layers/rural_house/features/${planted.subjectFid}`)
  return { planted, house }
}

const ringOf = (geometry: { type: string; coordinates?: unknown }) => {
  const { coordinates } = geometry as { coordinates: number[][][] | number[][][][] }
  return (geometry.type === 'Polygon' ? coordinates[0] : coordinates[0]?.[0]) as number[][]
}

const middleOf = (ring: number[][]): [number, number] => {
  const corners = ring.slice(1)
  const sum = corners.reduce(([x, y], [lng, lat]) => [x! + lng!, y! + lat!], [0, 0])
  return [sum[0]! / corners.length, sum[1]! / corners.length]
}

describe.each(sizes)('at $width × $height', (size) => {
  let open: OpenPage
  let proof: FindingProof
  beforeAll(async () => {
    open = await openPage(browser, size)
  })
  afterAll(() => open.close())

  it('one button checks the village and lists what it found', async () => {
    const { page } = open
    const { house } = await plantedHouse()
    await open.goto(`/?unit=${house.unitCode}`)
    await page.getByTestId('check').click()
    const row = page.getByTestId('rule-A01')
    await row.waitFor({ timeout: 90_000 })
    await row.click()
    await page.getByTestId('finding-row').first().waitFor()
  })

  it('a finding opens with its sentence, its area in ㎡ and 亩 and both records', async () => {
    const { page } = open
    const { planted, house } = await plantedHouse()
    await page.getByTestId('finding-row').filter({ hasText: house.name }).first().click()
    const card = page.getByTestId('finding-card')
    await card.waitFor()
    const { searchParams } = new URL(page.url())
    proof = await json(
      `/api/checks/${searchParams.get('run')}/findings/${searchParams.get('finding')}`,
    )
    expect([proof.rule, proof.subjectId]).toEqual(['A01', planted.subjectFid])
    await expect.poll(() => page.getByTestId('finding-sentence').textContent()).toBe(proof.sentence)
    const text = await card.textContent()
    expect(text).toContain(formatM2(proof.areaM2!))
    expect(text).toMatch(/[\d.]+ 亩/)
    for (const record of [proof.subject, proof.object]) expect(text).toContain(record?.name)
    expect(text).toContain('土地管理法')
  })

  it('the map draws the evidence where it lies: outlined, and hatched red', async () => {
    const { page } = open
    await mapAtRest(page)
    const evidence = ringOf(proof.evidence!)
    const drawn = await drawnAt(page, middleOf(evidence))
    const layers = drawn.map(({ layer }) => layer)
    expect(layers).toContain('proof/hatch')
    expect(layers).toContain('basic_farmland/pattern')
    expect(drawn.find(({ layer }) => layer === 'rural_house/fill')?.id).toBe(proof.subjectId)

    const shares = await redShares(page, evidence)
    expect(shares.pixels).toBeGreaterThan(400)
    expect(shares.inside).toBeGreaterThan(0.12)
    expect(shares.inside).toBeLessThan(0.75)
    expect((await redShares(page, ringOf(proof.subject!.geometry!))).edge).toBeGreaterThan(0.9)
  })

  it('nothing red is left when the finding is closed with Esc', async () => {
    const { page } = open
    const evidence = ringOf(proof.evidence!)
    await page.keyboard.press('Escape')
    await page.getByTestId('finding-card').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '关闭这次审查' }).click()
    await mapAtRest(page)
    expect((await drawnAt(page, middleOf(evidence))).map(({ layer }) => layer)).not.toContain(
      'proof/hatch',
    )
    expect((await redShares(page, evidence)).inside).toBeLessThan(0.02)
  })

  it('the address brings a colleague to the same finding', async () => {
    const { page } = open
    await open.goto(`/?run=${proof.run}&finding=${proof.id}&panel=check&lang=en`)
    await page.getByTestId('finding-card').waitFor()
    await expect
      .poll(() => page.getByTestId('finding-sentence').textContent())
      .toBe(proof.sentenceEn)
  })

  it('without a single error in the console or a call outside', () => {
    expect([open.faults, open.outside]).toEqual([[], []])
  })
})

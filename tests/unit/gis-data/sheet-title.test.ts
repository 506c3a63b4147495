/** Titles of sheets that nobody has titled. */
import { describe, expect, it } from 'vitest'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { proposedTitle, sheetTheme, titlePlace } from '../../../gis-data/sheets/sheet-title.ts'

const atStart = layerIds.map(layerOf).filter(({ visibleAtStart }) => visibleAtStart)
const themed = (ids: readonly Parameters<typeof layerOf>[0][], withFindings = false) =>
  sheetTheme([...atStart, ...ids.map(layerOf)], withFindings).title

describe('the theme of a sheet', () => {
  it('is the layer that was laid on, the plans where there are several, the findings before all', () => {
    expect(themed([])).toBe('一张图')
    expect(themed(['plan_village'])).toBe('村庄规划用地图')
    expect(themed(['plan_village', 'plan_industry'])).toBe('多规叠合图')
    expect(themed(['high_standard_farmland'])).toBe('高标准农田图')
    expect(themed(['plan_village'], true)).toBe('合规审查图')
  })

  it('is the land as it is where little else is shown', () => {
    const few = (['unit', 'road', 'land_parcel'] as const).map(layerOf)
    expect(sheetTheme(few, false)).toEqual({ title: '土地利用现状图', titleEn: 'land use' })
  })

  it('stands after the place', () => {
    const place = { title: '战旗村', titleEn: '战旗村' }
    const { title, titleEn } = proposedTitle(place, sheetTheme([], true))
    expect([title, titleEn]).toEqual(['战旗村合规审查图', '战旗村: findings of the check'])
  })
})

describe('the place of a sheet', () => {
  const around = (code: string, half: number) => ({
    code,
    bounds: [-half, -half, half, half] as const,
  })
  const places = [around('village', 1), around('town', 4), around('district', 10)]

  it('is the smallest around its middle that fills it, and the whole where the sheet is larger', () => {
    expect(titlePlace(places, around('frame', 0.1).bounds)?.code).toBe('village')
    expect(titlePlace(places, around('frame', 1.4).bounds)?.code).toBe('village')
    expect(titlePlace(places, around('frame', 3).bounds)?.code).toBe('town')
    expect(titlePlace(places, around('frame', 30).bounds)?.code).toBe('district')
    expect(titlePlace([], around('frame', 1).bounds)).toBeUndefined()
  })
})

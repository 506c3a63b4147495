/** Values outside what their standard gives are told. */
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { rangeDoubt } from '../../../gis-data/value-range.ts'

const land: Layer = layerOf('land_parcel')
const doubt = (name: string, value: unknown) =>
  rangeDoubt(land.fields.find((field) => field.name === name)!, value, 2026)

describe('the range of a value', () => {
  it.each([
    ['ridge_ratio', 9.5, '扣除系数(ridge_ratio)为 9.5，应在 0–1 之间；若按百分数填写，应为 0.095'],
    ['slope_grade', '9', '耕地坡度级别(slope_grade)为 9，应在 1–5 之间'],
    ['slope_grade', '平', '耕地坡度级别(slope_grade)为 平，应在 1–5 之间'],
    ['survey_year', 1923, '数据年份(survey_year)为 1923，应在 2009–2026 之间'],
    ['survey_year', 2027, '数据年份(survey_year)为 2027，应在 2009–2026 之间'],
  ])('of %s does not hold %s', (name, value, words) => {
    expect(doubt(name, value)?.title).toBe(words)
  })

  it.each([
    ['ridge_ratio', 0],
    ['ridge_ratio', 0.0931],
    ['slope_grade', '02'],
    ['slope_grade', null],
    ['survey_year', 2026],
    ['declared_area_m2', 1e9],
  ])('of %s holds %s', (name, value) => {
    expect(doubt(name, value)).toBeNull()
  })

  it('is declared of fields whose values are numbers', () => {
    const ranged = layerIds.flatMap((id) => (layerOf(id) as Layer).fields.filter((f) => f.range))
    expect(ranged.length).toBeGreaterThan(8)
    for (const { range } of ranged)
      expect(range!.least).toBeLessThan(range!.most === 'this_year' ? 2026 : range!.most)
  })
})

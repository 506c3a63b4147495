/** Delivered field names against the catalogue. */
import { describe, expect, it } from 'vitest'
import { convertValue } from '../../../gis-data/convert-value.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { matchFields } from '../../../gis-data/match-fields.ts'

const homestead = layerOf('homestead')
const found = (delivered: string[]) =>
  Object.fromEntries(
    matchFields(homestead, delivered).matches.map(({ field, delivered: name }) => [
      name,
      field.name,
    ]),
  )
const field = (name: string) => homestead.fields.find((known) => known.name === name)!

describe('a delivered field', () => {
  it.each([
    ['ZDDM', 'parcel_code'],
    ['zddm', 'parcel_code'],
    ['宗地代码', 'parcel_code'],
    ['Parcel code', 'parcel_code'],
    ['parcel_code', 'parcel_code'],
    ['HBM', 'household_code'],
    ['household_', 'household_code'],
    ['不动产单元', 'unit_number'],
  ])('%s feeds %s', (delivered, name) => {
    expect(found([delivered])).toEqual({ [delivered]: name })
  })

  it('that is cut and begins two names feeds neither', () => {
    const { matches, unmatched } = matchFields(layerOf('park'), ['unheard of', 'x'])
    expect(matches).toEqual([])
    expect(unmatched).toEqual(['unheard of', 'x'])
  })

  it('feeds one field only, the exact name first', () => {
    expect(found(['household_', 'household_code'])).toEqual({ household_code: 'household_code' })
  })
})

describe('a delivered value', () => {
  it.each([
    ['approved_area_m2', '1,234.5', 1234.5],
    ['approved_area_m2', 12, 12],
    ['approved_area_m2', ' ', null],
    ['approved_on', '2020-01-31', '2020-01-31'],
    ['approved_on', '2020/1/31', '2020-01-31'],
    ['approved_on', '20200131', '2020-01-31'],
    ['approved_on', '2020年1月31日', '2020-01-31'],
    ['approved_on', '2020-01-31T08:00:00', '2020-01-31'],
    ['acquisition', 'inherited', 'inherited'],
    ['acquisition', '继承取得', 'inherited'],
    ['parcel_code', 17, '17'],
  ])('of %s: %o becomes %o', (name, delivered, value) => {
    expect(convertValue(field(name), delivered)).toBe(value)
  })

  it.each([
    ['parcel_code', null, '必填'],
    ['approved_area_m2', '-5', '不应小于 0，实为 -5'],
    ['approved_area_m2', '12㎡', '应为数值'],
    ['approved_on', '2021-02-29', '应为日期'],
    ['approved_on', '31.01.2020', '应为日期'],
    ['acquisition', '抢占', '代码表'],
  ])('of %s: %o does not fit', (name, delivered, words) => {
    expect(() => convertValue(field(name), delivered)).toThrow(
      expect.objectContaining({ zh: expect.stringContaining(words) }),
    )
  })
})

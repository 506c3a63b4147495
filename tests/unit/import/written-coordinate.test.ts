import { describe, expect, it } from 'vitest'
import { writtenNumber } from '../../../gis-data/written-number.mjs'
import { writtenCoordinate } from '../../../server/import/reading/written-coordinate.mjs'

describe('a coordinate', () => {
  it('may be degrees, minutes and seconds as they are written here', () => {
    const expected = 103 + 50 / 60 + 33.12 / 3600
    const ways = [
      '103°50′33.12″',
      '103°50\'33.12"',
      '103-50-33.12',
      '东经103度50分33.12秒',
      '103°50′33.12″E',
    ]
    for (const text of ways) expect(writtenCoordinate(text), text).toBeCloseTo(expected, 12)
    expect(writtenCoordinate('103°50.552′')).toBeCloseTo(expected, 12)
    expect(writtenCoordinate('30°30′W')).toBe(-30.5)
  })

  it('of more than sixty minutes or of other words is none', () => {
    for (const text of ['103°70′33″', '103°', '', '2020-01', '12 号', '3,42,4720'])
      expect(writtenCoordinate(text), text).toBeNaN()
  })
})

describe('a number', () => {
  it('may part its thousands and be of full width', () => {
    expect(writtenNumber('1,234.5')).toBe(1234.5)
    expect(writtenNumber('１，２３４．５')).toBe(1234.5)
    expect(writtenNumber('-1 234')).toBe(-1234)
  })

  it('with a comma that parts no thousands is none', () => {
    expect(writtenNumber('12,5')).toBeNaN()
    expect(writtenNumber('1,2345')).toBeNaN()
  })
})

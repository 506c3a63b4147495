/** Numbers of map sheets and the places they mean. */
import { describe, expect, it } from 'vitest'
import { parseSheetNumber, sheetAt, sheetSeries } from '../../../gis-data/map-sheet.ts'

const scales = Object.values(sheetSeries).map(({ scale }) => scale)

describe('the number of a map sheet', () => {
  it('is that of the examples of GB/T 13989-2012, scale by scale', () => {
    // 114°33′45″E 39°22′30″N, the place that the standard works out
    const numbers = scales.map((scale) => sheetAt(114.5625, 39.375, scale)!.number)
    expect(numbers).toEqual([
      'J50B001001',
      'J50C001001',
      'J50D002002',
      'J50E004003',
      'J50F008005',
      'J50G015010',
      'J50H030019',
      'J50I090055',
      'J50J01800109',
      'J50K03600217',
    ])
  })

  it('leads back to a sheet that holds the place, of the size of its scale', () => {
    for (const scale of scales) {
      const at = sheetAt(103.8637, 30.8319, scale)!
      const read = parseSheetNumber(at.number)!
      expect(read).toEqual(at)
      const [west, south, east, north] = read.bounds
      expect([west <= 103.8637, east > 103.8637, south <= 30.8319, north > 30.8319]).toEqual([
        true,
        true,
        true,
        true,
      ])
      const { parts } = Object.values(sheetSeries).find((each) => each.scale === scale)!
      expect(east - west).toBeCloseTo(6 / parts, 9)
      expect(north - south).toBeCloseTo(4 / parts, 9)
    }
  })

  it('may be typed small, with spaces and hyphens, and alone for 1 : 1,000,000', () => {
    const { number } = sheetAt(103.86, 30.83, 10_000)!
    const spaced = `${number.slice(0, 3)} ${number.slice(3, 7)}-${number.slice(7)}`.toLowerCase()
    expect(parseSheetNumber(spaced)!.number).toBe(number)
    expect(parseSheetNumber('H48')).toEqual({
      number: 'H48',
      scale: 1_000_000,
      bounds: [102, 28, 108, 32],
    })
  })

  it('of the older kind means the same sheet', () => {
    // the fourth of twelve rows and columns: 103.5–104° by 30⅔–31°
    const hundred = sheetAt(103.75, 30.8, 100_000)!
    expect(parseSheetNumber('H-48-40')).toEqual(hundred)
    const [west, , , north] = hundred.bounds
    const inside = (x: number, y: number, parts: number, scale: number) =>
      sheetAt(west + ((x + 0.5) * 0.5) / parts, north - ((y + 0.5) * (1 / 3)) / parts, scale)
    expect(parseSheetNumber('H-48-40-D')).toEqual(inside(1, 1, 2, 50_000))
    expect(parseSheetNumber('H-48-40-B-3')).toEqual(inside(2, 1, 4, 25_000))
    expect(parseSheetNumber('H-48-40-(34)')).toEqual(inside(1, 4, 8, 10_000))
    expect(parseSheetNumber('H-48-40-(34)-b')).toEqual(inside(3, 8, 16, 5_000))
  })

  it('is none where there is no such row, zone or series', () => {
    for (const text of [
      'G213',
      'H48G097001',
      'H48G001000',
      'H48J001001',
      'H48G00100100',
      'H99',
      'H-48-145',
      'H-48-40-(65)',
      '战旗',
      '',
    ]) {
      expect(parseSheetNumber(text), text).toBeNull()
    }
  })
})

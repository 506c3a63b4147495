/** Printed subtotals add up to the printed total, in every unit, to the last digit. */
import { describe, expect, it } from 'vitest'
import { areaUnits, printedSums } from '../../../../web/ledger/subtotals/printed-sums.ts'

const sum = (name: string, unit: string | null, floorSpace = false) => ({
  name,
  title: name,
  titleEn: name,
  unit,
  floorSpace,
})
const tableOf = (parts: readonly number[], unit: string | null) => ({
  sums: [sum('x', unit)],
  groups: parts.map((x, at) => ({
    key: String(at),
    title: '',
    titleEn: '',
    count: 1,
    sums: { x },
  })),
  total: { count: parts.length, sums: { x: parts.reduce((total, part) => total + part, 0) } },
})
const number = (text: string) => Number(text.replaceAll(',', ''))
const thirds = [100 / 3, 200 / 3, 1000 / 3, 0.004, 123_456.785]

describe('printedSums', () => {
  it('tells the space on storeys in ㎡, whatever land is told in', () => {
    const table = { ...tableOf([100, 200.5], 'm2'), sums: [sum('x', 'm2', true)] }
    expect(printedSums(table, 'mu')[0]).toMatchObject({
      whole: '300.50',
      parts: ['100.00', '200.50'],
    })
  })

  it.each(areaUnits)('areas in %s', (unit) => {
    const [column] = printedSums(tableOf(thirds, 'm2'), unit)
    const scale = 10 ** 4
    const parts = column!.parts.reduce((total, part) => total + Math.round(number(part) * scale), 0)
    expect(parts).toBe(Math.round(number(column!.whole) * scale))
  })

  it('whole numbers stay whole, others have two decimals that add up', () => {
    expect(printedSums(tableOf([1200, 34], 'persons'), 'mu')[0]).toMatchObject({
      whole: '1,234',
      parts: ['1,200', '34'],
    })
    const [column] = printedSums(tableOf([1.005, 2.005, 3.005], null), 'mu')
    const parts = column!.parts.reduce((total, part) => total + Math.round(number(part) * 100), 0)
    expect(parts).toBe(Math.round(number(column!.whole) * 100))
  })
})

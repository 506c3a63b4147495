import { describe, expect, it } from 'vitest'
import { apportion, printedAreas } from '../../../gis-data/apportion.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const number = (text: string) => Number(text.replaceAll(',', ''))

describe('parts that are printed', () => {
  it('add up to the printed whole where rounding each would not', () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3]
    expect(apportion(thirds, 1, 2)).toEqual([0.34, 0.33, 0.33])
    expect(apportion([0.005, 0.005], 0.01, 2)).toEqual([0.01, 0])
  })

  it('stay within one last digit of the exact value', () => {
    const parts = Array.from({ length: 40 }, (_, at) => 17.123456 * (1 + ((at * 7919) % 101)))
    const printed = apportion(parts, sum(parts), 2)
    printed.forEach((value, at) => {
      expect(Math.abs(value - parts[at]!)).toBeLessThan(0.01)
    })
    expect(sum(printed.map((value) => Math.round(value * 100)))).toBe(Math.round(sum(parts) * 100))
  })

  it('take up what edges cut elsewhere differ by', () => {
    expect(sum(apportion([50.0000004, 50.0000001], 100, 2))).toBe(100)
  })

  it('add up in every unit', () => {
    const parts = [1234.567, 0.004, 8765.4321]
    const whole = sum(parts)
    const printed = printedAreas(parts, whole)
    const [all] = printedAreas([whole], whole)
    for (const unit of ['m2', 'mu', 'hectares'] as const)
      expect(sum(printed.map((part) => number(part[unit])))).toBeCloseTo(number(all![unit]), 9)
    expect(printed[0]!.m2).toBe('1,234.57')
  })

  it('of nothing are nothing', () => {
    expect(apportion([], 0, 2)).toEqual([])
    expect(apportion([0, 0], 0, 2)).toEqual([0, 0])
  })
})

import { describe, expect, it } from 'vitest'
import { formatM2, formatMu, formatPercent, muOf, roundHalfUp } from '../../../gis-data/area.ts'

describe('areas', () => {
  it('count 1.5 hectares to 22.5 亩 exactly', () => {
    expect(muOf(15_000)).toBe(22.5)
  })

  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.125, 2, 0.13],
    [86.415, 2, 86.42],
    [1e21, 2, 1e21],
    [0, 2, 0],
  ])('round %f at %i decimals half up to %f', (value, digits, expected) => {
    expect(roundHalfUp(value, digits)).toBe(expected)
  })

  it('are printed as the bureaus write them', () => {
    expect(formatM2(1234.565)).toBe('1,234.57')
    expect(formatMu(86.42)).toBe('0.1296')
    expect(formatMu(20_000)).toBe('30.00')
    expect(formatPercent(0.71035)).toBe('71.04')
  })

  it('are told as shares half up, never whole of what is not and never nothing of what is there', () => {
    expect(
      [1, 0.99999, 0.78875, 0.0512, 0.0004, 0].map((share) => formatPercent(share, 1)),
    ).toEqual(['100.0', '>99.9', '78.9', '5.1', '<0.1', '0.0'])
    expect([1 - 3e-7, 1.0031, 1e-8].map((share) => formatPercent(share))).toEqual([
      '100.00',
      '100.31',
      '0.00',
    ])
  })

  it('keep what is not a number as it is', () => {
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN()
  })
})

import { describe, expect, it } from 'vitest'
import { againstWords } from '../../../gis-data/indicators/against-words.ts'
import { indicatorOf } from '../../../gis-data/indicators/indicators.ts'
import type { Figure, IndicatorValue } from '../../../server/api/indicator-contract.ts'
import { barLengths } from '../../../web/indicators/bar-lengths.ts'
import { differencesOf } from '../../../web/indicators/differences.ts'
import { differenceText, figureText } from '../../../web/indicators/figure-text.ts'
import { type Sorting, sortRows } from '../../../web/indicators/sort-rows.ts'

const figure = (value: number | null): Figure => ({
  value,
  reason: value === null ? 'nothing_drawn' : null,
  missing: [],
  features: null,
  without: 0,
})
const promised = (
  target: number | null,
  actual: number | null,
  state: IndicatorValue['state'] = 'conforming',
): IndicatorValue => ({
  target: figure(target),
  stated: figure(null),
  planned: figure(null),
  actual: figure(actual),
  difference: target === null || actual === null ? null : actual - target,
  state,
  checks: [],
  against: [],
})

describe('what is said beside a result', () => {
  it('names the figures that are against it, and where plan and map disagree', () => {
    expect(againstWords(indicatorOf('forest_land'), [])).toBeNull()
    expect(againstWords(indicatorOf('forest_land'), ['planned'])).toEqual({
      title: '图上规划低于目标，图上与填报不一致',
      titleEn: 'drawn below the target: drawn and stated disagree',
    })
    expect(againstWords(indicatorOf('settled_land'), ['actual'])?.title).toBe('现状高于目标')
  })
})

describe('figures of indicators', () => {
  it('are printed with the digits of their unit and a true minus', () => {
    expect(figureText(1234.5, 'ha')).toBe('1,234.50')
    expect(figureText(1234, 'persons')).toBe('1,234')
    expect(differenceText(-3.2, 'ha')).toBe('−3.20')
    expect(differenceText(3.2, 'ha')).toBe('+3.20')
    expect(differenceText(0, 'ha')).toBe('0.00')
  })

  it('are each held against the target, where both are known', () => {
    const value: IndicatorValue = {
      ...promised(10.1, 10.3),
      stated: figure(9.9),
      checks: [
        { rule: 'B08', compares: 'actual', state: 'conforming' },
        { rule: null, compares: 'stated', state: 'nonconforming' },
        { rule: null, compares: 'planned', state: 'undecidable' },
      ],
    }
    expect(differencesOf(value, 'ha')).toEqual([
      { compares: 'actual', state: 'conforming', difference: 0.2 },
      { compares: 'stated', state: 'nonconforming', difference: -0.2 },
    ])
  })

  it('have bars by their target, so that all targets stand in one line', () => {
    const [small, large] = [barLengths(promised(10, 5)), barLengths(promised(2000, 2000))]
    expect(small.target?.percent).toBeCloseTo(66.667, 2)
    expect(large.target?.percent).toBeCloseTo(66.667, 2)
    expect(small.actual?.percent).toBeCloseTo(33.333, 2)
    expect(large.actual).toEqual(large.target)
  })

  it('have a cut bar beyond one and a half of the target, and none where they are unknown', () => {
    expect(barLengths(promised(10, 15)).actual?.cut).toBe(false)
    expect(barLengths(promised(10, 15.1)).actual).toEqual({ percent: 100, cut: true })
    expect(barLengths(promised(10, null)).actual).toBeNull()
    expect(barLengths(promised(10, 0)).actual?.percent).toBe(0)
  })

  it('are measured by the largest where there is no target to keep', () => {
    expect(barLengths(promised(null, 7)).actual?.percent).toBe(100)
    expect(barLengths(promised(0, 7)).target?.percent).toBe(0)
    expect(barLengths(promised(0, 0)).actual?.percent).toBe(0)
  })
})

describe('the order of places', () => {
  const rows = [
    { name: 'a', value: promised(10, 12) },
    { name: 'b', value: promised(10, null, 'undecidable') },
    { name: 'c', value: promised(10, 0, 'nonconforming') },
  ]
  const order = (column: Sorting['column'], descending: boolean) =>
    sortRows(rows, { column, descending })
      .map(({ name }) => name)
      .join('')

  it('puts an unknown figure last in both directions: it is not nothing', () => {
    expect(order('actual', false)).toBe('cab')
    expect(order('actual', true)).toBe('acb')
    expect(order('difference', false)).toBe('cab')
  })

  it('begins with the worst result, or with the code', () => {
    expect(order('state', false)).toBe('cba')
    expect(order('place', false)).toBe('abc')
    expect(order('place', true)).toBe('cba')
  })

  it('leaves equals in their order', () => {
    expect(order('target', true)).toBe('abc')
  })
})

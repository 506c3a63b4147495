/** Conditions a person makes are written as a filter that reads back as the same conditions. */
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../../web/ledger/query/condition.ts'
import { narrowedTo } from '../../../../web/ledger/query/narrowed-to.ts'
import { isStrict, withBound } from '../../../../web/ledger/query/range-bounds.ts'
import { readConditions } from '../../../../web/ledger/query/read-conditions.ts'
import { writeConditions } from '../../../../web/ledger/query/write-conditions.ts'

const where: Condition = { kind: 'values', field: 'class', values: ["o'k"], negated: false }

const cases: readonly (readonly [string, Condition])[] = [
  ["safety = 'C'", { kind: 'values', field: 'safety', values: ['C'], negated: false }],
  [
    "NOT safety IN ('C', 'D')",
    { kind: 'values', field: 'safety', values: ['C', 'D'], negated: true },
  ],
  [
    "name LIKE '%5\\%\\_a\\\\%'",
    { kind: 'contains', field: 'name', text: '5%_a\\', negated: false },
  ],
  ['built_on IS NULL', { kind: 'blank', field: 'built_on', negated: false }],
  ['NOT built_on IS NULL', { kind: 'blank', field: 'built_on', negated: true }],
  ['facade_renovated = TRUE', { kind: 'flag', field: 'facade_renovated', value: true }],
  ['storeys >= 3', { kind: 'range', field: 'storeys', of: 'number', from: 3, to: null }],
  ['storeys <= 3', { kind: 'range', field: 'storeys', of: 'number', from: null, to: 3 }],
  [
    'area_m2 BETWEEN 1.5 AND 20',
    { kind: 'range', field: 'area_m2', of: 'number', from: 1.5, to: 20 },
  ],
  [
    "built_on BETWEEN DATE('2020-01-01') AND DATE('2024-03-05')",
    { kind: 'range', field: 'built_on', of: 'date', from: '2020-01-01', to: '2024-03-05' },
  ],
  ["unit_code LIKE '510117104%'", { kind: 'unit', code: '510117104' }],
  [
    'area_m2 > 110',
    { kind: 'range', field: 'area_m2', of: 'number', from: 110, to: null, exclusive: true },
  ],
  ["IN_PLACE('510117104')", { kind: 'unit', code: '510117104', byPlace: true }],
  [
    "MEETS_LAYER('park')",
    {
      kind: 'place',
      relation: 'meets_layer',
      layer: 'park',
      metres: 0,
      where: null,
      negated: false,
    },
  ],
  [
    "NOT NEAR_LAYER('river', 50, 'class = ''o''''k''')",
    { kind: 'place', relation: 'near_layer', layer: 'river', metres: 50, where, negated: true },
  ],
  [
    'S_WITHIN(geometry, POLYGON((1 2, 3 4, 5 6, 1 2)))',
    { kind: 'shape', relation: 's_within', wkt: 'POLYGON((1 2, 3 4, 5 6, 1 2))', metres: 0 },
  ],
  [
    'NEAR_SHAPE(POLYGON((1 2, 3 4, 5 6, 1 2)), 30)',
    { kind: 'shape', relation: 'near_shape', wkt: 'POLYGON((1 2, 3 4, 5 6, 1 2))', metres: 30 },
  ],
]

describe('conditions', () => {
  it.each(cases)('%s', (text, condition) => {
    expect(writeConditions([condition])).toBe(text)
    expect(readConditions(text)).toEqual([condition])
  })

  it('together must all hold', () => {
    const all = cases.map(([, condition]) => condition)
    expect(readConditions(writeConditions(all))).toEqual(all)
  })

  it('without a form of their own stay as they are', () => {
    const text = "(a = 'x' OR b = 'y') AND c > (2 + 3)"
    const conditions = readConditions(text)
    expect(conditions.map(({ kind }) => kind)).toEqual(['text', 'text'])
    expect(writeConditions(conditions)).toBe(text)
  })

  it('that are not filled in say nothing', () => {
    expect(
      writeConditions([
        { kind: 'values', field: 'a', values: [], negated: false },
        { kind: 'unit', code: '' },
        { kind: 'range', field: 'b', of: 'number', from: null, to: null },
      ]),
    ).toBeNull()
  })
})

describe('narrowing to a group of the subtotals', () => {
  it('adds the group, and takes the place of a unit chosen before', () => {
    expect(narrowedTo(null, 'class_code', '0101')).toBe("class_code = '0101'")
    expect(narrowedTo("a = 'x'", 'town', '510117104')).toBe(
      "a = 'x' AND unit_code LIKE '510117104%'",
    )
    expect(narrowedTo("unit_code LIKE '510117104%'", 'unit', '510117104201')).toBe(
      "unit_code LIKE '510117104201%'",
    )
    expect(narrowedTo(null, 'unit', null)).toBe('unit_code IS NULL')
    expect(narrowedTo(null, 'agricultural', 'true')).toBe('agricultural = TRUE')
  })
})

describe('a bound that leaves its own value out', () => {
  const above = {
    kind: 'range',
    field: 'area_m2',
    of: 'number',
    from: 140,
    to: null,
    exclusive: true,
  } as const

  it('stays so while it is changed, and includes once there are two', () => {
    expect(isStrict(above)).toBe(true)
    expect(withBound(above, 'from', 150)).toEqual({ ...above, from: 150 })
    expect(withBound(above, 'to', 200)).toEqual({
      kind: 'range',
      field: 'area_m2',
      of: 'number',
      from: 140,
      to: 200,
    })
    expect(withBound(above, 'from', null)).not.toHaveProperty('exclusive')
  })
})

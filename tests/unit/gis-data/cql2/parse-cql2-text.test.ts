/** CQL2 text means what its JSON says; what is wrong is told with its place. */
import { describe, expect, it } from 'vitest'
import { parseCql2Text } from '../../../../gis-data/cql2/parse-cql2-text.ts'

const property = (name: string) => ({ property: name })

describe('parseCql2Text', () => {
  it.each([
    ["dlbm = '0101'", { op: '=', args: [property('dlbm'), '0101'] }],
    ['面积 >= 12.5', { op: '>=', args: [property('面积'), 12.5] }],
    ['"a b" <> -3', { op: '<>', args: [property('a b'), -3] }],
    ["a = 'it''s'", { op: '=', args: [property('a'), "it's"] }],
    ['a IS NULL', { op: 'isNull', args: [property('a')] }],
    ['a is not null', { op: 'not', args: [{ op: 'isNull', args: [property('a')] }] }],
    ["a NOT LIKE '郫%'", { op: 'not', args: [{ op: 'like', args: [property('a'), '郫%'] }] }],
    ['a BETWEEN 1 AND 2', { op: 'between', args: [property('a'), 1, 2] }],
    ["a IN ('x', 'y')", { op: 'in', args: [property('a'), ['x', 'y']] }],
    ['ready', property('ready')],
    ['NOT ready', { op: 'not', args: [property('ready')] }],
    [
      'a + 2 * b > 3',
      {
        op: '>',
        args: [{ op: '+', args: [property('a'), { op: '*', args: [2, property('b')] }] }, 3],
      },
    ],
    ["d > DATE('2020-01-01')", { op: '>', args: [property('d'), { date: '2020-01-01' }] }],
    [
      "T_DURING(d, INTERVAL('2020-01-01', '..'))",
      { op: 't_during', args: [property('d'), { interval: ['2020-01-01', '..'] }] },
    ],
    [
      'S_INTERSECTS(geometry, POINT(103.8 30.8))',
      { op: 's_intersects', args: [property('geometry'), { wkt: 'POINT(103.8 30.8)' }] },
    ],
    [
      'S_WITHIN(geometry, POLYGON Z ((0 0, 1 0, 1 -1.5e0, 0 0)))',
      {
        op: 's_within',
        args: [property('geometry'), { wkt: 'POLYGON Z ((0 0, 1 0, 1 -1.5e0, 0 0))' }],
      },
    ],
    [
      'S_INTERSECTS(geometry, BBOX(1,2,3,-4))',
      { op: 's_intersects', args: [property('geometry'), { bbox: [1, 2, 3, -4] }] },
    ],
    [
      "CASEI(a) = CASEI('X')",
      {
        op: '=',
        args: [
          { op: 'casei', args: [property('a')] },
          { op: 'casei', args: ['X'] },
        ],
      },
    ],
  ])('%s', (text, expression) => {
    expect(parseCql2Text(text)).toEqual(expression)
  })

  it('binds AND before OR, brackets before both', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(property)
    expect(parseCql2Text('a OR b AND c')).toEqual({
      op: 'or',
      args: [a, { op: 'and', args: [b, c] }],
    })
    expect(parseCql2Text('(a OR b) AND c')).toEqual({
      op: 'and',
      args: [{ op: 'or', args: [a, b] }, c],
    })
  })

  it.each([
    ['', '第 1 个字符处'],
    ['a =', '第 4 个字符处'],
    ['a = 1 b', '第 7 个字符处'],
    ['a NOT 5', 'LIKE、BETWEEN 或 IN'],
    ['a IN (1', '第 8 个字符处'],
    ['a = ;', '第 5 个字符“;”'],
    ["a = 'open", '第 5 个字符'],
    ['POINT(1 2', '第 10 个字符处'],
    [`${'('.repeat(500)}a`, '嵌套过深'],
    [`${'-'.repeat(500)}1 = 1`, '嵌套过深'],
  ])('%s is refused with the place', (text, told) => {
    expect(() => parseCql2Text(text)).toThrow(
      expect.objectContaining({ name: 'Cql2TextFault', detail: expect.stringContaining(told) }),
    )
  })
})

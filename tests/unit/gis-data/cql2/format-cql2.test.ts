/** Filters written from expressions are read back as the same expressions. */
import { describe, expect, it } from 'vitest'
import { formatCql2 } from '../../../../gis-data/cql2/format-cql2.ts'
import { parseCql2Text } from '../../../../gis-data/cql2/parse-cql2-text.ts'

describe('formatCql2', () => {
  it.each([
    "dlbm = '0101'",
    "a = 'it''s'",
    '"a b" >= -3.5',
    '"and" IS NULL',
    'NOT (a IS NULL)',
    "NOT (a LIKE '%\\%郫%')",
    'a BETWEEN 1 AND 2',
    "a IN ('x', 'y') AND (b OR c = TRUE)",
    '(a + 2) * b > 3 - c',
    '(a AND b) OR NOT (c AND d)',
    "built_on >= DATE('2020-01-01')",
    'S_INTERSECTS(geometry, POLYGON((1 2, 3 4, 5 6, 1 2)))',
    'S_INTERSECTS(geometry, BBOX(1, 2, 3, 4))',
    "T_DURING(d, INTERVAL('2020-01-01', '..'))",
    "NEAR_LAYER('river', 50, 'class = ''trunk''')",
    '(a = b) = TRUE',
  ])('%s', (text) => {
    const expression = parseCql2Text(text)
    expect(parseCql2Text(formatCql2(expression))).toEqual(expression)
  })
})

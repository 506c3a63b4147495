/** Rows of the coverage table, and the findings of one place. */
import { describe, expect, it } from 'vitest'
import type { FindingCount } from '../../../server/api/contract.ts'
import type { CoverageCell, CoverageUnit } from '../../../server/api/village-contract.ts'
import { coverageRows, standingCounts } from '../../../web/plans/coverage/coverage-rows.ts'
import { findingsOf } from '../../../web/village/findings-of.ts'

const cell = (standing: CoverageCell['standing'], approvedShare: number, share: number) => ({
  standing,
  approvedShare,
  share,
  step: null,
  plans: [],
})
const whole = cell('covered', 1, 1)
const unit = (code: string, village: CoverageCell, more: Partial<CoverageUnit> = {}) => ({
  fid: Number(code.slice(-3)),
  code,
  name: code,
  townCode: code.slice(0, 9),
  kind: 'village',
  planning: true,
  areaM2: 1,
  cells: { spatial: whole, village, industry: whole, restoration: whole, collective: whole },
  ...more,
})

const units: CoverageUnit[] = [
  unit('510117104201', whole),
  unit('510117104202', cell('partial', 0.75, 0.75)),
  unit('510117104203', cell('pending', 0, 1)),
  unit('510117104204', cell('none', 0, 0)),
  unit('510117115201', cell('none', 0, 0), { planning: false }),
]
const choice = { all: false, within: null, sort: null }
const ends = (rows: readonly CoverageUnit[]) => rows.map(({ code }) => code.slice(-6))

describe('the table of coverage', () => {
  it('begins with what hurts most: no plan, a draft, a gap', () => {
    expect(ends(coverageRows(units, choice))).toEqual(['104204', '104203', '104202', '104201'])
  })

  it('lists units without a plan due only where asked, and those of one town', () => {
    expect(coverageRows(units, { ...choice, all: true })).toHaveLength(5)
    expect(ends(coverageRows(units, { ...choice, all: true, within: '510117115' }))).toEqual([
      '115201',
    ])
  })

  it('sorts by one plan alone', () => {
    const gap = unit('510117104209', whole)
    const other = { ...gap, cells: { ...gap.cells, industry: cell('none', 0, 0) } }
    const rows = coverageRows([...units, other], { ...choice, sort: 'industry' })
    expect(rows[0]!.code).toBe('510117104209')
  })

  it('counts every unit for which the plan is due once', () => {
    expect(standingCounts(units, 'village')).toEqual({
      covered: 1,
      partial: 1,
      pending: 1,
      none: 1,
    })
  })
})

describe('the findings of a place', () => {
  const count = (
    rule: string,
    state: FindingCount['state'],
    unitCodes: string | null | readonly string[],
    findings: number,
  ): FindingCount => ({
    rule,
    state,
    unitCodes: unitCodes === null ? [] : [unitCodes].flat(),
    fit: null,
    count: findings,
  })
  const counts = [
    count('A01', 'nonconforming', '510117104201', 2),
    count('A01', 'undecidable', '510117104201', 5),
    count('B01', 'notice', '510117104201', 40),
    count('D01', 'nonconforming', '510117104201', 3),
    count('A01', 'nonconforming', '510117115201', 9),
    count('G01', 'conditional', null, 7),
    count('A02', 'notice', ['510117115201', '510117115202', '510117104202'], 4),
  ]

  it('are those of its units, the gravest rules first', () => {
    const found = findingsOf(counts, '510117104201')
    expect(found.total).toBe(50)
    expect(found.byState).toMatchObject({ nonconforming: 5, undecidable: 5, notice: 40 })
    expect(found.rules.map(({ rule, count: sum }) => [rule, sum])).toEqual([
      ['A01', 7],
      ['D01', 3],
      ['B01', 40],
    ])
  })

  it('that span units are those of each, and once those of a town or the district', () => {
    expect(findingsOf(counts, '510117115202')).toMatchObject({ total: 4, spanning: 4 })
    expect(findingsOf(counts, '510117115')).toMatchObject({ total: 13, spanning: 4 })
    expect(findingsOf(counts, '510117104')).toMatchObject({ total: 54, spanning: 4 })
  })

  it('of the district hold those that lie in no single unit', () => {
    expect(findingsOf(counts, '510117').total).toBe(70)
  })
})

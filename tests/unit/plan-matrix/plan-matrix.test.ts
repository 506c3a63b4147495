/** The plan matrix as data: each pair once, every rule of two plans in it, the subject gives way. */
import { describe, expect, it } from 'vitest'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { crossTable } from '../../../gis-data/plan-matrix/compatibility.ts'
import * as tables from '../../../gis-data/plan-matrix/compatibility-tables.ts'
import { planConflicts } from '../../../gis-data/plan-matrix/plan-conflicts.ts'
import { planFigures } from '../../../gis-data/plan-matrix/plan-figures.ts'
import { planKinds, planRanks, prevailingPlan } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import { conflictOf, planPairs } from '../../../gis-data/plan-matrix/plan-pairs.ts'
import { ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'

describe('the pairs', () => {
  it('are the fifteen of five plans, each once', () => {
    expect(planPairs).toHaveLength(15)
    expect(new Set(planPairs.map(({ a, b }) => [a, b].sort().join())).size).toBe(15)
    expect(Object.keys(codeLists.planKind.codes)).toEqual([...planKinds])
  })

  it('let the higher rank prevail, and nobody between equals', () => {
    expect(prevailingPlan('spatial', 'village')).toBe('spatial')
    expect(prevailingPlan('collective', 'village')).toBe('village')
    expect(prevailingPlan('industry', 'restoration')).toBeNull()
    for (const { a, b, action } of planConflicts) {
      expect(planRanks[a]).toBeLessThanOrEqual(planRanks[b])
      expect(action).toBe(prevailingPlan(a, b) ? 'change_b' : 'joint_meeting')
    }
  })

  it('hold every rule of plans against plans, or the row of figures does', () => {
    const listed = [...planConflicts, ...planFigures].map(({ rule }) => rule as string)
    const plans = ruleIds.filter((id) => id.startsWith('G'))
    expect(plans.filter((id) => !listed.includes(id))).toEqual([])
    expect(planFigures.filter(({ rule }) => conflictOf({ rule, subjectLayer: 'plan' }))).toEqual([])
  })

  it('name each rule once for a layer that it judges', () => {
    for (const { rule, subjectLayer } of planConflicts) {
      const { subjects } = ruleOf(rule)
      if (subjectLayer) expect(subjects).toContain(subjectLayer)
      else expect(planConflicts.filter((other) => other.rule === rule)).toHaveLength(1)
    }
  })

  it('part the findings of one rule by the plan it judges', () => {
    expect(conflictOf({ rule: 'A09', subjectLayer: 'plan_village' })?.b).toBe('village')
    expect(conflictOf({ rule: 'A09', subjectLayer: 'plan_industry' })?.b).toBe('industry')
    expect(conflictOf({ rule: 'A01', subjectLayer: 'rural_house' })).toBeNull()
  })
})

describe('the tables of compatibility', () => {
  it('hold what planners expect', () => {
    expect(tables.controlLineIndustry['basic_farmland|planting/grain']).toBe('compatible')
    expect(tables.controlLineIndustry['basic_farmland|planting/vegetable']).toBe('compatible')
    expect(tables.controlLineIndustry['basic_farmland|planting/nursery']).toBe('conflict')
    expect(tables.zoneUses['0102|0601']).toBe('compatible')
    expect(tables.industryRestoration['planting|water']).toBe('compatible')
  })

  it('name codes that exist', () => {
    const uses = codeLists.landUse2023.codes as Readonly<Record<string, unknown>>
    const zones = codeLists.controlBoundary.codes as Readonly<Record<string, unknown>>
    for (const pair of Object.keys(tables.zoneUses)) {
      const [zone = '', use = ''] = pair.split('|')
      expect([pair, zones[zone], uses[use]]).not.toContain(undefined)
    }
    const kinds = {
      ...codeLists.industryKind.codes,
      ...codeLists.restorationKind.codes,
      ...codeLists.collectiveUse.codes,
      ...codeLists.collectiveDisposal.codes,
    }
    const pairTables = [
      tables.industryPairs,
      tables.industryRestoration,
      tables.restorationPairs,
      tables.restorationCollective,
      tables.disposalPairs,
    ]
    for (const pair of pairTables.flatMap((table) => Object.keys(table))) {
      for (const kind of pair.split('|')) expect(Object.keys(kinds)).toContain(kind)
    }
  })

  it('cover every pair of kinds, so that none is left unjudged by oversight', () => {
    const pairs = (one: object, two: object, ordered: boolean) =>
      Object.keys(one).flatMap((a) =>
        Object.keys(two).flatMap((b) => (ordered && a > b ? [] : [`${a}|${b}`])),
      )
    const { industryKind, restorationKind, collectiveUse, collectiveDisposal } = codeLists
    const missing = (table: object, wanted: string[]) => wanted.filter((pair) => !(pair in table))
    const kinds = industryKind.codes
    const works = restorationKind.codes
    expect(missing(tables.industryPairs, pairs(kinds, kinds, true))).toEqual([])
    expect(missing(tables.industryRestoration, pairs(kinds, works, false))).toEqual([])
    expect(missing(tables.restorationPairs, pairs(works, works, true))).toEqual([])
    expect(missing(tables.restorationCollective, pairs(works, collectiveUse.codes, false))).toEqual(
      [],
    )
    const disposals = collectiveDisposal.codes
    expect(missing(tables.disposalPairs, pairs(disposals, disposals, true))).toEqual([])
  })

  it('refuse to say two things of one pair', () => {
    expect(() => crossTable({ a: { compatible: 'x', conflict: 'x' } })).toThrow('a|x')
  })
})

/** The worst state of the findings in each unit, and how many findings of it there are. */
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { FindingCount } from '../../server/api/contract.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface UnitCount {
  readonly worst: FindingState
  readonly count: number
}

export function worstByUnit(counts: readonly FindingCount[]): ReadonlyMap<string, UnitCount> {
  const byUnit = new Map<string, UnitCount>()
  for (const { unitCode, state, count } of counts) {
    if (!unitCode) continue
    const known = byUnit.get(unitCode)
    if (!known || isWorse(state, known.worst)) byUnit.set(unitCode, { worst: state, count })
    else if (state === known.worst) {
      byUnit.set(unitCode, { worst: state, count: known.count + count })
    }
  }
  return byUnit
}

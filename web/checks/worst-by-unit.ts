/** The worst state of the findings in each unit, and how many findings of it there are. */
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { FindingCount } from '../../server/api/contract.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface UnitCount {
  readonly worst: FindingState
  readonly count: number
}

/** A finding that spans units counts in each; `within`: of units of this place alone. */
export function worstByUnit(
  counts: readonly FindingCount[],
  within: string | null,
): ReadonlyMap<string, UnitCount> {
  const byUnit = new Map<string, UnitCount>()
  const each = counts.flatMap((count) =>
    count.unitCodes.map((unitCode) => ({ ...count, unitCode })),
  )
  for (const { unitCode, state, count } of each) {
    if (within !== null && !unitCode.startsWith(within)) continue
    const known = byUnit.get(unitCode)
    if (!known || isWorse(state, known.worst)) byUnit.set(unitCode, { worst: state, count })
    else if (state === known.worst) {
      byUnit.set(unitCode, { worst: state, count: known.count + count })
    }
  }
  return byUnit
}

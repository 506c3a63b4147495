/** The findings of a run that lie in one place, summed by state and by rule. */
import { type FindingState, findingStates } from '../../gis-data/rules/rule.ts'
import type { FindingCount } from '../../server/api/contract.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface PlaceFindings {
  readonly total: number
  readonly byState: Readonly<Record<FindingState, number>>
  /** The gravest first, then those that found most. */
  readonly rules: readonly { rule: string; count: number; worst: FindingState }[]
}

/** `code`: prefix of unit codes; findings that lie in no single unit belong to the district alone. */
export function findingsOf(counts: readonly FindingCount[], code: string): PlaceFindings {
  const own = counts.filter(({ unitCode }) =>
    unitCode === null ? code.length === 6 : unitCode.startsWith(code),
  )
  const byState = Object.fromEntries(findingStates.map((state) => [state, 0])) as Record<
    FindingState,
    number
  >
  const rules = new Map<string, { count: number; worst: FindingState }>()
  for (const { rule, state, count } of own) {
    byState[state] += count
    const known = rules.get(rule)
    rules.set(rule, {
      count: (known?.count ?? 0) + count,
      worst: known && !isWorse(state, known.worst) ? known.worst : state,
    })
  }
  return {
    total: own.reduce((sum, { count }) => sum + count, 0),
    byState,
    rules: [...rules]
      .map(([rule, each]) => ({ rule, ...each }))
      .sort((a, b) =>
        a.worst === b.worst
          ? b.count - a.count || (a.rule < b.rule ? -1 : 1)
          : isWorse(a.worst, b.worst)
            ? -1
            : 1,
      ),
  }
}

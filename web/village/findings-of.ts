/** The findings of a run that lie in one place, summed by state and by rule. */
import { type FindingState, findingStates } from '../../gis-data/rules/rule.ts'
import type { FindingCount } from '../../server/api/contract.ts'
import { liesIn, spansUnits } from '../api/lies-in.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface PlaceFindings {
  readonly total: number
  /** Of them, those that lie in other units too. */
  readonly spanning: number
  readonly byState: Readonly<Record<FindingState, number>>
  /** The gravest first, then those that found most. */
  readonly rules: readonly { rule: string; count: number; worst: FindingState }[]
}

/** `code`: of a district, town or unit. */
export function findingsOf(counts: readonly FindingCount[], code: string): PlaceFindings {
  const own = counts.filter((each) => liesIn(each, code))
  const sum = (some: readonly FindingCount[]) => some.reduce((all, { count }) => all + count, 0)
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
    total: sum(own),
    spanning: sum(own.filter(spansUnits)),
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

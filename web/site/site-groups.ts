/** A verdict of a hundred rules in the order in which one reads it: failing first, the same missing layer together. */

import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'

export type Outcome = Conformity['rules'][number]

export interface OutcomeGroup {
  readonly state: RuleResult
  readonly outcomes: readonly Outcome[]
  /** Rules that cannot be judged, by the layers they lack; one entry without layers for other reasons. */
  readonly byMissing: readonly {
    readonly missing: readonly string[]
    readonly outcomes: readonly Outcome[]
  }[]
}

/** What has to be seen at once; the rest is folded. */
export const isUnfolded = (state: RuleResult): boolean =>
  state === 'nonconforming' || state === 'conditional' || state === 'notice'

const order: readonly RuleResult[] = [
  'nonconforming',
  'conditional',
  'notice',
  ...worstFirst.filter((state) => !isUnfolded(state)),
]

export function groupOutcomes(outcomes: readonly Outcome[]): OutcomeGroup[] {
  return order.flatMap((state) => {
    const own = outcomes.filter(({ result }) => result === state).sort(byId)
    if (own.length === 0) return []
    return [{ state, outcomes: own, byMissing: state === 'undecidable' ? missingGroups(own) : [] }]
  })
}

const byId = (a: Outcome, b: Outcome) => (a.id < b.id ? -1 : 1)

function missingGroups(outcomes: readonly Outcome[]) {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const key = [...outcome.missing].sort().join(',')
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([key, own]) => ({ missing: key === '' ? [] : key.split(','), outcomes: own }))
}

export const countsByState = (
  outcomes: readonly Outcome[],
): Partial<Record<RuleResult, number>> => {
  const counts: Partial<Record<RuleResult, number>> = {}
  for (const { result } of outcomes) counts[result] = (counts[result] ?? 0) + 1
  return counts
}

/** Findings of a run by state, over all its rules. */
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { RuleOutcome } from '../../server/api/contract.ts'

export function sumByState(
  rules: readonly Pick<RuleOutcome, 'byState'>[],
): Partial<Record<FindingState, number>> {
  const sums: Partial<Record<FindingState, number>> = {}
  for (const { byState } of rules)
    for (const [state, count] of Object.entries(byState) as [FindingState, number][])
      sums[state] = (sums[state] ?? 0) + count
  return sums
}

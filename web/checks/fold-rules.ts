/** Which rules of a run stand in the open: those that found something; the others are folded away by why. */

import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { RuleOutcome } from '../../server/api/contract.ts'

export interface FoldedRules {
  /** Worst first, then most findings. */
  readonly open: readonly RuleOutcome[]
  /** Cannot be judged, by the layers that are missing. */
  readonly lacking: readonly { readonly layers: readonly string[]; readonly rules: RuleOutcome[] }[]
  readonly conforming: readonly RuleOutcome[]
}

export function foldRules(outcomes: readonly RuleOutcome[]): FoldedRules {
  const found = outcomes.filter(({ findings }) => findings > 0)
  const quiet = outcomes.filter(({ findings }) => findings === 0)
  const lacking = new Map<string, RuleOutcome[]>()
  for (const outcome of quiet) {
    if (outcome.result !== 'undecidable') continue
    const key = outcome.missing.join(' ')
    lacking.set(key, [...(lacking.get(key) ?? []), outcome])
  }
  return {
    open: found.toSorted(
      (a, b) =>
        worstFirst.indexOf(a.result) - worstFirst.indexOf(b.result) ||
        b.findings - a.findings ||
        (a.id < b.id ? -1 : 1),
    ),
    lacking: [...lacking].map(([, rules]) => ({ layers: rules[0]!.missing, rules })),
    conforming: quiet.filter(({ result }) => result !== 'undecidable'),
  }
}

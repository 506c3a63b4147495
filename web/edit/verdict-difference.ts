/** What an edit makes of the findings on a feature: which appear, which go, which stay. */

import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { FeatureVerdict } from '../../server/api/edit-contract.ts'

type RuleVerdict = FeatureVerdict['rules'][number]
export type VerdictFinding = RuleVerdict['findings'][number]

export interface VerdictDifference {
  /** Null before there was a feature. */
  readonly before: RuleResult | null
  readonly after: RuleResult
  /** Not there before, or there in another state. */
  readonly appeared: readonly VerdictFinding[]
  readonly gone: readonly VerdictFinding[]
  readonly kept: readonly {
    readonly finding: VerdictFinding
    readonly areaBeforeM2: number | null
  }[]
  /** Rules that cannot be judged for want of data. */
  readonly undecided: readonly RuleVerdict[]
}

const keyOf = ({ rule, state, objectLayer, objectId }: VerdictFinding) =>
  [rule, state, objectLayer, objectId].join(':')

export function verdictDifference(
  before: FeatureVerdict | null,
  after: FeatureVerdict,
): VerdictDifference {
  const was = new Map(findingsOf(before).map((finding) => [keyOf(finding), finding]))
  const now = findingsOf(after)
  const keys = new Set(now.map(keyOf))
  return {
    before: before && worstOf(before),
    after: worstOf(after),
    appeared: now.filter((finding) => !was.has(keyOf(finding))),
    gone: [...was.values()].filter((finding) => !keys.has(keyOf(finding))),
    kept: now.flatMap((finding) => {
      const earlier = was.get(keyOf(finding))
      return earlier ? [{ finding, areaBeforeM2: earlier.areaM2 }] : []
    }),
    undecided: after.rules.filter(
      ({ result, findings }) => result === 'undecidable' && findings.length === 0,
    ),
  }
}

const findingsOf = (verdict: FeatureVerdict | null): VerdictFinding[] =>
  gravestFirst((verdict?.rules ?? []).flatMap(({ findings }) => findings))

export const gravestFirst = <F extends { readonly state: RuleResult }>(
  findings: readonly F[],
): F[] => findings.toSorted((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state))

/** Of rules that say something; where none does, nothing has been found to conform. */
function worstOf({ rules }: FeatureVerdict): RuleResult {
  const results = new Set(rules.map(({ result }) => result))
  return worstFirst.find((state) => results.has(state)) ?? 'not_applicable'
}

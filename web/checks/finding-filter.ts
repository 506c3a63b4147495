/** Which findings are listed and drawn: by rule, state and unit, kept in the address. */
import { useMemo } from 'react'
import type { FindingCount } from '../../server/api/contract.ts'
import type { FindingFilter } from '../api/findings.ts'
import { liesIn } from '../api/lies-in.ts'
import { usePageState } from '../state/use-page-state.ts'

export function useFindingFilter(): FindingFilter {
  const { rule, state, within, fit } = usePageState()
  return useMemo(() => ({ rule, state, unit: within, fit }), [rule, state, within, fit])
}

/** `unit` is a code of any level. */
export const matchesFilter = (
  finding: Pick<FindingCount, 'rule' | 'state' | 'unitCodes' | 'fit'>,
  { rule, state, unit, fit }: FindingFilter,
): boolean =>
  (rule === null || finding.rule === rule) &&
  (state === null || finding.state === state) &&
  (unit === null || liesIn(finding, unit)) &&
  (fit === null ||
    (finding.fit !== null && (finding.fit === 'true_overlap') === (fit === 'true_overlap')))

/** Which findings are listed and drawn: by rule, state and unit, kept in the address. */
import { useMemo } from 'react'
import type { Finding } from '../../server/api/contract.ts'
import type { FindingFilter } from '../api/findings.ts'
import { usePageState } from '../state/use-page-state.ts'

export function useFindingFilter(): FindingFilter {
  const { rule, state, within, fit } = usePageState()
  return useMemo(() => ({ rule, state, unit: within, fit }), [rule, state, within, fit])
}

/** `unit` is a code of any level: a town's code begins the codes of its villages. */
export const matchesFilter = (
  finding: Pick<Finding, 'rule' | 'state' | 'unitCode' | 'fit'>,
  { rule, state, unit, fit }: FindingFilter,
): boolean =>
  (rule === null || finding.rule === rule) &&
  (state === null || finding.state === state) &&
  (unit === null || (finding.unitCode ?? '').startsWith(unit)) &&
  (fit === null ||
    (finding.fit !== null && (finding.fit === 'true_overlap') === (fit === 'true_overlap')))

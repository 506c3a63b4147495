/** Which findings are listed and drawn: by rule, state and unit, kept in the address. */
import { useMemo } from 'react'
import type { Finding } from '../../server/api/contract.ts'
import type { FindingFilter } from '../api/findings.ts'
import { usePageState } from '../state/use-page-state.ts'

export function useFindingFilter(): FindingFilter {
  const { rule, state, within } = usePageState()
  return useMemo(() => ({ rule, state, unit: within }), [rule, state, within])
}

/** `unit` is a code of any level: a town's code begins the codes of its villages. */
export const matchesFilter = (
  finding: Pick<Finding, 'rule' | 'state' | 'unitCode'>,
  { rule, state, unit }: FindingFilter,
): boolean =>
  (rule === null || finding.rule === rule) &&
  (state === null || finding.state === state) &&
  (unit === null || (finding.unitCode ?? '').startsWith(unit))

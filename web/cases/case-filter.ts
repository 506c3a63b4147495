/** Which cases are listed, kept in the address. */
import { useMemo } from 'react'
import type { CaseListFilter } from '../api/cases.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

export function useCaseFilter() {
  const { cases, rule, within } = usePageState()
  const filter = useMemo(
    (): CaseListFilter => ({ ...cases, rule, unit: within }),
    [cases, rule, within],
  )
  const narrow = (name: 'state' | 'due' | 'standing' | 'responsible', value: string | null) => {
    const { [name]: former, ...rest } = cases
    patchPageState({ cases: value ? { ...rest, [name]: value } : rest })
  }
  return { filter, narrow }
}

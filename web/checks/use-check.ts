/** Starts a check and opens it in the panel. */
import type { Scope } from '../../server/api/contract.ts'
import { useStartCheck } from '../api/checks.ts'
import { patchPageState } from '../state/use-page-state.ts'

export function useCheck() {
  const start = useStartCheck()
  const check = (scope: Scope, rules?: readonly string[]) => {
    patchPageState({ panel: 'check', finding: null, selected: null })
    start.mutate(
      { scope, rules },
      {
        onSuccess: ({ id }) =>
          patchPageState({ run: id, rule: null, state: null, within: null }, { step: true }),
      },
    )
  }
  return { check, pending: start.isPending, error: start.error }
}

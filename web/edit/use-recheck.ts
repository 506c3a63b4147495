/** Judges again what an edit touched, upon the newest check that covers it, and opens the result on the map. */
import type { CheckRun } from '../../server/api/contract.ts'
import { type CheckRunSummary, useStartCheck } from '../api/checks.ts'
import { ProblemError } from '../api/problem-error.ts'
import { request } from '../api/request.ts'
import { pageState, patchPageState } from '../state/use-page-state.ts'
import { chooseBase } from './choose-base.ts'
import { editOutcome } from './edit-session.ts'

type Recheck = (unitCodes: readonly (string | null)[]) => Promise<void>

export function useRecheck(): Recheck {
  const start = useStartCheck()
  const startOn = async (base: CheckRunSummary): Promise<string | null> => {
    const { rules } = await request<CheckRun>(`/api/checks/${base.id}`)
    try {
      const asked = { scope: base.scope, rules: rules.map(({ id }) => id), basedOn: base.id }
      return (await start.mutateAsync(asked)).id
    } catch (error) {
      // a base that the server refuses is none
      if (error instanceof ProblemError && error.problem.status === 409) return null
      throw error
    }
  }
  return async (unitCodes) => {
    try {
      const runs = await request<CheckRunSummary[]>('/api/checks')
      const base = chooseBase(runs, unitCodes, pageState().run)
      const upon = base && (await startOn(base))
      const [unit] = unitCodes
      const run = upon ?? (await start.mutateAsync({ scope: unit ? { unit } : {} })).id
      editOutcome.set(
        (outcome) => outcome && { ...outcome, check: { run, base: upon ? base.id : null } },
      )
      patchPageState({ run, finding: null, rule: null, state: null, within: null })
    } catch (fault) {
      editOutcome.set((outcome) => outcome && { ...outcome, fault })
    }
  }
}

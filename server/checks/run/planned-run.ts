/** A run as fixed when it was asked for: nothing of it changes while it works. */
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Scope } from '../../api/contract.ts'
import type { ParameterValues } from '../rule-parameters.ts'

export interface PlannedRun {
  readonly id: string
  readonly revision: number
  readonly viewer: Viewer
  readonly scope: Scope
  readonly rules: readonly RuleId[]
  readonly parameters: Readonly<Partial<Record<RuleId, ParameterValues>>>
  /** An earlier run over the same scope with the same sight: only what changed since is judged. */
  readonly basedOn?: string
}

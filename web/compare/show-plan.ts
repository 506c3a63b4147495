/** Brings one plan alone onto the map, in one of its versions or as it stands. */
import type { PlanVersion } from '../../server/api/village-contract.ts'
import { planLayers } from '../map/plans/plan-kind-words.ts'
import type { OnePlan } from '../state/one-plan.ts'
import { pageState, patchPageState } from '../state/use-page-state.ts'

export function showPlan(
  { kind, code }: OnePlan,
  version: Pick<PlanVersion, 'revision' | 'current'> | null,
): void {
  patchPageState({
    plan: { kind, code },
    revision: version === null || version.current ? null : version.revision,
    shown: { ...pageState().shown, plan: true, [planLayers[kind]]: true },
  })
}

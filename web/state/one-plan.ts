/** One plan alone of all of its kind, in the address. */
import { type PlanKind, planKinds } from '../../gis-data/plan-matrix/plan-kinds.ts'

export interface OnePlan {
  readonly kind: PlanKind
  readonly code: string
}

/** `village:CG510117104201` */
export const formatOnePlan = (plan: OnePlan | null): string | null =>
  plan && `${plan.kind}:${plan.code}`

export function parseOnePlan(text: string | null): OnePlan | null {
  const [, named, code] = /^([a-z]+):(.{1,60})$/.exec(text ?? '') ?? []
  const kind = planKinds.find((each) => each === named)
  return kind && code ? { kind, code } : null
}

/** One plan alone of all of its kind, in the address and as filters of the layers that show it. */
import { type PlanKind, planKinds } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { LayerFilter } from './layer-filter.ts'

export interface OnePlan {
  readonly kind: PlanKind
  readonly code: string
}

const quoted = (code: string) => `'${code.replaceAll("'", "''")}'`

/** The plan's features and its extent; other kinds are left as they are. */
export const onePlanFilters = (plan: OnePlan | null): LayerFilter[] =>
  plan === null
    ? []
    : [
        { layer: `plan_${plan.kind}`, text: `plan_code = ${quoted(plan.code)}` },
        { layer: 'plan', text: `code = ${quoted(plan.code)}` },
      ]

/** `village:CG510117104201` */
export const formatOnePlan = (plan: OnePlan | null): string | null =>
  plan && `${plan.kind}:${plan.code}`

export function parseOnePlan(text: string | null): OnePlan | null {
  const [, named, code] = /^([a-z]+):(.{1,60})$/.exec(text ?? '') ?? []
  const kind = planKinds.find((each) => each === named)
  return kind && code ? { kind, code } : null
}

/** One plan alone, as filters of the layers that show it. */
import type { LayerFilter } from './layer-filter.ts'
import type { OnePlan } from './one-plan.ts'

const quoted = (code: string) => `'${code.replaceAll("'", "''")}'`

/** The plan's features and its extent; other kinds are left as they are. */
export const onePlanFilters = (plan: OnePlan | null): LayerFilter[] =>
  plan === null
    ? []
    : [
        { layer: `plan_${plan.kind}`, text: `plan_code = ${quoted(plan.code)}` },
        { layer: 'plan', text: `code = ${quoted(plan.code)}` },
      ]

/** Of what lies at a place, what the map draws while it shows one plan alone. */
import type { FeatureRecord } from '../../../server/api/contract.ts'
import type { OnePlan } from '../../state/one-plan.ts'

export function drawnOfPlan(
  hits: readonly FeatureRecord[],
  plan: OnePlan | null,
): readonly FeatureRecord[] {
  if (plan === null) return hits
  return hits.filter(({ layer, attributes }) => {
    const bears = (field: string) =>
      attributes.some(({ name, value }) => name === field && value === plan.code)
    if (layer === 'plan') return bears('code')
    return layer !== `plan_${plan.kind}` || bears('plan_code')
  })
}

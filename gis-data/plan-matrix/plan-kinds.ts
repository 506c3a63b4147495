/** The five plans in their order of precedence: a plan of higher rank prevails over a lower one. */
import type { planKind } from '../codes/plan-kind.ts'

export type PlanKind = keyof (typeof planKind)['codes']

export const planKinds = [
  'spatial',
  'village',
  'industry',
  'restoration',
  'collective',
] as const satisfies readonly PlanKind[]

/**
 * ① the spatial plan, ② the village plan as its detailed plan, ③ plans of one subject, equal among
 * themselves. Derived from art. 18 of the Land Administration Law; no norm writes it down so.
 */
export const planRanks: Record<PlanKind, 1 | 2 | 3> = {
  spatial: 1,
  village: 2,
  industry: 3,
  restoration: 3,
  collective: 3,
}

/** The plan that prevails; null between equals, who go before the joint meeting. */
export const prevailingPlan = (a: PlanKind, b: PlanKind): PlanKind | null =>
  planRanks[a] === planRanks[b] ? null : planRanks[a] < planRanks[b] ? a : b

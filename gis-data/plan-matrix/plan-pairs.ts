/** The fifteen pairs of the five plans, each once, and what belongs to them. */
import { type PlanConflict, planConflicts } from './plan-conflicts.ts'
import { type PlanKind, planKinds, prevailingPlan } from './plan-kinds.ts'

export interface PlanPair {
  readonly a: PlanKind
  readonly b: PlanKind
  /** Null between equals. */
  readonly prevails: PlanKind | null
  readonly conflicts: readonly PlanConflict[]
}

export const planPairs: readonly PlanPair[] = planKinds.flatMap((a, from) =>
  planKinds.slice(from).map((b) => ({
    a,
    b,
    prevails: prevailingPlan(a, b),
    conflicts: planConflicts.filter((conflict) => conflict.a === a && conflict.b === b),
  })),
)

/** The pair that a finding belongs to; null for rules that are not about two plans. */
export function conflictOf({
  rule,
  subjectLayer,
}: {
  rule: string
  subjectLayer: string
}): PlanConflict | null {
  return (
    planConflicts.find(
      (conflict) =>
        conflict.rule === rule && (conflict.subjectLayer ?? subjectLayer) === subjectLayer,
    ) ?? null
  )
}

/** Which of the 103 units are planted as not covered by an approved village plan (rule C07). */
import type { Unit } from '../plain/units.ts'
import { createRandom } from '../random.ts'

export type PlanGap =
  /** No village plan at all. */
  | 'none'
  /** A plan, but not approved. */
  | 'unapproved'
  /** The approved plan leaves a good part of the unit out. */
  | 'partial'
  /** Leaves out less than the rule minds: no finding. */
  | 'nearMiss'

/** 战旗村 shows other things; its plan is in force. */
const ALWAYS_COVERED = ['510117104213']

export function choosePlanGaps(units: readonly Unit[], factor: number): Map<Unit, PlanGap> {
  const random = createRandom('plan gaps')
  const open = units.filter(
    ({ agricultural, code }) => agricultural && !ALWAYS_COVERED.includes(code),
  )
  const order = open
    .map((unit) => ({ unit, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ unit }) => unit)
  const counts: [PlanGap, number][] =
    factor > 1
      ? [
          ['none', 10],
          ['unapproved', 9],
          ['partial', 8],
          ['nearMiss', 4],
        ]
      : [
          ['none', 4],
          ['unapproved', 4],
          ['partial', 4],
          ['nearMiss', 2],
        ]
  const gaps = new Map<Unit, PlanGap>()
  for (const [gap, count] of counts) {
    for (const unit of order.splice(0, count)) gaps.set(unit, gap)
  }
  return gaps
}

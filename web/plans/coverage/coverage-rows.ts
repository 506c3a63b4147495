/** Rows of the coverage table: which units, and in what order. */
import { type PlanKind, planKinds } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import type { CoverageStanding, CoverageUnit } from '../../../server/api/village-contract.ts'
import { standingsWorstFirst } from '../../map/plans/standing-mark.tsx'

export interface RowChoice {
  /** Units for which no village plan is due, too. */
  readonly all: boolean
  /** Prefix of unit codes. */
  readonly within: string | null
  /** The largest gaps in this plan first; in all five where null. */
  readonly sort: PlanKind | null
}

export function coverageRows(
  units: readonly CoverageUnit[],
  { all, within, sort }: RowChoice,
): CoverageUnit[] {
  const kinds = sort ? [sort] : planKinds
  return units
    .filter(({ planning, code }) => (all || planning) && (!within || code.startsWith(within)))
    .map((unit) => ({ unit, gaps: kinds.map((kind) => gapOf(unit, kind)) }))
    .sort(
      (a, b) =>
        total(b.gaps) - total(a.gaps) ||
        Math.max(...b.gaps) - Math.max(...a.gaps) ||
        (a.unit.code < b.unit.code ? -1 : 1),
    )
    .map(({ unit }) => unit)
}

/** A town community needs no village plan; where it has one, it counts. */
export const isDue = ({ planning, cells }: CoverageUnit, kind: PlanKind): boolean =>
  planning || kind !== 'village' || cells[kind].standing !== 'none'

/** A draft on its way hurts less than none: it halves what it covers. */
function gapOf(unit: CoverageUnit, kind: PlanKind): number {
  const { standing, approvedShare, share } = unit.cells[kind]
  if (standing === 'covered' || !isDue(unit, kind)) return 0
  return 1 - approvedShare - (share - approvedShare) / 2
}

const total = (gaps: readonly number[]) => gaps.reduce((sum, gap) => sum + gap, 0)

export type StandingCounts = Readonly<Record<CoverageStanding, number>>

/** Of the units for which the plan is due. */
export function standingCounts(units: readonly CoverageUnit[], kind: PlanKind): StandingCounts {
  const count = (standing: CoverageStanding) =>
    units.filter((unit) => isDue(unit, kind) && unit.cells[kind].standing === standing).length
  return Object.fromEntries(
    standingsWorstFirst.map((standing) => [standing, count(standing)]),
  ) as StandingCounts
}

/** Plants violations of the rules and lists every finding that they cause. */
import type { Base } from '../build-base.ts'
import { type DemoSize, sizePlans } from '../demo-size.ts'
import type { PlantedViolation } from '../seed-feature.ts'
import { expectFarmlandBalance } from './expect-farmland-balance.ts'
import { expectPlannedUses } from './expect-planned-uses.ts'
import { expectServices } from './expect-services.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import { plantBoundaries } from './plant-boundaries.ts'
import { plantCrops } from './plant-crops.ts'
import { plantDwellings } from './plant-dwellings.ts'
import { plantFacilities } from './plant-facilities.ts'
import { plantFarmland } from './plant-farmland.ts'
import { plantFarmlandChanges } from './plant-farmland-changes.ts'
import { plantFarmlandLoss } from './plant-farmland-loss.ts'
import { plantGreenBelts } from './plant-green-belts.ts'
import { plantHighStandard } from './plant-high-standard.ts'
import { plantHomesteadFiles } from './plant-homestead-files.ts'
import { plantHouseholds } from './plant-households.ts'
import { plantIndicators } from './plant-indicators.ts'
import { plantLinpans } from './plant-linpans.ts'
import { plantMarketEntry } from './plant-market-entry.ts'
import { plantPlanConflicts } from './plant-plan-conflicts.ts'
import { plantPlanPeriods } from './plant-plan-periods.ts'
import { plantPlans } from './plant-plans.ts'
import { plantPlanting } from './plant-planting.ts'
import { plantReserve } from './plant-reserve.ts'
import { plantSafety } from './plant-safety.ts'
import { plantSetbacks } from './plant-setbacks.ts'
import { plantTemporaryLand } from './plant-temporary-land.ts'
import { plantVillagePlans } from './plant-village-plans.ts'
import { plantWaterside } from './plant-waterside.ts'
import { Planter } from './planter.ts'

/** In this order: each finds its places among what the ones before have left free. */
const planters: readonly ((planter: Planter) => void)[] = [
  plantFarmland,
  plantWaterside,
  plantBoundaries,
  plantHouseholds,
  plantSetbacks,
  plantLinpans,
  plantPlans,
  plantPlanConflicts,
  plantMarketEntry,
  plantHomesteadFiles,
  plantDwellings,
  plantVillagePlans,
  plantSafety,
  plantCrops,
  plantFacilities,
  plantHighStandard,
  plantTemporaryLand,
  plantGreenBelts,
  plantReserve,
  plantFarmlandChanges,
  plantPlanting,
  plantFarmlandLoss,
  plantPlanPeriods,
]

export function plantViolations(base: Base, size: DemoSize): PlantedViolation[] {
  const planter = new Planter(base, sizePlans[size].violationFactor)
  for (const plant of planters) plant(planter)
  expectPlannedUses(planter)
  expectServices(planter)
  // Sums over everything that was written and planted.
  plantIndicators(planter)
  expectFarmlandBalance(planter)
  const settled = planter.settle().map(
    ({ finding, note }): PlantedViolation => ({
      rule: finding.rule,
      subjectLayer: finding.subjectLayer,
      subjectFid: finding.subject.fid,
      objectLayer: finding.objectLayer,
      objectFid: finding.object?.fid ?? null,
      state: finding.state,
      note,
      ...(finding.areaM2 === undefined ? {} : { areaM2: Math.round(finding.areaM2 * 100) / 100 }),
    }),
  )
  return [...settled, ...planGaps(base)].sort(
    (a, b) =>
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      a.subjectLayer.localeCompare(b.subjectLayer) ||
      a.subjectFid - b.subjectFid ||
      (a.objectFid ?? 0) - (b.objectFid ?? 0),
  )
}

const GAP_NOTES = {
  none: '没有村庄规划',
  unapproved: '村庄规划尚未批准',
  partial: '已批村庄规划未全覆盖',
}

function planGaps({ book, villagePlans }: Base): PlantedViolation[] {
  return villagePlans.gaps.flatMap(({ unit, gap, plan, uncovered }) => {
    if (gap === 'nearMiss') return []
    return [
      {
        rule: 'C07',
        subjectLayer: 'unit' as const,
        subjectFid: book.layers.unit.find(({ unitCode }) => unitCode === unit.code)!.fid,
        objectLayer: plan ? ('plan' as const) : null,
        objectFid: plan?.fid ?? null,
        state: 'nonconforming' as const,
        note: GAP_NOTES[gap],
        areaM2: Math.round(ellipsoidAreaM2(uncovered)),
      },
    ]
  })
}

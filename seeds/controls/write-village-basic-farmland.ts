/** 村规管控边界 0202: the basic farmland of each block as the village plan draws it, within the plan. */
import type { Draft, DraftBook } from '../draft-book.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { dissolveWhole } from '../geometry/dissolve-whole.ts'
import { type Ring, ringArea } from '../geometry/ring.ts'
import type { UnitPlan, VillagePlans } from '../plans/write-village-plans.ts'
import type { Protection } from './write-basic-farmland.ts'

/** Plans that are not approved have not handed in their control boundaries yet. */
const hasBoundaries = ({ plan }: UnitPlan) => plan.values.status === 'approved'

export function writeVillageBasicFarmland(
  book: DraftBook,
  { byBlock }: Protection,
  { byUnit, gaps }: VillagePlans,
): void {
  const cut = new Set(
    gaps.filter(({ gap }) => ['partial', 'nearMiss'].includes(gap)).map(({ unit }) => unit.code),
  )
  const serials = new Map<string, number>()
  for (const plots of byBlock.values()) {
    const unitCode = plots[0]!.unitCode!
    const plan = byUnit.get(unitCode)
    if (!plan || !hasBoundaries(plan)) continue
    for (const whole of outlines(plots)) {
      const rings = cut.has(unitCode)
        ? plan.extent.flatMap((part) => clipRings(whole, part).inside)
        : [whole]
      for (const ring of rings) {
        const serial = (serials.get(plan.code) ?? 0) + 1
        serials.set(plan.code, serial)
        book.add('village_basic_farmland', {
          unitCode,
          polygons: [ring],
          values: {
            code: `${plan.code}0202${String(serial).padStart(6, '0')}`,
            plan_code: plan.code,
            declared_area_m2: Math.round(ringArea(ring) * 100) / 100,
          },
        })
      }
    }
  }
}

/** One outline for what lies together; plots that would make a hole stand by themselves. */
function outlines(plots: readonly Draft[]): Ring[] {
  const { rings, members } = dissolveWhole(plots, ({ polygons }) => polygons![0]!)
  return [
    ...rings,
    ...plots.filter((plot) => !members.includes(plot)).map(({ polygons }) => polygons![0]!),
  ]
}

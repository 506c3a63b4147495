/** Renovation of branch canals in the village where each begins, and in some others on its way. */
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { corridor } from '../geometry/corridor.ts'
import { type Ring, ringArea } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { Watercourse } from '../plain/linear-work.ts'
import type { Unit } from '../plain/units.ts'
import type { Random } from '../random.ts'
import type { AddPlanFeature } from './add-plan-feature.ts'
import { worksYears } from './works-years.ts'

/** Canals whose works may go on in further villages. */
const LONG_CANALS = 40

export function writeWaterWorks(plain: Plain, random: Random, add: AddPlanFeature): void {
  const branches = plain.canals.filter((canal) => canal.class === 'branch_canal')
  const written: { ring: Ring; box: ReturnType<typeof boundsOf> }[] = []
  const begun = new Map<string, Unit>()
  const write = (unit: Unit, ring: Ring, { code, name }: Watercourse) => {
    const years = worksYears(random)
    if (begun.get(code) === unit) return
    // Where two canals meet, the first has the junction: no land is restored twice (rule G14).
    const box = boundsOf(ring)
    const meets = (other: (typeof written)[number]) =>
      boundsMeet(other.box, box) && clipRings(ring, other.ring).inside.length > 0
    if (written.some(meets)) return
    written.push({ ring, box })
    add('plan_restoration', 'restoration', unit, ring, {
      name: `${name}整治`,
      kind: 'water',
      ...years,
    })
  }
  branches.forEach((canal, i) => {
    const unit = plain.units[(i * 5) % plain.units.length]!
    for (const ring of clipRings(corridor(canal.line, canal.widthM + 5), unit.ring).inside) {
      if (ringArea(ring) > 400) write(unit, ring, canal)
    }
    begun.set(canal.code, unit)
  })
  for (const unit of plain.units) {
    for (const canal of branches.slice(0, LONG_CANALS)) {
      const parts = random.chance(0.12)
        ? clipRings(corridor(canal.line, canal.widthM + 5), unit.ring).inside
        : []
      for (const ring of parts) {
        if (ringArea(ring) > 1500) write(unit, ring, canal)
      }
    }
  }
}

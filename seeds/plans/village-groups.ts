/** Groups neighbouring villages of a town into planning areas (片区) of one to five. */
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import { type Ring, ringArea, type XY } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import { createRandom } from '../random.ts'

export interface VillageGroup {
  units: Unit[]
  extent: Ring[]
}

export function groupVillages(units: readonly Unit[]): VillageGroup[] {
  const random = createRandom('village groups')
  const meet = neighbourTest(units)
  const free = new Set(units)
  const groups: VillageGroup[] = []
  for (const first of units) {
    if (!free.delete(first)) continue
    let group: VillageGroup = { units: [first], extent: [first.ring] }
    const wanted = random.pick([1, 2, 2, 3, 3, 4, 5])
    for (const next of units) {
      if (group.units.length >= wanted) break
      if (!free.has(next) || next.town !== first.town) continue
      if (!group.units.some((unit) => meet(unit, next))) continue
      const joined = join([...group.units, next])
      if (!joined) continue
      group = joined
      free.delete(next)
    }
    groups.push(group)
  }
  return groups
}

/** Null when the union would enclose another unit. */
function join(units: Unit[]): VillageGroup | null {
  const extent = dissolveRings(units.map(({ ring }) => ring))
  const sum = units.reduce((total, { ring }) => total + ringArea(ring), 0)
  const area = extent.reduce((total, ring) => total + ringArea(ring), 0)
  return extent.length === 1 && Math.abs(area - sum) < 1 ? { units, extent } : null
}

function neighbourTest(units: readonly Unit[]) {
  const key = ([x, y]: XY) => `${x.toFixed(3)},${y.toFixed(3)}`
  const edges = new Map<string, Unit>()
  for (const unit of units) {
    unit.ring.forEach((p, i) => {
      edges.set(`${key(p)}|${key(unit.ring[(i + 1) % unit.ring.length]!)}`, unit)
    })
  }
  const pairs = new Set<string>()
  for (const unit of units) {
    unit.ring.forEach((p, i) => {
      const other = edges.get(`${key(unit.ring[(i + 1) % unit.ring.length]!)}|${key(p)}`)
      if (other) pairs.add(`${unit.code} ${other.code}`)
    })
  }
  return (a: Unit, b: Unit) => pairs.has(`${a.code} ${b.code}`) || pairs.has(`${b.code} ${a.code}`)
}

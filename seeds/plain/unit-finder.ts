/** Finds the unit that a point lies in. */
import { boundsOf } from '../geometry/bounds.ts'
import { ringContains, type XY } from '../geometry/ring.ts'
import type { Unit } from './units.ts'

export function createUnitFinder(units: readonly Unit[]): (p: XY) => Unit | null {
  const boxed = units.map((unit) => ({ unit, box: boundsOf(unit.ring) }))
  return (p) =>
    boxed.find(
      ({ unit, box }) =>
        p[0] >= box[0] &&
        p[0] <= box[2] &&
        p[1] >= box[1] &&
        p[1] <= box[3] &&
        ringContains(unit.ring, p),
    )?.unit ?? null
}

/** Looks for room for a rectangle inside a ring. */
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { crossingOf } from '../geometry/segment.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Planter, Yard } from './planter.ts'

const TRIES = 24

export function findYard(
  planter: Planter,
  within: Ring,
  widthM: number,
  depthM: number,
  marginM: number,
  angle: number,
): Yard | null {
  const { random } = planter
  const [minX, minY, maxX, maxY] = boundsOf(within)
  for (let i = 0; i < TRIES; i++) {
    const centre: XY = [random.range(minX, maxX), random.range(minY, maxY)]
    const turned = angle + random.range(-0.05, 0.05)
    if (!liesWithin(rectangle(centre, widthM + 2 * marginM, depthM + 2 * marginM, turned), within))
      continue
    const ring = rectangle(centre, widthM, depthM, turned)
    if (planter.isFree(ring)) return { ring, centre, angle: turned }
  }
  return null
}

export function liesWithin(ring: Ring, within: Ring): boolean {
  if (!ring.every((p) => ringContains(within, p))) return false
  for (let i = 0; i < ring.length; i++) {
    for (let j = 0; j < within.length; j++) {
      if (
        crossingOf(
          ring[i]!,
          ring[(i + 1) % ring.length]!,
          within[j]!,
          within[(j + 1) % within.length]!,
        )
      )
        return false
    }
  }
  return true
}

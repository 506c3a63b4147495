/** Areas and distances between small and large rings, in ellipsoid ㎡ and metres. */
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { areaScaleAt } from '../geometry/local-frame.ts'
import { type Line, type Ring, ringArea, ringContains } from '../geometry/ring.ts'
import { crossingOf, segmentDistance } from '../geometry/segment.ts'

export function intersectRings(subjects: readonly Ring[], objects: readonly Ring[]): Ring[] {
  return subjects.flatMap((subject) => {
    const box = boundsOf(subject)
    return objects
      .filter((object) => boundsMeet(boundsOf(object), box))
      .flatMap((object) => clipRings(subject, object).inside)
  })
}

export function subtractRings(subjects: readonly Ring[], objects: readonly Ring[]): Ring[] {
  let rest = [...subjects]
  for (const object of objects) rest = rest.flatMap((ring) => clipRings(ring, object).outside)
  return rest
}

export const ellipsoidAreaM2 = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + ringArea(ring) * areaScaleAt(ring[0]![1]), 0)

/** 0 where they meet. */
export function ringDistance(subject: Ring, object: Ring): number {
  if (ringContains(object, subject[0]!) || ringContains(subject, object[0]!)) return 0
  return lineDistance(subject, [...object, object[0]!])
}

export function lineDistance(ring: Ring, line: Line): number {
  let least = Infinity
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    for (let j = 1; j < line.length; j++) {
      const c = line[j - 1]!
      const d = line[j]!
      if (crossingOf(a, b, c, d)) return 0
      least = Math.min(
        least,
        segmentDistance(a, c, d),
        segmentDistance(c, a, b),
        segmentDistance(d, a, b),
      )
    }
  }
  return least
}

/** Two points and what lies between: crossing, nearest point, normal. */
import { distance, type XY } from './ring.ts'

/** Unit vector to the left of a→b. */
export function normal(a: XY, b: XY): XY {
  const length = distance(a, b) || 1
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
}

export function crossingOf(a: XY, b: XY, c: XY, d: XY): XY | null {
  const abx = b[0] - a[0]
  const aby = b[1] - a[1]
  const cdx = d[0] - c[0]
  const cdy = d[1] - c[1]
  const cross = abx * cdy - aby * cdx
  if (cross === 0) return null
  const t = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / cross
  const u = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / cross
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + abx * t, a[1] + aby * t] : null
}

export function nearestOn([px, py]: XY, a: XY, b: XY): XY {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length2 = dx * dx + dy * dy
  const t =
    length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - a[0]) * dx + (py - a[1]) * dy) / length2))
  return [a[0] + dx * t, a[1] + dy * t]
}

/** Distance from a point to a segment. */
export const segmentDistance = (p: XY, a: XY, b: XY): number => distance(p, nearestOn(p, a, b))

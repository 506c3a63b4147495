/** Halves a ring along the straight line through `at` in direction `angle`; `inside` lies left of it. */
import { type Cut, clipRings, halfPlane } from './clip-rings.ts'
import type { Ring, XY } from './ring.ts'

export const splitRing = (ring: Ring, at: XY, angle: number): Cut =>
  clipRings(ring, halfPlane(at, angle, ring))

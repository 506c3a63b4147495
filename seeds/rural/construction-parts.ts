/** Where a site may be built on: 0301 about the yards, and in some linpans 0302 kept for later. */
import { clipRings, halfPlane } from '../geometry/clip-rings.ts'
import { type Ring, ringArea, scaleRing, type XY } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'

export interface ConstructionParts {
  concentrated: Ring
  flexible: Ring | null
}

/** Share of a linpan's radius within the construction boundary; the rim of trees stays outside. */
const BOUNDARY_SHARE = 0.93
/** Every which linpan keeps a part as 村庄弹性发展区. */
const FLEXIBLE_EVERY = 6
const FLEXIBLE_FROM_M = 46

export function constructionParts(site: Site): ConstructionParts {
  const whole =
    site.kind === 'linpan' ? scaleRing(site.outer, site.centre, BOUNDARY_SHARE) : site.outer
  if (
    site.kind !== 'linpan' ||
    site.index % FLEXIBLE_EVERY !== 0 ||
    site.reachM < FLEXIBLE_FROM_M
  ) {
    return { concentrated: whole, flexible: null }
  }
  const cut = clipRings(whole, halfPlane(chordPoint(site), site.angle, whole))
  const largest = (rings: Ring[]) => [...rings].sort((a, b) => ringArea(b) - ringArea(a))[0]!
  if (cut.inside.length !== 1 || cut.outside.length !== 1)
    return { concentrated: whole, flexible: null }
  return { concentrated: largest(cut.outside), flexible: largest(cut.inside) }
}

/** The flexible part lies to the left of the yards' direction, a fifth of the radius off centre. */
function chordPoint({ centre, angle, reachM }: Site): XY {
  const off = reachM * 0.12
  return [centre[0] - Math.sin(angle) * off, centre[1] + Math.cos(angle) * off]
}

/** A place set apart from the fields: a linpan, a settlement, a plot, a village centre, a pond, a grove. */
import type { Ring, XY } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'

export type SiteKind = 'linpan' | 'settlement' | 'project' | 'centre' | 'pond' | 'grove'

export interface Site {
  index: number
  kind: SiteKind
  unit: Unit
  centre: XY
  /** Farthest point of `outer` from the centre, m. */
  reachM: number
  /** Direction that houses and plot edges follow. */
  angle: number
  /** Direction of the water here: fields about the site part along it. */
  alongAngle: number
  outer: Ring
  /** What houses may stand on: the yards within the trees; equal to `outer` but for linpans. */
  core: Ring
}

/** Share of a linpan's radius that yards take; the rest is trees and bamboo. */
export const CORE_SHARE = 0.8

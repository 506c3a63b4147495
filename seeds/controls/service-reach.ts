/** How many dwellings of a unit lie beyond a walk from each kind of service (rule C09). */
import type { Draft, DraftLayers } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { segmentDistance } from '../geometry/segment.ts'

export const REACH_M = 1000
export const MAX_OUTSIDE_SHARE = 0.3

export const serviceKinds = {
  culture: ['03', '04'],
  health: ['11'],
  education: ['07', '08', '09'],
} as const
export type ServiceKind = keyof typeof serviceKinds
export const serviceKindIds = Object.keys(serviceKinds) as ServiceKind[]

export const dwellingsByUnit = (layers: DraftLayers): ReadonlyMap<string, readonly Draft[]> => {
  const found = new Map<string, Draft[]>()
  for (const homestead of layers.homestead) {
    if (homestead.values.use_state === 'withdrawn' || homestead.unitCode === null) continue
    const others = found.get(homestead.unitCode)
    if (others) others.push(homestead)
    else found.set(homestead.unitCode, [homestead])
  }
  return found
}

export const pointsOf = (layers: DraftLayers, kind: ServiceKind): XY[] =>
  layers.public_facility
    .filter(({ values }) => (serviceKinds[kind] as readonly string[]).includes(String(values.kind)))
    .map(({ point }) => point!)

/** Those dwellings from which the nearest point is farther than the reach. */
export function beyondReach(
  dwellings: readonly Draft[],
  points: readonly XY[],
  reachM: number,
): Draft[] {
  if (dwellings.length === 0) return []
  const [minX, minY, maxX, maxY] = boundsOf(dwellings.flatMap(({ polygons }) => polygons![0]!))
  const near = points.filter(
    ([x, y]) => x > minX - reachM && x < maxX + reachM && y > minY - reachM && y < maxY + reachM,
  )
  return dwellings.filter(
    ({ polygons }) => !near.some((point) => pointDistance(polygons![0]!, point) <= reachM),
  )
}

function pointDistance(ring: Ring, point: XY): number {
  if (ringContains(ring, point)) return 0
  return Math.min(
    ...ring.map((corner, i) => segmentDistance(point, corner, ring[(i + 1) % ring.length]!)),
  )
}

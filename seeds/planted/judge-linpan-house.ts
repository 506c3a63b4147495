/** What rules F03 and F04 say about a house in a linpan or under an ancient tree. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { Ring, XY } from '../geometry/ring.ts'
import { ringContains } from '../geometry/ring.ts'
import { segmentDistance } from '../geometry/segment.ts'
import { type Judgement, weigh } from './finding.ts'
import { datedState, type State } from './judge-dates.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

const MOST_STOREYS = 3
const GREATEST_HEIGHT_M = 12
const TREE_REACH_M = 40
const BEYOND_CROWN_M = 5
const ASSUMED_CROWN_M = 15
const DOUBTFUL_M = 0.2

export function judgeHeight(house: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const { storeys, height_m, built_on } = house.values
  const tooHigh = Number(storeys ?? 0) > MOST_STOREYS || Number(height_m ?? 0) > GREATEST_HEIGHT_M
  if (!tooHigh && storeys !== null && height_m !== null) return judgement
  for (const object of around.linpans(boundsOf(house.polygons!.flat()))) {
    const since = object.values.protected_since
    if (typeof since !== 'string') continue
    const areaM2 = ellipsoidAreaM2(intersectRings(house.polygons!, object.polygons!))
    if (!weigh(areaM2, judgement)) continue
    judgement.findings.push({
      rule: 'F03',
      subjectLayer: 'rural_house',
      subject: house,
      objectLayer: 'linpan',
      object,
      state: heightState(tooHigh, built_on as string | null, since),
      areaM2,
    })
  }
  return judgement
}

function heightState(tooHigh: boolean, builtOn: string | null, since: string): State {
  if (!tooHigh || builtOn === null) return 'undecidable'
  return builtOn <= since ? 'notice' : 'nonconforming'
}

export function judgeTrees(house: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  for (const object of around.of('ancient_tree')(boundsOf(house.polygons!.flat()), TREE_REACH_M)) {
    const { state, doubtful } = againstTree(object, house)
    if (doubtful) judgement.doubtful = true
    if (!state) continue
    judgement.findings.push({
      rule: 'F04',
      subjectLayer: 'rural_house',
      subject: house,
      objectLayer: 'ancient_tree',
      object,
      state,
    })
  }
  return judgement
}

export function againstTree(tree: Draft, house: Draft): { state: State | null; doubtful: boolean } {
  const { protection_radius_m, crown_radius_m, announced_on } = tree.values
  const reachM =
    protection_radius_m !== null
      ? Number(protection_radius_m)
      : Number(crown_radius_m ?? ASSUMED_CROWN_M) + BEYOND_CROWN_M
  const distanceM = Math.min(...house.polygons!.map((ring) => pointDistance(tree.point!, ring)))
  const known = protection_radius_m !== null || crown_radius_m !== null
  const state = known
    ? datedState(
        house.values.built_on as string | null,
        '2025-03-15',
        announced_on as string | null,
        'conditional',
      )
    : 'undecidable'
  return {
    state: distanceM < reachM ? state : null,
    doubtful: Math.abs(distanceM - reachM) < DOUBTFUL_M,
  }
}

export function pointDistance(point: XY, ring: Ring): number {
  if (ringContains(ring, point)) return 0
  return Math.min(
    ...ring.map((corner, i) => segmentDistance(point, corner, ring[(i + 1) % ring.length]!)),
  )
}

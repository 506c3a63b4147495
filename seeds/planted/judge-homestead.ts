/** What rules A01, A07, C01 and D02 say about one homestead. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { homesteadCapM2 } from '../rural/homestead-caps.ts'
import type { PlantedViolation } from '../seed-feature.ts'
import { type Judgement, weigh } from './finding.ts'
import { ellipsoidAreaM2, intersectRings, ringDistance, subtractRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

/** Since when there is a limit of area (rule D02). */
const CAP_SINCE = '1999-12-10'
const BASELINE = '2019-12-31'
/** Areas between these above the cap are not planted but as near misses, ㎡. */
const CAP_DOUBTFUL_M2 = [0.07, 0.4] as const
const CAP_TOLERANCE_M2 = 0.1
/** How far the nearest construction boundary is looked for, m. */
const NEAREST_WITHIN_M = 6000
/** The nearest must be nearer than the next by this, m. */
const NEAREST_CLEAR_M = 0.5

export function judgeHomestead(
  homestead: Draft,
  around: Surroundings,
  householdOf: (code: string) => Draft | null,
): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const rings = homestead.polygons!
  const box = boundsOf(rings.flat())
  const overlap = (rule: string, layer: LayerId, objects: Draft[]) => {
    for (const object of objects) {
      const areaM2 = ellipsoidAreaM2(intersectRings(rings, object.polygons!))
      if (weigh(areaM2, judgement)) {
        judgement.findings.push({
          rule,
          subjectLayer: 'homestead',
          subject: homestead,
          objectLayer: layer,
          object,
          state: 'nonconforming',
          areaM2,
        })
      }
    }
  }
  overlap('A01', 'basic_farmland', around.basicFarmland(box))
  overlap('A07', 'ecological_redline', around.redline(box))
  judgeBoundary(homestead, around, judgement)
  if (homestead.values.use_state !== 'withdrawn') judgeCap(homestead, householdOf, judgement)
  return judgement
}

function judgeBoundary(homestead: Draft, around: Surroundings, judgement: Judgement): void {
  const box = boundsOf(homestead.polygons!.flat())
  const inner = [...around.concentrated(box), ...around.growth(box)].flatMap(
    ({ polygons }) => polygons!,
  )
  const outside = subtractRings(homestead.polygons!, inner)
  const areaM2 = ellipsoidAreaM2(outside)
  if (!weigh(areaM2, judgement)) return
  const flexible = around.flexible(box).flatMap(({ polygons }) => polygons!)
  const beyondM2 = ellipsoidAreaM2(subtractRings(outside, flexible))
  const nearest = nearestBoundary(homestead, around, judgement)
  const beyond = weigh(beyondM2, judgement)
  judgement.findings.push({
    rule: 'C01',
    subjectLayer: 'homestead',
    subject: homestead,
    objectLayer: nearest ? 'village_construction_boundary' : null,
    object: nearest,
    state: boundaryState(homestead.values.approved_on as string | null, beyond),
    areaM2,
  })
}

function boundaryState(approvedOn: string | null, beyond: boolean): PlantedViolation['state'] {
  if (approvedOn === null) return 'undecidable'
  if (approvedOn <= BASELINE) return 'notice'
  return beyond ? 'nonconforming' : 'conditional'
}

function nearestBoundary(
  homestead: Draft,
  around: Surroundings,
  judgement: Judgement,
): Draft | null {
  const box = boundsOf(homestead.polygons!.flat())
  for (let reachM = 400; reachM <= NEAREST_WITHIN_M; reachM *= 2.5) {
    const near = [...around.concentrated(box, reachM), ...around.flexible(box, reachM)]
      .filter(({ unitCode }) => unitCode === homestead.unitCode)
      .map((object) => ({
        object,
        distanceM: Math.min(
          ...object.polygons!.map((ring) => ringDistance(homestead.polygons![0]!, ring)),
        ),
      }))
      .sort((a, b) => a.distanceM - b.distanceM || a.object.fid - b.object.fid)
    const [first, second] = near
    if (!first || first.distanceM > reachM) continue
    if (second && second.distanceM - first.distanceM < NEAREST_CLEAR_M) judgement.doubtful = true
    return first.object
  }
  return null
}

function judgeCap(
  homestead: Draft,
  householdOf: (code: string) => Draft | null,
  judgement: Judgement,
): void {
  const areaM2 = ellipsoidAreaM2(homestead.polygons!)
  const code = homestead.values.household_code as string | null
  const household = code ? householdOf(code) : null
  const members = (household?.values.member_count as number | undefined) ?? 0
  const finding = {
    rule: 'D02',
    subjectLayer: 'homestead' as const,
    subject: homestead,
    objectLayer: household ? ('household' as const) : null,
    object: household,
    areaM2,
  }
  if (!household || members <= 0) {
    judgement.findings.push({ ...finding, state: 'undecidable' })
    return
  }
  const excess = areaM2 - homesteadCapM2(members)
  if (excess > CAP_DOUBTFUL_M2[0] && excess < CAP_DOUBTFUL_M2[1]) judgement.doubtful = true
  if (excess <= CAP_TOLERANCE_M2) return
  const approvedOn = homestead.values.approved_on as string | null
  const state =
    approvedOn === null ? 'undecidable' : approvedOn < CAP_SINCE ? 'notice' : 'nonconforming'
  judgement.findings.push({ ...finding, state })
}

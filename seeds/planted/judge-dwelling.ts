/** What rules D06, D07, D10, D11 and D14 say about one house. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { corridorReachM } from '../rural/renovated-corridors.ts'
import { type Finding, type Judgement, weighClosely } from './finding.ts'
import type { Ground, Judge } from './ground.ts'
import { judgeHouseCrossings } from './judge-crossings.ts'
import { ellipsoidAreaM2, lineDistance, subtractRings } from './overlap.ts'

const PERMITS_SINCE = '2008-01-01'
const BASELINE = '2019-12-31'
const MAX_STOREYS = 3
const MAX_HEIGHT_M = 12
/** Distances nearer than this to the depth of a corridor are not planted, m. */
const DOUBTFUL_M = 0.5

export const judgeDwelling: Judge = (house, ground) => {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  judgeApproval(house, ground, judgement)
  judgeHeight(house, judgement)
  judgeHouseCrossings(house, ground.around.homesteads, judgement)
  judgeSafety(house, judgement)
  judgeFacade(house, ground, judgement)
  return judgement
}

const about = (rule: string, house: Draft, state: Finding['state']): Finding => ({
  rule,
  subjectLayer: 'rural_house',
  subject: house,
  objectLayer: null,
  object: null,
  state,
})

function judgeApproval(house: Draft, { homesteadAt }: Ground, judgement: Judgement): void {
  const { parcel_code, built_on } = house.values
  const plot = typeof parcel_code === 'string' ? homesteadAt(parcel_code) : null
  if (!plot) {
    judgement.findings.push(about('D06', house, 'undecidable'))
    return
  }
  const areaM2 = ellipsoidAreaM2(subtractRings(house.polygons!, plot.polygons!))
  const allowedM2 = Math.max(1, 0.02 * ellipsoidAreaM2(house.polygons!))
  if (!weighClosely(areaM2, allowedM2, judgement)) return
  const state =
    built_on === null ? 'undecidable' : built_on! < PERMITS_SINCE ? 'notice' : 'nonconforming'
  judgement.findings.push({
    ...about('D06', house, state),
    objectLayer: 'homestead',
    object: plot,
    areaM2,
  })
}

function judgeHeight(house: Draft, judgement: Judgement): void {
  const { storeys, height_m, built_on } = house.values
  const tooHigh = Number(storeys ?? 0) > MAX_STOREYS || Number(height_m ?? 0) > MAX_HEIGHT_M
  if (!tooHigh && storeys !== null && height_m !== null) return
  const state =
    !tooHigh || built_on === null
      ? 'undecidable'
      : built_on! <= BASELINE
        ? 'notice'
        : 'nonconforming'
  judgement.findings.push(about('D07', house, state))
}

function judgeSafety(house: Draft, judgement: Judgement): void {
  const { safety, use_state, treatment } = house.values
  if (use_state === 'idle' || use_state === 'withdrawn') return
  if (safety === 'A' || safety === 'B') return
  const unknown = safety === null || use_state === null
  const state = unknown
    ? 'undecidable'
    : treatment === 'reinforced'
      ? 'conditional'
      : 'nonconforming'
  judgement.findings.push(about('D11', house, state))
}

function judgeFacade(house: Draft, { around }: Ground, judgement: Judgement): void {
  const { facade_renovated, use_state } = house.values
  if (facade_renovated === true || use_state === 'withdrawn') return
  const ring = house.polygons![0]!
  const near = around
    .corridors(boundsOf(ring), 110)
    .map((road) => ({
      road,
      reachM: corridorReachM(String(road.values.name))!,
      distanceM: Math.min(...road.lines!.map((line) => lineDistance(ring, line))),
    }))
    .sort((a, b) => a.distanceM - b.distanceM)
  if (near.some(({ reachM, distanceM }) => Math.abs(reachM - distanceM) < DOUBTFUL_M))
    judgement.doubtful = true
  const within = near.filter(({ reachM, distanceM }) => distanceM <= reachM)
  if (within.length === 0) return
  judgement.findings.push({
    ...about('D14', house, facade_renovated === null ? 'undecidable' : 'notice'),
    objectLayer: 'road',
    object: within[0]!.road,
  })
}

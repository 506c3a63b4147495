/** What rule F02 says about a linpan and its baseline, and F08 about forest land over fields. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

const CANOPY_PERCENT = 5
const COURTYARD_PERCENT = 10

export function judgeElements(linpan: Draft): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const { listed, canopy_m2, baseline_canopy_m2, courtyards, baseline_courtyards } = linpan.values
  if (listed !== true) return judgement
  const lossPercent = (before: unknown, now: unknown) =>
    typeof before === 'number' && typeof now === 'number' ? (100 * (before - now)) / before : null
  const canopy = lossPercent(baseline_canopy_m2, canopy_m2)
  const yards = lossPercent(baseline_courtyards, courtyards)
  const lost = (canopy ?? 0) > CANOPY_PERCENT || (yards ?? 0) > COURTYARD_PERCENT
  if (!lost && canopy !== null && yards !== null) return judgement
  judgement.findings.push({
    rule: 'F02',
    subjectLayer: 'linpan',
    subject: linpan,
    objectLayer: null,
    object: null,
    state: lost ? 'nonconforming' : 'undecidable',
    areaM2: ellipsoidAreaM2(linpan.polygons!),
  })
  return judgement
}

export function judgeForest(forest: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  for (const object of around.cultivated(boundsOf(forest.polygons!.flat()))) {
    const areaM2 = ellipsoidAreaM2(intersectRings(forest.polygons!, object.polygons!))
    if (!weigh(areaM2, judgement)) continue
    judgement.findings.push({
      rule: 'F08',
      subjectLayer: 'forest_land',
      subject: forest,
      objectLayer: 'land_parcel',
      object,
      state: 'notice',
      areaM2,
    })
  }
  return judgement
}

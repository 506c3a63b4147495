/** What rule D10 says of a homestead or a house: homesteads of others that it overlaps. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weighClosely } from './finding.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Around, Surroundings } from './surroundings.ts'

const LEAST_M2 = 0.5

/** Of a homestead: the homesteads it overlaps, and the houses of others that stand on it. */
export function judgeCrossings(homestead: Draft, around: Surroundings, judgement: Judgement): void {
  const box = boundsOf(homestead.polygons!.flat())
  for (const other of around.homesteads(box)) {
    if (other === homestead || other.values.use_state === 'withdrawn') continue
    const [subject, object] = other.fid < homestead.fid ? [other, homestead] : [homestead, other]
    weighCrossing('homestead', subject, object, judgement)
  }
  for (const house of around.houses(box)) judgeHouseCrossings(house, around.homesteads, judgement)
}

export function judgeHouseCrossings(house: Draft, homesteads: Around, judgement: Judgement): void {
  const own = house.values.parcel_code
  const others = homesteads(boundsOf(house.polygons!.flat()))
    .filter(({ values }) => values.use_state !== 'withdrawn' && values.parcel_code !== own)
    .map((object) => ({
      object,
      areaM2: ellipsoidAreaM2(intersectRings(house.polygons!, object.polygons!)),
    }))
    .filter(({ areaM2 }) => areaM2 > 0.001)
    .sort((a, b) => b.areaM2 - a.areaM2)
  for (const { object } of own ? others : others.slice(1)) {
    weighCrossing('rural_house', house, object, judgement)
  }
}

function weighCrossing(
  subjectLayer: 'homestead' | 'rural_house',
  subject: Draft,
  object: Draft,
  judgement: Judgement,
): void {
  const areaM2 = ellipsoidAreaM2(intersectRings(subject.polygons!, object.polygons!))
  if (!weighClosely(areaM2, LEAST_M2, judgement)) return
  judgement.findings.push({
    rule: 'D10',
    subjectLayer,
    subject,
    objectLayer: 'homestead',
    object,
    state: 'nonconforming',
    areaM2,
  })
}

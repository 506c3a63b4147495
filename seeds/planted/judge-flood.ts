/** What rule E11 says about a homestead, or land planned for homesteads, within a flood risk line. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import { datedState } from './judge-dates.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

export function judgeFlood(
  layer: 'homestead' | 'plan_village',
  subject: Draft,
  around: Surroundings,
): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  if (layer === 'plan_village' && !isForHomesteads(subject)) return judgement
  for (const object of around.of('flood_risk_zone')(boundsOf(subject.polygons!.flat()))) {
    const areaM2 = ellipsoidAreaM2(intersectRings(subject.polygons!, object.polygons!))
    if (!weigh(areaM2, judgement)) continue
    judgement.findings.push({
      rule: 'E11',
      subjectLayer: layer,
      subject,
      objectLayer: 'flood_risk_zone',
      object,
      state:
        layer === 'plan_village'
          ? 'nonconforming'
          : datedState(
              subject.values.approved_on as string | null,
              '2021-06-01',
              object.values.announced_on as string | null,
              'nonconforming',
            ),
      areaM2,
    })
  }
  return judgement
}

export const isForHomesteads = ({ values }: Draft): boolean =>
  ['0703', '070301', '070302'].includes(String(values.use_code))

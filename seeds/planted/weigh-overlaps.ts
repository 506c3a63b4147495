/** Findings of the kind "this feature lies on those", each overlap weighed against the threshold. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { PlantedViolation } from '../seed-feature.ts'
import { type Judgement, weigh } from './finding.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'

export type State = PlantedViolation['state']

export const createJudgement = (): Judgement => ({ findings: [], doubtful: false, slightM2: [] })

export function weighOverlaps(
  judgement: Judgement,
  rule: string,
  [subjectLayer, subject]: readonly [LayerId, Draft],
  objectLayer: LayerId,
  objects: readonly Draft[],
  stateOf: (object: Draft) => State | null,
): void {
  for (const object of objects) {
    const state = stateOf(object)
    if (!state) continue
    const areaM2 = ellipsoidAreaM2(intersectRings(subject.polygons!, object.polygons!))
    if (weigh(areaM2, judgement))
      judgement.findings.push({
        rule,
        subjectLayer,
        subject,
        objectLayer,
        object,
        state,
        areaM2,
      })
  }
}

/** A finding about the subject alone. */
export function report(
  judgement: Judgement,
  rule: string,
  [subjectLayer, subject]: readonly [LayerId, Draft],
  state: State,
  areaM2: number,
): void {
  judgement.findings.push({
    rule,
    subjectLayer,
    subject,
    objectLayer: null,
    object: null,
    state,
    areaM2,
  })
}

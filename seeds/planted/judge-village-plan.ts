/** What rule C10 says about a village plan, and C11 about a village construction boundary. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weighClosely } from './finding.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'

const TOLERANCE_M2 = 20

export const judgePlanSteps: Judge = (plan) => {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const { kind, status, ...values } = plan.values
  if (kind !== 'village') return judgement
  const rank = ['drafting', 'notice', 'submitted', 'approved'].indexOf(String(status))
  const due = [
    ...(rank >= 1 ? [values.town_reviewed_on] : []),
    ...(rank >= 2 ? [values.consented_on, values.submitted_on] : []),
    ...(rank >= 3 ? [values.approved_on, values.approval_number, values.published_on] : []),
  ]
  const order = [values.consented_on, values.submitted_on, values.approved_on, values.published_on]
  const outOfOrder = order.some((on, i) => i > 0 && on && order[i - 1] && order[i - 1]! > on)
  if (due.every(Boolean) && !outOfOrder) return judgement
  const nothing =
    rank === 3 &&
    ![values.consented_on, values.town_reviewed_on, values.submitted_on, values.published_on].some(
      Boolean,
    )
  judgement.findings.push({
    rule: 'C10',
    subjectLayer: 'plan',
    subject: plan,
    objectLayer: null,
    object: null,
    state: nothing ? 'undecidable' : 'nonconforming',
  })
  return judgement
}

export const judgeUpperZones: Judge = (boundary, { around }) => {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const met = around.zones(boundsOf(boundary.polygons!.flat())).map((zone) => ({
    zone,
    code: String(zone.values.zone_code),
    areaM2: ellipsoidAreaM2(intersectRings(boundary.polygons!, zone.polygons!)),
  }))
  const report = (zone: Draft, areaM2: number) =>
    judgement.findings.push({
      rule: 'C11',
      subjectLayer: 'village_construction_boundary',
      subject: boundary,
      objectLayer: 'plan_spatial',
      object: zone,
      state: 'nonconforming',
      areaM2,
    })
  for (const { zone, code, areaM2 } of met) {
    if (code !== '0102' && code !== '0202') continue
    if (weighClosely(areaM2, TOLERANCE_M2, judgement)) report(zone, areaM2)
  }
  const settled = met
    .filter(({ code, areaM2 }) => /^030[12]$/.test(code) && areaM2 > TOLERANCE_M2)
    .sort((a, b) => b.areaM2 - a.areaM2)
  if (settled.length === 0) return judgement
  const permitted = met.filter(({ code }) => /^(030[12]|0400)$/.test(code))
  const rest = subtractRings(
    boundary.polygons!,
    permitted.flatMap(({ zone }) => zone.polygons!),
  )
  const areaM2 = ellipsoidAreaM2(rest)
  if (weighClosely(areaM2, TOLERANCE_M2, judgement)) report(settled[0]!.zone, areaM2)
  return judgement
}

/** What rule A06 says about an entry in the register of changes, and about a plot protected later. */
import { boundsOf } from '../geometry/bounds.ts'
import { weigh } from './finding.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, subtractRings } from './overlap.ts'
import { createJudgement, report, type State } from './weigh-overlaps.ts'

const FINDINGS_IN_FORCE = '2025-10-01'
const DELIMITED_ON = '2022-10-14'

export const judgeFarmlandChange: Judge = (entry) => {
  const judgement = createJudgement()
  const { kind, approval_number, finding_number, changed_on } = entry.values
  const lacking = (): State | null => {
    if (kind !== 'correction') return approval_number ? null : 'nonconforming'
    if (finding_number) return null
    if (!approval_number) return 'nonconforming'
    if (changed_on === null) return 'undecidable'
    return changed_on! >= FINDINGS_IN_FORCE ? 'nonconforming' : null
  }
  const state = lacking()
  if (state)
    report(
      judgement,
      'A06',
      ['basic_farmland_change', entry],
      state,
      ellipsoidAreaM2(entry.polygons!),
    )
  return judgement
}

export const judgeFarmlandPlot: Judge = (plot, { around }) => {
  const judgement = createJudgement()
  const from = plot.values.protected_from
  const subject = ['basic_farmland', plot] as const
  if (from === null) {
    report(judgement, 'A06', subject, 'undecidable', ellipsoidAreaM2(plot.polygons!))
  } else if (from! > DELIMITED_ON) {
    const entries = around
      .farmlandTakenIn(boundsOf(plot.polygons!.flat()))
      .flatMap(({ polygons }) => polygons!)
    const areaM2 = ellipsoidAreaM2(subtractRings(plot.polygons!, entries))
    if (weigh(areaM2, judgement)) report(judgement, 'A06', subject, 'nonconforming', areaM2)
  }
  return judgement
}

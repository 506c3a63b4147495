/** What rule B10 says about temporary land on the day that the demonstration stands for. */
import { boundsOf } from '../geometry/bounds.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import { createJudgement, report, weighOverlaps } from './weigh-overlaps.ts'

/** Planted terms have ended long before, or run long after, any day of these years. */
const AS_OF = '2026-11-24'
const TERM_YEARS: Record<string, number> = { construction: 2, exploration: 2, infrastructure: 4 }

export const judgeTemporaryLand: Judge = (lent, { around }) => {
  const judgement = createJudgement()
  if (lent.values.restored_on !== null) return judgement
  const subject = ['temporary_land', lent] as const
  const wholeM2 = ellipsoidAreaM2(lent.polygons!)
  const ends = lent.values.ends_on as string | null
  const from = lent.values.approved_on as string | null
  const term = TERM_YEARS[String(lent.values.kind)]
  if (ends === null) report(judgement, 'B10', subject, 'undecidable', wholeM2)
  else if (AS_OF > later(ends, 1)) report(judgement, 'B10', subject, 'nonconforming', wholeM2)
  else if (from === null) report(judgement, 'B10', subject, 'undecidable', wholeM2)
  else if (ends > later(from, term ?? 4))
    report(judgement, 'B10', subject, 'nonconforming', wholeM2)
  else if (term === undefined && ends > later(from, 2))
    report(judgement, 'B10', subject, 'undecidable', wholeM2)
  else if (AS_OF > ends) report(judgement, 'B10', subject, 'notice', wholeM2)
  const houses = around.houses(boundsOf(lent.polygons!.flat()))
  weighOverlaps(judgement, 'B10', subject, 'rural_house', houses, ({ values }) => {
    if (values.built_on === null || from === null) return 'undecidable'
    return values.built_on! >= from ? 'nonconforming' : null
  })
  return judgement
}

const later = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

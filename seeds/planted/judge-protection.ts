/** What rule B07 says about a project of high-standard farmland. */
import { boundsOf } from '../geometry/bounds.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import { createJudgement, report } from './weigh-overlaps.ts'

const TOLERANCE_M2 = 400
const DOUBTFUL_M2 = [300, 500] as const

export const judgeProtection: Judge = (project, { around }) => {
  const judgement = createJudgement()
  const box = boundsOf(project.polygons!.flat())
  const farmland = around
    .cultivated(box)
    .flatMap(({ polygons }) => intersectRings(project.polygons!, polygons!))
  const plots = around.basicFarmland(box).flatMap(({ polygons }) => polygons!)
  const areaM2 = ellipsoidAreaM2(subtractRings(farmland, plots))
  if (areaM2 > DOUBTFUL_M2[0] && areaM2 < DOUBTFUL_M2[1]) judgement.doubtful = true
  if (areaM2 > TOLERANCE_M2)
    report(judgement, 'B07', ['high_standard_farmland', project], 'nonconforming', areaM2)
  return judgement
}

/** What rules B03, B05 and B09 say about one surveyed parcel. */
import { boundsOf } from '../geometry/bounds.ts'
import { weigh } from './finding.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, subtractRings } from './overlap.ts'
import { createJudgement, report, weighOverlaps } from './weigh-overlaps.ts'

export const judgeParcel: Judge = (parcel, { around }) => {
  const judgement = createJudgement()
  const { class_code, planting, planting_last_year: last } = parcel.values
  const subject = ['land_parcel', parcel] as const
  const box = boundsOf(parcel.polygons!.flat())
  const wholeM2 = ellipsoidAreaM2(parcel.polygons!)
  if (class_code === '1202') {
    const known = around.facilities(box).flatMap(({ polygons }) => polygons!)
    const areaM2 = ellipsoidAreaM2(subtractRings(parcel.polygons!, known))
    if (weigh(areaM2, judgement)) report(judgement, 'B09', subject, 'nonconforming', areaM2)
  }
  if (!String(class_code).startsWith('01')) return judgement
  if (planting === 'FLS' || planting === null)
    weighOverlaps(judgement, 'B03', subject, 'basic_farmland', around.basicFarmland(box), () =>
      planting === null ? 'undecidable' : 'conditional',
    )
  if (planting === 'WG' && last === 'WG')
    report(judgement, 'B05', subject, 'nonconforming', wholeM2)
  else if ((planting === 'WG' || planting === null) && (last === null || last === 'WG'))
    report(judgement, 'B05', subject, 'undecidable', wholeM2)
  return judgement
}

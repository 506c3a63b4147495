/** What rule B09 says about an agricultural facility. */
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import { createJudgement, report, type State } from './weigh-overlaps.ts'

const GUARD_HOUSE_M2 = 15
const IN_FORCE = '2019-12-17'

export const judgeFiling: Judge = (facility) => {
  const judgement = createJudgement()
  const { filing_number, guard_house_m2, built_on } = facility.values
  const stateOf = (): State | null => {
    const guardHouse = guard_house_m2 as number | null
    if (filing_number !== null && guardHouse === null) return 'undecidable'
    if (filing_number !== null && guardHouse! <= GUARD_HOUSE_M2) return null
    if (built_on === null) return 'undecidable'
    return built_on! < IN_FORCE ? 'notice' : 'nonconforming'
  }
  const state = stateOf()
  if (state)
    report(
      judgement,
      'B09',
      ['facility_agriculture_land', facility],
      state,
      ellipsoidAreaM2(facility.polygons!),
    )
  return judgement
}

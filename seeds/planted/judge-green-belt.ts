/** What rule B11 says about one green belt. */
import { boundsOf } from '../geometry/bounds.ts'
import type { Judge } from './ground.ts'
import { createJudgement, type State, weighOverlaps } from './weigh-overlaps.ts'

const IN_FORCE = '2020-09-10'
const WIDTH_M: Record<string, number> = {
  expressway: 5,
  national: 5,
  provincial: 5,
  county: 3,
  township: 3,
  village: 3,
}

export const judgeGreenBelt: Judge = (belt, { around }) => {
  const judgement = createJudgement()
  const subject = ['green_belt', belt] as const
  const box = boundsOf(belt.polygons!.flat())
  const builtOn = belt.values.built_on as string | null
  const widthM = belt.values.width_m as number | null
  const allowedM = WIDTH_M[String(belt.values.road_class)]
  const byDate: State =
    builtOn === null ? 'undecidable' : builtOn < IN_FORCE ? 'notice' : 'nonconforming'
  const widthState = (): State | null => {
    if (widthM === null) return 'undecidable'
    if (widthM > (allowedM ?? 5)) return byDate
    return allowedM === undefined && widthM > 3 ? 'undecidable' : null
  }
  weighOverlaps(
    judgement,
    'B11',
    subject,
    'basic_farmland',
    around.basicFarmland(box),
    () => byDate,
  )
  weighOverlaps(judgement, 'B11', subject, 'land_parcel', around.cultivated(box), widthState)
  return judgement
}

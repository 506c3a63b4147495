/**
 * Who judges a planted feature: by layer, functions that say with plain geometry what each rule must
 * find about it. They are the answer that the engine is held against, so they share nothing with it.
 */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { Judgement } from './finding.ts'
import { judgeHomestead } from './judge-homestead.ts'
import { judgeHouse } from './judge-house.ts'
import { judgeHousehold } from './judge-household.ts'
import { judgeIndustry, judgeRestoration } from './judge-project.ts'
import type { Surroundings } from './surroundings.ts'

/** What a judge may look at. */
export interface Ground {
  readonly around: Surroundings
  householdOf(code: string): Draft | null
  homesteadsOf(householdCode: string): readonly Draft[]
}

export type Judge = (draft: Draft, ground: Ground) => Judgement

const judges: Partial<Record<LayerId, readonly Judge[]>> = {
  rural_house: [(house, { around }) => judgeHouse(house, around)],
  homestead: [
    (homestead, { around, householdOf }) => judgeHomestead(homestead, around, householdOf),
  ],
  household: [
    (household, { homesteadsOf }) => ({
      findings: judgeHousehold(household, homesteadsOf(String(household.values.code))),
      doubtful: false,
      slightM2: [],
    }),
  ],
  plan_industry: [(project, { around }) => judgeIndustry(project, around)],
  plan_restoration: [(project, { around }) => judgeRestoration(project, around)],
}

/** Everything that any rule must find about one feature. */
export function judge(layer: LayerId, draft: Draft, ground: Ground): Judgement {
  const judgements = (judges[layer] ?? []).map((one) => one(draft, ground))
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    doubtful: judgements.some(({ doubtful }) => doubtful),
    slightM2: judgements.flatMap(({ slightM2 }) => slightM2),
  }
}

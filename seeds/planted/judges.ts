/**
 * Who judges a planted feature: by layer, functions that say with plain geometry what each rule must
 * find about it. They are the answer that the engine is held against, so they share nothing with it.
 */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { Judgement } from './finding.ts'

import type { Ground, Judge } from './ground.ts'
import { judgeCase } from './judge-case.ts'
import { judgeDwelling } from './judge-dwelling.ts'
import { judgeFarmlandChange, judgeFarmlandPlot } from './judge-farmland-change.ts'
import { judgeFiling } from './judge-filing.ts'
import { judgeFlood } from './judge-flood.ts'
import { judgeGreenBelt } from './judge-green-belt.ts'
import { judgeHomestead } from './judge-homestead.ts'
import { judgeHouse } from './judge-house.ts'
import { judgeHouseLines } from './judge-house-lines.ts'
import { judgeHousehold } from './judge-household.ts'
import { judgeHeight, judgeTrees } from './judge-linpan-house.ts'
import {
  judgeBusinessHouse,
  judgeMarketPlot,
  judgePark,
  judgeParkZone,
  judgeRoadProject,
} from './judge-market-entry.ts'
import { judgeOnLand } from './judge-on-land.ts'
import { judgeParcel } from './judge-parcel.ts'
import {
  judgeBoundaryLines,
  judgeCollectivePlan,
  judgeIndustryPlan,
  judgePlannedUse,
  judgeRestorationPlan,
} from './judge-plan-conflict.ts'
import { judgePlot } from './judge-plot.ts'
import { judgeIndustry, judgeRestoration } from './judge-project.ts'
import { judgeProjectWater } from './judge-project-water.ts'
import { judgeProtection } from './judge-protection.ts'
import { judgeFarm, judgeHazardous, judgeOutfall, judgePublicPlace } from './judge-safety-sites.ts'
import { judgeTemporaryLand } from './judge-temporary-land.ts'
import { judgePlanSteps, judgeUpperZones } from './judge-village-plan.ts'
import { judgeElements, judgeForest } from './judge-woods.ts'
import { judgeZones } from './judge-zones.ts'

const judges: Partial<Record<LayerId, readonly Judge[]>> = {
  rural_house: [
    (house, { around }) => judgeHouse(house, around),
    judgeBusinessHouse,
    judgeDwelling,
    (house, { around }) => judgeHouseLines(house, around),
    (house, { around }) => judgeZones('rural_house', house, around),
    (house, { around }) => judgeHeight(house, around),
    (house, { around }) => judgeTrees(house, around),
    judgeOnLand('rural_house'),
  ],
  homestead: [
    (homestead, { around, householdOf }) => judgeHomestead(homestead, around, householdOf),
    judgePlot,
    (homestead, { around }) => judgeFlood('homestead', homestead, around),
    judgeOnLand('homestead'),
  ],
  homestead_case: [judgeCase],
  household: [
    (household, { homesteadsOf }) => ({
      findings: judgeHousehold(household, homesteadsOf(String(household.values.code))),
      doubtful: false,
      slightM2: [],
    }),
  ],
  plan_industry: [
    (project, { around }) => judgeIndustry(project, around),
    judgeIndustryPlan,
    (project, { around }) => judgeZones('plan_industry', project, around),
    (project, { around }) => judgeProjectWater(project, around),
    judgeOnLand('plan_industry'),
  ],
  plan_restoration: [
    (project, { around }) => judgeRestoration(project, around),
    judgeRestorationPlan,
    judgeOnLand('plan_restoration'),
  ],
  plan_collective: [judgeCollectivePlan],
  plan: [judgePlanSteps],
  plan_village: [
    judgePlannedUse,
    (land, { around }) => judgeFlood('plan_village', land, around),
    judgeOnLand('plan_village'),
  ],
  basic_farmland: [judgeFarmlandPlot],
  basic_farmland_change: [judgeFarmlandChange],
  facility_agriculture_land: [judgeOnLand('facility_agriculture_land'), judgeFiling],
  land_parcel: [judgeParcel],
  temporary_land: [judgeTemporaryLand],
  green_belt: [judgeGreenBelt],
  high_standard_farmland: [judgeProtection],
  village_construction_boundary: [judgeBoundaryLines, judgeUpperZones],
  collective_operating_land: [judgeMarketPlot],
  park: [judgePark],
  park_zone: [judgeParkZone],
  rural_road_project: [judgeRoadProject],
  linpan: [judgeElements],
  forest_land: [(forest, { around }) => judgeForest(forest, around)],
  public_facility: [(place, { around }) => judgePublicPlace(place, around)],
  hazardous_site: [(site, { around }) => judgeHazardous(site, around)],
  sewage_outfall: [(outfall, { around }) => judgeOutfall(outfall, around)],
  livestock_farm: [(farm, { around }) => judgeFarm(farm, around)],
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

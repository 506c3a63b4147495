/** Every layer, by its id. Adding a layer is one file here and one migration. */

import type { Layer } from '../catalogue.ts'
import { basicFarmland } from './basic-farmland.ts'
import { basicFarmlandChange } from './basic-farmland-change.ts'
import { collectiveOperatingLand } from './collective-operating-land.ts'
import { district } from './district.ts'
import { ecologicalRedline } from './ecological-redline.ts'
import { facilityAgricultureLand } from './facility-agriculture-land.ts'
import { fieldPoint } from './field-point.ts'
import { geohazardZone } from './geohazard-zone.ts'
import { greenBelt } from './green-belt.ts'
import { heritageSite } from './heritage-site.ts'
import { highStandardFarmland } from './high-standard-farmland.ts'
import { homestead } from './homestead.ts'
import { homesteadCase } from './homestead-case.ts'
import { homesteadTransfer } from './homestead-transfer.ts'
import { household } from './household.ts'
import { landConversion } from './land-conversion.ts'
import { landParcel } from './land-parcel.ts'
import { linpan } from './linpan.ts'
import { natureReserve } from './nature-reserve.ts'
import { park } from './park.ts'
import { parkZone } from './park-zone.ts'
import { plan } from './plan.ts'
import { planCollective } from './plan-collective.ts'
import { planIndustry } from './plan-industry.ts'
import { planRestoration } from './plan-restoration.ts'
import { planSpatial } from './plan-spatial.ts'
import { planVillage } from './plan-village.ts'
import { pollutedFarmland } from './polluted-farmland.ts'
import { powerLine } from './power-line.ts'
import { publicFacility } from './public-facility.ts'
import { river } from './river.ts'
import { riverManagementRange } from './river-management-range.ts'
import { road } from './road.ts'
import { roadLand } from './road-land.ts'
import { ruralHouse } from './rural-house.ts'
import { ruralRoadProject } from './rural-road-project.ts'
import { temporaryLand } from './temporary-land.ts'
import { town } from './town.ts'
import { unit } from './unit.ts'
import { urbanGrowthBoundary } from './urban-growth-boundary.ts'
import { villageBasicFarmland } from './village-basic-farmland.ts'
import { villageConstructionBoundary } from './village-construction-boundary.ts'
import { waterSourceProtection } from './water-source-protection.ts'

export const layers = {
  district: district,
  town: town,
  unit: unit,
  land_parcel: landParcel,
  basic_farmland: basicFarmland,
  village_basic_farmland: villageBasicFarmland,
  basic_farmland_change: basicFarmlandChange,
  high_standard_farmland: highStandardFarmland,
  polluted_farmland: pollutedFarmland,
  facility_agriculture_land: facilityAgricultureLand,
  temporary_land: temporaryLand,
  homestead: homestead,
  household: household,
  homestead_case: homesteadCase,
  homestead_transfer: homesteadTransfer,
  rural_house: ruralHouse,
  linpan: linpan,
  park: park,
  park_zone: parkZone,
  plan: plan,
  plan_spatial: planSpatial,
  plan_village: planVillage,
  plan_industry: planIndustry,
  plan_restoration: planRestoration,
  plan_collective: planCollective,
  ecological_redline: ecologicalRedline,
  nature_reserve: natureReserve,
  urban_growth_boundary: urbanGrowthBoundary,
  village_construction_boundary: villageConstructionBoundary,
  water_source_protection: waterSourceProtection,
  river_management_range: riverManagementRange,
  river: river,
  road: road,
  road_land: roadLand,
  rural_road_project: ruralRoadProject,
  green_belt: greenBelt,
  power_line: powerLine,
  land_conversion: landConversion,
  geohazard_zone: geohazardZone,
  heritage_site: heritageSite,
  public_facility: publicFacility,
  collective_operating_land: collectiveOperatingLand,
  field_point: fieldPoint,
} as const satisfies Record<string, Layer>

export type LayerId = keyof typeof layers
export const layerIds = Object.keys(layers) as LayerId[]

/** Looks at a layer without its literal types. */
export const layerOf = (id: LayerId): Layer => layers[id]

export const isLayerId = (id: string): id is LayerId => Object.hasOwn(layers, id)

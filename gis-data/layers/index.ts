/** Every layer, by its id. Adding a layer is one file here and one migration. */

import type { Layer } from '../catalogue.ts'
import { ancientTree } from './ancient-tree.ts'
import { basicFarmland } from './basic-farmland.ts'
import { basicFarmlandChange } from './basic-farmland-change.ts'
import { canalProtection } from './canal-protection.ts'
import { collectiveOperatingLand } from './collective-operating-land.ts'
import { district } from './district.ts'
import { ecologicalRedline } from './ecological-redline.ts'
import { facilityAgricultureLand } from './facility-agriculture-land.ts'
import { fieldPoint } from './field-point.ts'
import { floodRiskZone } from './flood-risk-zone.ts'
import { forestConversion } from './forest-conversion.ts'
import { forestLand } from './forest-land.ts'
import { gasFacility } from './gas-facility.ts'
import { geohazardDangerZone } from './geohazard-danger-zone.ts'
import { geohazardZone } from './geohazard-zone.ts'
import { greenBelt } from './green-belt.ts'
import { hazardousSite } from './hazardous-site.ts'
import { heritageSite } from './heritage-site.ts'
import { highStandardFarmland } from './high-standard-farmland.ts'
import { homestead } from './homestead.ts'
import { homesteadCase } from './homestead-case.ts'
import { homesteadTransfer } from './homestead-transfer.ts'
import { household } from './household.ts'
import { landConversion } from './land-conversion.ts'
import { landParcel } from './land-parcel.ts'
import { linpan } from './linpan.ts'
import { livestockBanZone } from './livestock-ban-zone.ts'
import { livestockFarm } from './livestock-farm.ts'
import { natureReserve } from './nature-reserve.ts'
import { park } from './park.ts'
import { parkZone } from './park-zone.ts'
import { pipeline } from './pipeline.ts'
import { plan } from './plan.ts'
import { planCollective } from './plan-collective.ts'
import { planIndicator } from './plan-indicator.ts'
import { planIndustry } from './plan-industry.ts'
import { planRestoration } from './plan-restoration.ts'
import { planSpatial } from './plan-spatial.ts'
import { planVillage } from './plan-village.ts'
import { pollutedFarmland } from './polluted-farmland.ts'
import { powerCorridor } from './power-corridor.ts'
import { powerLine } from './power-line.ts'
import { publicFacility } from './public-facility.ts'
import { railway } from './railway.ts'
import { reservedLand } from './reserved-land.ts'
import { river } from './river.ts'
import { riverManagementRange } from './river-management-range.ts'
import { road } from './road.ts'
import { roadBridge } from './road-bridge.ts'
import { roadLand } from './road-land.ts'
import { ruralHouse } from './rural-house.ts'
import { ruralRoadProject } from './rural-road-project.ts'
import { sewageOutfall } from './sewage-outfall.ts'
import { temporaryLand } from './temporary-land.ts'
import { town } from './town.ts'
import { unit } from './unit.ts'
import { urbanGrowthBoundary } from './urban-growth-boundary.ts'
import { villageBasicFarmland } from './village-basic-farmland.ts'
import { villageConstructionBoundary } from './village-construction-boundary.ts'
import { waterSourceProtection } from './water-source-protection.ts'
import { wetland } from './wetland.ts'

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
  wetland: wetland,
  forest_land: forestLand,
  park: park,
  park_zone: parkZone,
  plan: plan,
  plan_indicator: planIndicator,
  plan_spatial: planSpatial,
  plan_village: planVillage,
  plan_industry: planIndustry,
  plan_restoration: planRestoration,
  plan_collective: planCollective,
  power_corridor: powerCorridor,
  reserved_land: reservedLand,
  ecological_redline: ecologicalRedline,
  nature_reserve: natureReserve,
  urban_growth_boundary: urbanGrowthBoundary,
  village_construction_boundary: villageConstructionBoundary,
  water_source_protection: waterSourceProtection,
  livestock_ban_zone: livestockBanZone,
  flood_risk_zone: floodRiskZone,
  river_management_range: riverManagementRange,
  canal_protection: canalProtection,
  river: river,
  road: road,
  road_land: roadLand,
  rural_road_project: ruralRoadProject,
  green_belt: greenBelt,
  road_bridge: roadBridge,
  power_line: powerLine,
  gas_facility: gasFacility,
  pipeline: pipeline,
  railway: railway,
  land_conversion: landConversion,
  forest_conversion: forestConversion,
  geohazard_zone: geohazardZone,
  geohazard_danger_zone: geohazardDangerZone,
  heritage_site: heritageSite,
  public_facility: publicFacility,
  sewage_outfall: sewageOutfall,
  ancient_tree: ancientTree,
  collective_operating_land: collectiveOperatingLand,
  livestock_farm: livestockFarm,
  hazardous_site: hazardousSite,
  field_point: fieldPoint,
} as const satisfies Record<string, Layer>

export type LayerId = keyof typeof layers
export const layerIds = Object.keys(layers) as LayerId[]

/** Looks at a layer without its literal types. */
export const layerOf = (id: LayerId): Layer => layers[id]

export const isLayerId = (id: string): id is LayerId => Object.hasOwn(layers, id)

/** Every code list, by its id. */

import { baseMap } from './base-map.ts'
import { boundaryFault } from './boundary-fault.ts'
import { bridgeSize } from './bridge-size.ts'
import { buildingFault } from './building-fault.ts'
import type { CodeList } from './code-list.ts'
import { collectiveDisposal } from './collective-disposal.ts'
import { collectiveUse } from './collective-use.ts'
import { controlBoundary } from './control-boundary.ts'
import { developmentZone } from './development-zone.ts'
import { facilityAgricultureKind } from './facility-agriculture-kind.ts'
import { facilityFault } from './facility-fault.ts'
import { farmlandChangeFault } from './farmland-change-fault.ts'
import { farmlandChangeKind } from './farmland-change-kind.ts'
import { forestKind } from './forest-kind.ts'
import { greenBeltKind } from './green-belt-kind.ts'
import { hazardLevel } from './hazard-level.ts'
import { hazardousKind } from './hazardous-kind.ts'
import { heritageLevel } from './heritage-level.ts'
import { heritageZone } from './heritage-zone.ts'
import { homesteadAcquisition } from './homestead-acquisition.ts'
import { homesteadCaseKind } from './homestead-case-kind.ts'
import { homesteadCaseStage } from './homestead-case-stage.ts'
import { homesteadDisposition } from './homestead-disposition.ts'
import { homesteadStep } from './homestead-step.ts'
import { homesteadTransferKind } from './homestead-transfer-kind.ts'
import { homesteadUse } from './homestead-use.ts'
import { houseSafety } from './house-safety.ts'
import { houseStructure } from './house-structure.ts'
import { houseTreatment } from './house-treatment.ts'
import { indicatorForce } from './indicator-force.ts'
import { indicatorRole } from './indicator-role.ts'
import { indicatorUnit } from './indicator-unit.ts'
import { industryCrop } from './industry-crop.ts'
import { industryKind } from './industry-kind.ts'
import { landSurvey2019 } from './land-survey-2019.ts'
import { landUse2020 } from './land-use-2020.ts'
import { landUse2023 } from './land-use-2023.ts'
import { lineReference } from './line-reference.ts'
import { linpanGrade } from './linpan-grade.ts'
import { ownership } from './ownership.ts'
import { parkKind } from './park-kind.ts'
import { parkZoneKind } from './park-zone-kind.ts'
import { planIndicator } from './plan-indicator.ts'
import { planKind } from './plan-kind.ts'
import { planStatus } from './plan-status.ts'
import { planStep } from './plan-step.ts'
import { plantingAttribute } from './planting-attribute.ts'
import { pollutionLevel } from './pollution-level.ts'
import { powerLaying } from './power-laying.ts'
import { publicFacility } from './public-facility.ts'
import { railwayArea } from './railway-area.ts'
import { railwayClass } from './railway-class.ts'
import { reserveFault } from './reserve-fault.ts'
import { reserveZone } from './reserve-zone.ts'
import { restorationKind } from './restoration-kind.ts'
import { riverClass } from './river-class.ts'
import { roadClass } from './road-class.ts'
import { roadProjectFault } from './road-project-fault.ts'
import { roadProjectKind } from './road-project-kind.ts'
import { serviceKind } from './service-kind.ts'
import { soilSafetyClass } from './soil-safety-class.ts'
import { temporaryLandFault } from './temporary-land-fault.ts'
import { temporaryLandKind } from './temporary-land-kind.ts'
import { treeGrade } from './tree-grade.ts'
import { unitKind } from './unit-kind.ts'
import { villageBoundaryZone } from './village-boundary-zone.ts'
import { waterProtectionGrade } from './water-protection-grade.ts'
import { wetlandGrade } from './wetland-grade.ts'

export const codeLists = {
  baseMap,
  boundaryFault,
  reserveFault,
  planIndicator,
  indicatorUnit,
  indicatorRole,
  indicatorForce,
  buildingFault,
  collectiveDisposal,
  collectiveUse,
  controlBoundary,
  developmentZone,
  facilityAgricultureKind,
  facilityFault,
  farmlandChangeFault,
  farmlandChangeKind,
  greenBeltKind,
  hazardLevel,
  heritageLevel,
  homesteadAcquisition,
  homesteadCaseKind,
  homesteadCaseStage,
  homesteadDisposition,
  homesteadStep,
  homesteadTransferKind,
  homesteadUse,
  houseSafety,
  houseStructure,
  houseTreatment,
  industryCrop,
  industryKind,
  landSurvey2019,
  landUse2020,
  landUse2023,
  linpanGrade,
  ownership,
  parkKind,
  parkZoneKind,
  planKind,
  planStatus,
  planStep,
  plantingAttribute,
  publicFacility,
  reserveZone,
  restorationKind,
  riverClass,
  roadClass,
  serviceKind,
  roadProjectFault,
  roadProjectKind,
  soilSafetyClass,
  temporaryLandFault,
  temporaryLandKind,
  unitKind,
  villageBoundaryZone,
  waterProtectionGrade,
  lineReference,
  railwayClass,
  railwayArea,
  powerLaying,
  bridgeSize,
  hazardousKind,
  forestKind,
  wetlandGrade,
  heritageZone,
  treeGrade,
  pollutionLevel,
} satisfies Record<string, CodeList>

export type CodeListId = keyof typeof codeLists

/** The word for a code; the code itself where the list lacks it, so that nothing is hidden. */
export function codeTitle(list: CodeListId, code: string, language: 'zh' | 'en' = 'zh'): string {
  const codes: CodeList['codes'] = codeLists[list].codes
  const found = codes[code]
  if (!found) return code
  return language === 'zh' ? found.title : found.titleEn
}

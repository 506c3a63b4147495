/** Every code list, by its id. */

import type { CodeList } from './code-list.ts'
import { collectiveUse } from './collective-use.ts'
import { controlBoundary } from './control-boundary.ts'
import { developmentZone } from './development-zone.ts'
import { hazardLevel } from './hazard-level.ts'
import { heritageLevel } from './heritage-level.ts'
import { homesteadAcquisition } from './homestead-acquisition.ts'
import { homesteadDisposition } from './homestead-disposition.ts'
import { homesteadUse } from './homestead-use.ts'
import { houseSafety } from './house-safety.ts'
import { houseStructure } from './house-structure.ts'
import { industryKind } from './industry-kind.ts'
import { landSurvey2019 } from './land-survey-2019.ts'
import { landUse2023 } from './land-use-2023.ts'
import { linpanGrade } from './linpan-grade.ts'
import { ownership } from './ownership.ts'
import { parkKind } from './park-kind.ts'
import { planKind } from './plan-kind.ts'
import { planStatus } from './plan-status.ts'
import { plantingAttribute } from './planting-attribute.ts'
import { publicFacility } from './public-facility.ts'
import { restorationKind } from './restoration-kind.ts'
import { riverClass } from './river-class.ts'
import { roadClass } from './road-class.ts'
import { unitKind } from './unit-kind.ts'
import { villageBoundaryZone } from './village-boundary-zone.ts'
import { waterProtectionGrade } from './water-protection-grade.ts'

export const codeLists = {
  collectiveUse,
  controlBoundary,
  developmentZone,
  hazardLevel,
  heritageLevel,
  homesteadAcquisition,
  homesteadDisposition,
  homesteadUse,
  houseSafety,
  houseStructure,
  industryKind,
  landSurvey2019,
  landUse2023,
  linpanGrade,
  ownership,
  parkKind,
  planKind,
  planStatus,
  plantingAttribute,
  publicFacility,
  restorationKind,
  riverClass,
  roadClass,
  unitKind,
  villageBoundaryZone,
  waterProtectionGrade,
} satisfies Record<string, CodeList>

export type CodeListId = keyof typeof codeLists

/** The word for a code; the code itself where the list lacks it, so that nothing is hidden. */
export function codeTitle(list: CodeListId, code: string, language: 'zh' | 'en' = 'zh'): string {
  const codes: CodeList['codes'] = codeLists[list].codes
  const found = codes[code]
  if (!found) return code
  return language === 'zh' ? found.title : found.titleEn
}

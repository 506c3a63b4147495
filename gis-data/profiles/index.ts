/** Every built-in layout of deliveries. */
import { cadastralBuildings, cadastralParcels } from './cadastre.ts'
import { protectedFarmland, surveyedFarmland, surveyParcels } from './land-survey.ts'
import type { LayoutProfile } from './layout-profile.ts'
import { constructionBoundaries, plannedParcels } from './village-plan.ts'

export const layoutProfiles: readonly LayoutProfile[] = [
  surveyParcels,
  protectedFarmland,
  surveyedFarmland,
  plannedParcels,
  constructionBoundaries,
  cadastralParcels,
  cadastralBuildings,
]

/** Whether a layer or file so named follows the layout: `DLTB`, `510117104201DLTB`, `战旗村_DLTB`, not `GHDLTB`. */
export function isNamedLike(profile: LayoutProfile, name: string): boolean {
  const upper = name.toUpperCase()
  return profile.layerNames.some(
    (known) => upper.endsWith(known) && !/[A-Z]$/.test(upper.slice(0, -known.length)),
  )
}

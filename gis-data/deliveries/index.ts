/** Every kind of delivery that can be inspected, by its id. */
import type { DeliveredLayer, DeliveryProfile } from './delivery-profile.ts'
import { landSurveyDelivery } from './land-survey.ts'
import { villagePlanDelivery } from './village-plan.ts'

export const deliveryProfiles = {
  village_plan: villagePlanDelivery,
  land_survey: landSurveyDelivery,
} as const satisfies Record<string, DeliveryProfile>

export type ProfileId = keyof typeof deliveryProfiles
export const profileIds = Object.keys(deliveryProfiles) as ProfileId[]

export const isProfileId = (id: string): id is ProfileId => Object.hasOwn(deliveryProfiles, id)

/** Looks at a profile without its literal types. */
export const profileOf = (id: ProfileId): DeliveryProfile => deliveryProfiles[id]

export const layerNamed = (profile: DeliveryProfile, name: string): DeliveredLayer | undefined =>
  profile.layers.find((layer) => layer.name === name)

/**
 * The layer that a file holds by its name: `GHDLTB`, `510117104201GHDLTB`, `战旗村_GHDLTB`. The
 * longest name wins, so that `GHDLTB` is not taken for `DLTB`.
 */
export function layerOfFile(profile: DeliveryProfile, stem: string): DeliveredLayer | undefined {
  const upper = stem.toUpperCase()
  return profile.layers
    .filter(({ name }) => upper.endsWith(name) && !/[A-Z]$/.test(upper.slice(0, -name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0]
}

/** The kind of which most layers are there; null where none is, or two are alike. */
export function likeliestProfile(stems: readonly string[]): ProfileId | null {
  const hits = profileIds
    .map((id) => ({
      id,
      layers: new Set(stems.map((stem) => layerOfFile(profileOf(id), stem)?.name).filter(Boolean)),
    }))
    .sort((a, b) => b.layers.size - a.layers.size)
  const [first, second] = hits
  if (!first || first.layers.size === 0 || first.layers.size === second?.layers.size) return null
  return first.id
}

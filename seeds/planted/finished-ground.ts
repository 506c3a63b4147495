/** What judges look features up by, in the finished district. */
import type { Draft, DraftLayers } from '../draft-book.ts'
import type { Ground } from './ground.ts'
import { createSurroundings } from './surroundings.ts'

export function groundOf(layers: DraftLayers, householdOf: (code: string) => Draft | null): Ground {
  const homesteadsOf = lookup(layers.homestead, 'household_code')
  const homesteadsAt = lookup(layers.homestead, 'parcel_code')
  const housesAt = lookup(layers.rural_house, 'parcel_code')
  const casesOf = lookup(layers.homestead_case, 'parcel_code')
  const transfersOf = lookup(layers.homestead_transfer, 'household_code')
  const zonesOfPark = lookup(layers.park_zone, 'park_code')
  return {
    around: createSurroundings(layers),
    householdOf,
    homesteadsOf,
    homesteadAt: (code) => homesteadsAt(code)[0] ?? null,
    housesAt,
    withdrawalsOf: (code) => casesOf(code).filter(({ values }) => values.kind === 'withdrawal'),
    transfersOf,
    zonesOfPark,
  }
}

function lookup(drafts: readonly Draft[], field: string): (value: string) => readonly Draft[] {
  const found = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const value = draft.values[field]
    if (typeof value !== 'string') continue
    const others = found.get(value)
    if (others) others.push(draft)
    else found.set(value, [draft])
  }
  return (value) => found.get(value) ?? []
}

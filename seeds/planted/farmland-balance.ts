/** Cultivated land that the village plans of a town win less what they take, ㎡: pair by pair. */
import type { Draft, DraftLayers } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import { indexed } from './surroundings.ts'

const isCultivated = (code: unknown) => String(code).startsWith('01')

export function farmlandBalanceM2(layers: DraftLayers, town: string): number {
  const within = ({ unitCode }: Draft) => unitCode?.startsWith(town) === true
  const uses = indexed(layers.plan_village.filter(within))
  let balance = 0
  for (const parcel of layers.land_parcel.filter(within)) {
    const lost = isCultivated(parcel.values.class_code)
    for (const use of uses(boundsOf(parcel.polygons![0]!))) {
      if (isCultivated(use.values.use_code) === lost) continue
      const areaM2 = ellipsoidAreaM2(intersectRings(parcel.polygons!, use.polygons!))
      balance += lost ? -areaM2 : areaM2
    }
  }
  return balance
}

/**
 * The same from sums: what is drawn as fields less the fields surveyed where something is drawn, or
 * all of them. Never more than the balance, so it tells at once where it is well above zero.
 */
export function leastBalanceM2(
  layers: DraftLayers,
  town: string,
  hasPlan: (unitCode: string) => boolean,
): number {
  const within = ({ unitCode }: Draft) => unitCode?.startsWith(town) === true && hasPlan(unitCode)
  const drawn = layers.plan_village.filter(
    (use) => within(use) && isCultivated(use.values.use_code),
  )
  const surveyed = layers.land_parcel.filter(
    (parcel) => within(parcel) && isCultivated(parcel.values.class_code),
  )
  const sum = (drafts: readonly Draft[]) =>
    drafts.reduce((total, { polygons }) => total + ellipsoidAreaM2(polygons!), 0)
  return sum(drawn) - sum(surveyed)
}

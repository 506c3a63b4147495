/** Figures as printed: rounded once, and parts of a whole so that they add up to it. */
import { apportion } from '../../gis-data/apportion.ts'
import { roundHalfUp } from '../../gis-data/area.ts'
import { type Indicator, indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import { type Place, placesWithin } from './read-places.ts'

/** More than this apart, the parts do not make the whole: some are not seen or have no figure. */
const CLOSE = 0.5

/** By code of the place. `plainValue` gives plain figures; a place without one is absent. */
export function printedFigures(
  { unit, perPerson }: Indicator,
  places: readonly Place[],
  plainValue: (place: Place) => number | null,
): Map<string, number> {
  const { digits, size } = indicatorUnits[unit]
  const printed = new Map<string, number>()
  const descend = (place: Place) => {
    const parts = placesWithin(places, place)
    const whole = printed.get(place.code)
    const values = parts.map((part) => plainValue(part) ?? 0)
    const sum = values.reduce((total, value) => total + value, 0)
    const makeWhole =
      whole !== undefined && !perPerson && Math.abs(sum - plainValue(place)!) < CLOSE
    const shares = makeWhole ? apportion(values, whole, digits) : null
    for (const [at, part] of parts.entries()) {
      const value = plainValue(part)
      if (value !== null) printed.set(part.code, shares?.[at] ?? roundHalfUp(value / size, digits))
      descend(part)
    }
  }
  const seen = new Set(places.map(({ code }) => code))
  for (const place of places) {
    const above = place.level === 'unit' ? place.code.slice(0, 9) : place.code.slice(0, 6)
    if (above !== place.code && seen.has(above)) continue
    const value = plainValue(place)
    if (value !== null) printed.set(place.code, roundHalfUp(value / size, digits))
    descend(place)
  }
  return printed
}

/** What is drawn by plans, and what is there: sums over features. */
import type { Indicator, Sum } from '../../gis-data/indicators/indicator.ts'
import type { IndicatorGround } from './indicator-ground.ts'
import { known, type PlainFigure, unknown } from './plain-figure.ts'
import { type Place, seesWhole, unitsOf } from './read-places.ts'

export function actualFigure(
  { actual }: Indicator,
  place: Place,
  ground: IndicatorGround,
): PlainFigure {
  if (actual === null) return unknown('not_of_this_kind')
  if (!seesWhole(ground.viewer, place)) return unknown('beyond_sight')
  if (actual === 'population') return populationOf(place, ground)
  if (ground.empty.has(actual.layer)) return unknown('layer_missing', { missing: [actual.layer] })
  const sum = ground.sum(actual, place.code)
  if ((sum?.missing ?? 0) > 0) return unknown('figure_missing')
  return known(sum?.value ?? 0, { features: sum?.features ?? 0 })
}

/** Of the villages for which a plan is due; those whose plan draws nothing are left out and counted. */
export function plannedFigure(
  { planned, perPerson }: Indicator,
  place: Place,
  ground: IndicatorGround,
): PlainFigure {
  if (planned === null) return unknown('not_of_this_kind')
  const drawn = drawnFigure(planned, place, ground)
  if (!perPerson || drawn.value === null) return drawn
  // Whom the sum of the land leaves out is left out of the persons too.
  const counted = planningUnits(place, ground).filter(({ code }) =>
    drawsAnything(planned, code, ground),
  )
  const people = counted.map(({ population }) => population ?? 0)
  if (people.some((persons) => persons <= 0)) return unknown('population_missing')
  return { ...drawn, value: drawn.value / people.reduce((sum, persons) => sum + persons, 0) }
}

export function drawnFigure(planned: Sum, place: Place, ground: IndicatorGround): PlainFigure {
  if (!seesWhole(ground.viewer, place)) return unknown('beyond_sight')
  if (ground.empty.has(planned.layer)) return unknown('layer_missing', { missing: [planned.layer] })
  const due = planningUnits(place, ground)
  if (due.length === 0) return unknown('not_planned')
  const sum = ground.sum(planned, place.code)
  if ((sum?.missing ?? 0) > 0) return unknown('figure_missing')
  const without = due.filter(({ code }) => !drawsAnything(planned, code, ground)).length
  if (!sum || sum.features === 0) return unknown('nothing_drawn', { without })
  return known(sum.value ?? 0, { features: sum.features, without })
}

export const planningUnits = (place: Place, { places }: IndicatorGround): Place[] =>
  unitsOf(places, place).filter(({ planning }) => planning)

const drawsAnything = (planned: Sum, code: string, ground: IndicatorGround) =>
  (ground.sum(planned, code)?.features ?? 0) > 0

function populationOf(place: Place, { places }: IndicatorGround): PlainFigure {
  const units = unitsOf(places, place)
  const counted = units.filter(({ population }) => population !== null)
  if (counted.length === 0) return unknown('population_missing')
  return known(
    counted.reduce((sum, { population }) => sum + population!, 0),
    { without: units.length - counted.length },
  )
}

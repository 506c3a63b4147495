/** What is allotted to a place, and what its plans state: from the tables of indicators. */
import type { Indicator } from '../../gis-data/indicators/indicator.ts'
import { indicatorOf } from '../../gis-data/indicators/indicators.ts'
import { type RuleId, ruleOf } from '../../gis-data/rules/index.ts'
import type { IndicatorGround } from './indicator-ground.ts'
import { known, type PlainFigure, unknown } from './plain-figure.ts'
import type { Place } from './read-places.ts'
import type { StatedRow } from './read-stated.ts'
import { drawnFigure, planningUnits } from './summed-figure.ts'

export function targetFigure(
  indicator: Indicator,
  place: Place,
  ground: IndicatorGround,
): PlainFigure {
  const { target, row, direction } = indicator
  if (target === null) return unknown('not_of_this_kind')
  if (target === 'share_of_drawn') return shareOfDrawn(place, ground)
  if (ground.empty.has('plan_indicator'))
    return unknown('layer_missing', { missing: ['plan_indicator'] })
  const rows = ground.stated.allotted(place.code, row!)
  if (target === 'allotted_or_limit') {
    const limit = ruleNumber('C04', 'limit_m2_per_person')
    if (rows.some((each) => each.target === null)) return unknown('target_missing')
    return known(Math.min(limit, ...rows.map((each) => each.target!)))
  }
  if (rows.length === 0) return unknown('no_target')
  if (rows.some((each) => each.target === null)) return unknown('target_missing')
  if (target === 'allotted_or_base') {
    if (rows.some((each) => each.base === null)) return unknown('base_missing')
    return known(Math.min(...rows.flatMap((each) => [each.target!, each.base!])))
  }
  // As in the rules, the figure that binds more counts.
  const targets = rows.map((each) => each.target!)
  return known(direction === 'at_least' ? Math.max(...targets) : Math.min(...targets))
}

export function statedFigure(
  { row, perPerson }: Indicator,
  place: Place,
  ground: IndicatorGround,
): PlainFigure {
  if (row === null) return unknown('not_of_this_kind')
  if (ground.empty.has('plan_indicator'))
    return unknown('layer_missing', { missing: ['plan_indicator'] })
  const due = planningUnits(place, ground)
  if (due.length === 0) return unknown('not_planned')
  if (place.level !== 'unit' && perPerson) return unknown('not_of_this_kind')
  const stated = due.map(({ code }) => ground.stated.planned(code, row))
  const values = stated.flatMap((each) =>
    each === null || each.target === null ? [] : [each.target],
  )
  const without = due.length - values.length
  if (values.length === 0) return unknown(reasonOf(stated), { without })
  return known(
    values.reduce((sum, value) => sum + value, 0),
    { without },
  )
}

const reasonOf = (stated: readonly (StatedRow | null)[]) =>
  stated.every((row) => row === null) ? 'nothing_stated' : 'target_missing'

function shareOfDrawn(place: Place, ground: IndicatorGround): PlainFigure {
  const { planned } = indicatorOf('construction_land')
  const drawn = drawnFigure(planned!, place, ground)
  if (drawn.value === null) return drawn
  return { ...drawn, value: drawn.value * ruleNumber('C05', 'max_share'), features: null }
}

/** A parameter's default. */
export const ruleNumber = (rule: RuleId, parameter: string): number =>
  Number(ruleOf(rule).parameters[parameter]!.value)

/** Whether a place keeps to an indicator: the comparison of the rules, check by check. */
import type { Indicator } from '../../gis-data/indicators/indicator.ts'
import { ruleOf } from '../../gis-data/rules/index.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { IndicatorValue } from '../api/indicator-contract.ts'
import type { PlainFigure } from './plain-figure.ts'
import type { Place } from './read-places.ts'
import { ruleNumber } from './table-figure.ts'

export interface PlainFigures {
  readonly target: PlainFigure
  readonly stated: PlainFigure
  readonly planned: PlainFigure
  readonly actual: PlainFigure
}

const WORST_FIRST: readonly RuleResult[] = ['nonconforming', 'undecidable', 'conforming']

export function judgeIndicator(
  indicator: Indicator,
  place: Place,
  figures: PlainFigures,
): Pick<IndicatorValue, 'state' | 'checks' | 'against'> {
  const checks = indicator.checks.map(({ rule, compares }) => ({
    rule: ruleOf(rule).subjects.includes(place.level) ? rule : null,
    compares,
    state: stateOf(indicator, place, figures.target, figures[compares]),
  }))
  const states = new Set(checks.map(({ state }) => state))
  const state = WORST_FIRST.find((each) => states.has(each)) ?? 'not_applicable'
  return {
    checks,
    state,
    against: state === 'conforming' ? against(indicator, place, figures) : [],
  }
}

/** Figures that no rule judges and that would not keep to the target. */
function against(
  indicator: Indicator,
  place: Place,
  figures: PlainFigures,
): IndicatorValue['against'] {
  const judged = new Set(indicator.checks.map(({ compares }) => compares))
  return (['stated', 'planned', 'actual'] as const).filter(
    (name) =>
      !judged.has(name) &&
      stateOf(indicator, place, figures.target, figures[name]) === 'nonconforming',
  )
}

function stateOf(
  indicator: Indicator,
  place: Place,
  target: PlainFigure,
  figure: PlainFigure,
): RuleResult {
  if (place.level === 'unit' && !place.planning) return 'not_applicable'
  if (figure.reason === 'not_of_this_kind') return 'not_applicable'
  // As in C05: where nothing of the reserve is used, there is nothing to limit.
  if (indicator.target === 'share_of_drawn' && figure.value === 0) return 'conforming'
  if (target.value === null || figure.value === null) return 'undecidable'
  const allowance = allowanceOf(indicator)
  if (indicator.direction === 'at_most') {
    if (figure.value > target.value + allowance)
      // A limit that is a share of a sum grows with what the sum leaves out.
      return target.without > 0 ? 'undecidable' : 'nonconforming'
    return figure.without > 0 ? 'undecidable' : 'conforming'
  }
  // What a sum leaves out could still make up what is short.
  if (figure.value >= target.value - allowance) return 'conforming'
  return figure.without > 0 ? 'undecidable' : 'nonconforming'
}

/** As the rules allow for rounding. */
function allowanceOf({ target, unit }: Indicator): number {
  if (target === 'share_of_drawn') return ruleNumber('C05', 'min_area_m2')
  return unit === 'ha' ? ruleNumber('B08', 'rounding_m2') : 0.005
}

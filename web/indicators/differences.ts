/** How far each judged figure is from the target, as printed; the rules judge them one by one. */
import { roundHalfUp } from '../../gis-data/area.ts'
import { type IndicatorUnit, indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import type { IndicatorValue } from '../../server/api/indicator-contract.ts'

export type Difference = Pick<IndicatorValue['checks'][number], 'compares' | 'state'> & {
  readonly difference: number
}

export const differencesOf = (value: IndicatorValue, unit: IndicatorUnit): Difference[] =>
  value.checks.flatMap(({ compares, state }) => {
    const [figure, target] = [value[compares].value, value.target.value]
    if (figure === null || target === null) return []
    const difference = roundHalfUp(figure - target, indicatorUnits[unit].digits)
    return [{ compares, state, difference }]
  })

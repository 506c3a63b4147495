/** The indicators of every place that a viewer may see, at one revision. */
import { roundHalfUp } from '../../gis-data/area.ts'
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import { indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import {
  type IndicatorId,
  indicatorIds,
  indicatorOf,
} from '../../gis-data/indicators/indicators.ts'
import type { Figure, IndicatorRow, IndicatorValue } from '../api/indicator-contract.ts'
import type { IndicatorGround } from './indicator-ground.ts'
import { judgeIndicator, type PlainFigures } from './judge-indicator.ts'
import type { PlainFigure } from './plain-figure.ts'
import { printedFigures } from './print-figures.ts'
import type { Place } from './read-places.ts'
import { actualFigure, plannedFigure } from './summed-figure.ts'
import { statedFigure, targetFigure } from './table-figure.ts'

const figureNames = ['target', 'stated', 'planned', 'actual'] as const satisfies FigureName[]

/** By code of the place. */
export function indicatorRows(ground: IndicatorGround): Map<string, IndicatorRow> {
  const values = new Map<string, Partial<Record<IndicatorId, IndicatorValue>>>(
    ground.places.map(({ code }) => [code, {}]),
  )
  for (const id of indicatorIds) {
    for (const [code, value] of valuesOf(id, ground)) values.get(code)![id] = value
  }
  return new Map(
    ground.places.map(({ code, name, level, planning }) => [
      code,
      {
        place: { code, name, level, planning },
        values: values.get(code) as Record<IndicatorId, IndicatorValue>,
      },
    ]),
  )
}

function valuesOf(id: IndicatorId, ground: IndicatorGround): [string, IndicatorValue][] {
  const indicator = indicatorOf(id)
  const plain = new Map<string, PlainFigures>(
    ground.places.map((place) => [
      place.code,
      {
        target: targetFigure(indicator, place, ground),
        stated: statedFigure(indicator, place, ground),
        planned: plannedFigure(indicator, place, ground),
        actual: actualFigure(indicator, place, ground),
      },
    ]),
  )
  const printed = Object.fromEntries(
    figureNames.map((name) => [
      name,
      printedFigures(indicator, ground.places, ({ code }) => plain.get(code)![name].value),
    ]),
  ) as Record<FigureName, Map<string, number>>
  const { digits } = indicatorUnits[indicator.unit]
  return ground.places.map((place: Place) => {
    const figures = plain.get(place.code)!
    const inPrint = (name: FigureName): Figure =>
      asPrinted(figures[name], printed[name].get(place.code) ?? null)
    const judged = indicator.checks[0] ? printed[indicator.checks[0].compares] : null
    const value = judged?.get(place.code)
    const target = printed.target.get(place.code)
    return [
      place.code,
      {
        target: inPrint('target'),
        stated: inPrint('stated'),
        planned: inPrint('planned'),
        actual: inPrint('actual'),
        difference:
          value === undefined || target === undefined ? null : roundHalfUp(value - target, digits),
        ...judgeIndicator(indicator, place, figures),
      },
    ]
  })
}

const asPrinted = ({ missing, ...figure }: PlainFigure, value: number | null): Figure => ({
  ...figure,
  missing: [...missing],
  value,
})

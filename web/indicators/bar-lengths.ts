/** How long the bars of a row are: by its target, so that the targets of all rows stand in a line. */
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import type { IndicatorValue } from '../../server/api/indicator-contract.ts'

/** Of the width of the picture: there is room for half as much again. */
const TARGET_PERCENT = 100 / 1.5

export interface BarLength {
  readonly percent: number
  /** Longer than there is room for. */
  readonly cut: boolean
}
/** Null where the figure cannot be known: no bar, not one of no length. */
export type BarLengths = Readonly<Record<FigureName, BarLength | null>>

export function barLengths(value: IndicatorValue): BarLengths {
  const { target, stated, planned, actual } = value
  const most = Math.max(0, ...[stated, planned, actual].map((figure) => figure.value ?? 0))
  const full = target.value ? (target.value * 100) / TARGET_PERCENT : most
  const length = ({ value: size }: { value: number | null }): BarLength | null => {
    if (size === null) return null
    const percent = full === 0 ? 0 : (size * 100) / full
    return { percent: Math.min(percent, 100), cut: percent > 100 + 1e-9 }
  }
  return {
    target: length(target),
    stated: length(stated),
    planned: length(planned),
    actual: length(actual),
  }
}

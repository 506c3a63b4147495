/** A figure as printed: digits of its unit, thousands apart. */
import { type IndicatorUnit, indicatorUnits } from '../../gis-data/indicators/indicator.ts'

export function figureText(value: number, unit: IndicatorUnit): string {
  const { digits } = indicatorUnits[unit]
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** With its sign, as a true minus. */
export function differenceText(value: number, unit: IndicatorUnit): string {
  const size = figureText(Math.abs(value), unit)
  return value === 0 ? size : `${value < 0 ? '−' : '+'}${size}`
}

/** How far apart the marks of each pattern stand and how thick they are, in px of a screen. */
import type { Pattern } from '../catalogue.ts'

export interface PatternMeasure {
  /** Side of the repeat; hatches of 45° and 135° run along its diagonals. */
  readonly periodPx: number
  /** Half the thickness of a line, the radius of a dot, half the thickness of a cross. */
  readonly inkPx: number
}

export const patternMeasures: Record<Pattern, PatternMeasure> = {
  tint: { periodPx: 4, inkPx: 1 },
  hatch45: { periodPx: 10, inkPx: 0.55 },
  hatch135: { periodPx: 10, inkPx: 0.55 },
  fineHatch: { periodPx: 7, inkPx: 0.28 },
  dots: { periodPx: 8, inkPx: 1.2 },
  crosses: { periodPx: 11, inkPx: 0.6 },
}

/** Length of a cross's arm from its middle. */
export const CROSS_ARM_PX = 2.8

/** Draws a pattern's repeat into pixels: no canvas, no sprite, the same for map, legend and tests. */
import type { Pattern } from '../../../gis-data/catalogue.ts'
import { CROSS_ARM_PX, patternMeasures } from '../../../gis-data/drawing/pattern-measures.ts'
import { channels } from '../style/colour.ts'

/** Distance in CSS px from a place in the repeat to the middle of the ink, less half its thickness. */
type Distance = (x: number, y: number, period: number, ink: number) => number

const toNearest = (value: number, period: number) => {
  const rest = ((value % period) + period) % period
  return Math.min(rest, period - rest)
}
const diagonal = (along: number, period: number) => toNearest(along, period) / Math.SQRT2
const centred = (value: number, period: number) => Math.abs(value - period / 2)

const cross: Distance = (x, y, period, ink) => {
  const [dx, dy] = [centred(x, period), centred(y, period)]
  return Math.min(Math.max(dx - CROSS_ARM_PX, dy - ink), Math.max(dy - CROSS_ARM_PX, dx - ink))
}

const rising: Distance = (x, y, period, ink) => diagonal(x + y, period) - ink

export const patterns: Record<Pattern, Distance> = {
  // drawn as a band inside the edge, not as an image
  tint: () => 1,
  hatch45: rising,
  hatch135: (x, y, period, ink) => diagonal(x - y, period) - ink,
  fineHatch: rising,
  dots: (x, y, period, ink) => Math.hypot(centred(x, period), centred(y, period)) - ink,
  crosses: cross,
}

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** One repeat, `ratio` device px to a CSS px, ink over nothing. */
export function drawPattern(pattern: Pattern, colour: string, ratio: number): PatternImage {
  const { periodPx: period, inkPx: ink } = patternMeasures[pattern]
  const distance = patterns[pattern]
  const side = Math.round(period * ratio)
  const data = new Uint8ClampedArray(side * side * 4)
  const [red, green, blue] = channels(colour)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const away = distance((column + 0.5) / ratio, (row + 0.5) / ratio, period, ink) * ratio
      const coverage = Math.min(1, Math.max(0, 0.5 - away))
      data.set([red, green, blue, Math.round(coverage * 255)], (row * side + column) * 4)
    }
  }
  return { width: side, height: side, data }
}

/** Draws a pattern's repeat into pixels: no canvas, no sprite, the same for map, legend and tests. */
import type { Pattern } from '../../../gis-data/catalogue.ts'
import { channels } from '../style/colour.ts'

interface PatternShape {
  /** Side of the repeat in CSS px. */
  readonly period: number
  /** Distance in CSS px from a place in the repeat to the ink's middle, less half its thickness. */
  readonly distance: (x: number, y: number, period: number) => number
}

const toNearest = (value: number, period: number) => {
  const rest = ((value % period) + period) % period
  return Math.min(rest, period - rest)
}
const diagonal = (along: number, period: number) => toNearest(along, period) / Math.SQRT2
const centred = (value: number, period: number) => Math.abs(value - period / 2)

function cross(x: number, y: number, period: number): number {
  const [dx, dy] = [centred(x, period), centred(y, period)]
  const [arm, half] = [2.8, 0.6]
  const across = Math.max(dx - arm, dy - half)
  const upright = Math.max(dy - arm, dx - half)
  return Math.min(across, upright)
}

export const patterns: Record<Pattern, PatternShape> = {
  // drawn as a band inside the edge, not as an image
  tint: { period: 4, distance: () => 1 },
  hatch45: { period: 10, distance: (x, y, period) => diagonal(x + y, period) - 0.55 },
  hatch135: { period: 10, distance: (x, y, period) => diagonal(x - y, period) - 0.55 },
  fineHatch: { period: 7, distance: (x, y, period) => diagonal(x + y, period) - 0.28 },
  dots: {
    period: 8,
    distance: (x, y, period) => Math.hypot(centred(x, period), centred(y, period)) - 1.2,
  },
  crosses: { period: 11, distance: cross },
}

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** One repeat, `ratio` device px to a CSS px, ink over nothing. */
export function drawPattern(pattern: Pattern, ink: string, ratio: number): PatternImage {
  const { period, distance } = patterns[pattern]
  const side = Math.round(period * ratio)
  const data = new Uint8ClampedArray(side * side * 4)
  const [red, green, blue] = channels(ink)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const away = distance((column + 0.5) / ratio, (row + 0.5) / ratio, period) * ratio
      const coverage = Math.min(1, Math.max(0, 0.5 - away))
      data.set([red, green, blue, Math.round(coverage * 255)], (row * side + column) * 4)
    }
  }
  return { width: side, height: side, data }
}

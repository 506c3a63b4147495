/** What of a drawing an area is made of, wherever it is drawn: screen, legend, paper. */
import type { Drawing, Layer } from '../catalogue.ts'

const PLAIN_FILL_OPACITY = 0.4

export const fillOpacityOf = ({ fill, fillOpacity, pattern }: Drawing): number =>
  fill === undefined ? 0 : (fillOpacity ?? (pattern ? 0 : PLAIN_FILL_OPACITY))

/** Whether a pattern is repeated over the area; a tint is a band inside the edge. */
export const hasPattern = ({ pattern }: Drawing): boolean =>
  pattern !== undefined && pattern !== 'tint'

/** Ink of a pattern: the hue of the plan, which is that of its line. */
export const patternInk = ({ line, fill }: Drawing): string => line ?? fill ?? '#22303A'

/** The band inside the edge: plans by their pattern, control lines because they keep something in. */
export const hasInnerBand = (layer: Layer, drawing: Drawing): boolean =>
  drawing.fill !== undefined &&
  (drawing.pattern === 'tint' || (layer.group === 'control' && drawing.pattern === undefined))

/** The drawing of the features whose class field has this value. */
export function drawingOfValue({ drawing, classes }: Layer, value: string | null): Drawing {
  const own = classes?.find(({ values }) => value !== null && values.includes(value))
  return own?.drawing ?? drawing
}

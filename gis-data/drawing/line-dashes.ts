/** How each line mark is dashed, in multiples of the line's width. */
import type { LineMark } from '../catalogue.ts'

export const lineDashes: Record<LineMark, readonly number[] | null> = {
  solid: null,
  double: null,
  cased: null,
  dashShort: [3, 2],
  dashLong: [7, 2.5],
  dashDot: [7, 2, 1.2, 2],
  dashDotDot: [8, 1.8, 1.2, 1.8, 1.2, 1.8],
}

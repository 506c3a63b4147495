/** How dark a cell is: the root of its share of the largest area, so that small conflicts still show. */

/** Percent of the violation's colour, from 8 to 60; 0 without conflict. */
export function cellShade(areaM2: number, largestM2: number): number {
  if (areaM2 <= 0 || largestM2 <= 0) return 0
  return Math.round(8 + 52 * Math.sqrt(Math.min(1, areaM2 / largestM2)))
}

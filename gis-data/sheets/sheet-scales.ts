/** Scales of printed sheets: the usual ones, and what that of a screen is worth on paper. */
export const sheetScales = [500, 1000, 2000, 5000, 10_000, 20_000, 25_000, 50_000] as const

/** Any scale may be asked for between these. */
export const LARGEST_SCALE = 200
export const SMALLEST_SCALE = 100_000

/** The first usual scale at which this much ground fits into this much paper; null where none does. */
export function scaleThatFits(
  groundM: readonly [widthM: number, heightM: number],
  paperMm: readonly [widthMm: number, heightMm: number],
): number | null {
  const needed = Math.max((groundM[0] * 1000) / paperMm[0], (groundM[1] * 1000) / paperMm[1])
  return [...sheetScales, SMALLEST_SCALE].find((scale) => scale >= needed) ?? null
}

/** A screen pixel of 96 dpi in metres, and the map's metres per pixel at zoom 0 at this district's latitude. */
const PIXEL_M = 0.0254 / 96
const ZOOM_0_M_PER_PX = 78271.51696 * Math.cos((30.84 * Math.PI) / 180)

/** The zoom at which a screen shows the ground at this scale. */
export const zoomOfScale = (scale: number): number => Math.log2(ZOOM_0_M_PER_PX / (scale * PIXEL_M))

/** Paper is read closer and finer than a screen: what a screen shows one zoom later, it shows already. */
export const PAPER_AHEAD_ZOOMS = 1

const gridStepsM = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const
const WIDEST_GRID_MM = 100

/** Distance of grid lines: a round number of metres, at most 10 cm on paper and a third of the map. */
export function gridStepM(scale: number, smallerSideMm: number): number {
  const widestM = (Math.min(WIDEST_GRID_MM, smallerSideMm / 2.4) * scale) / 1000
  return gridStepsM.findLast((step) => step <= widestM) ?? gridStepsM[0]
}

/** How coarse an overview is at each zoom that needs one. */

export interface ZoomBand {
  /** First and last zoom that the generalisation serves. */
  readonly from: number
  readonly to: number
  /** One pixel at the last zoom, in degrees of longitude. */
  readonly pixelDegrees: number
}

const TILE_PX = 512

/**
 * Bands from `min` to below `shape`, finest first: the finest serves two zooms, since a second
 * one there costs much to build and saves little; every coarser zoom has its own.
 */
export function zoomBands({ min, shape }: { min: number; shape: number }): ZoomBand[] {
  const bands: ZoomBand[] = []
  for (let to = shape - 1; to >= min; to = bands.at(-1)!.from - 1) {
    const from = to === shape - 1 ? Math.max(min, to - 1) : to
    bands.push({ from, to, pixelDegrees: 360 / 2 ** to / TILE_PX })
  }
  return bands
}

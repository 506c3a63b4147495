/** How coarse an overview is at each zoom that needs one. */

export interface ZoomBand {
  /** First and last zoom that the generalisation serves. */
  readonly from: number
  readonly to: number
  /** One pixel at the last zoom, in degrees of longitude. */
  readonly pixelDegrees: number
}

const TILE_PX = 512

/** One band for each zoom from `min` to below `shape`, finest first. */
export function zoomBands({ min, shape }: { min: number; shape: number }): ZoomBand[] {
  const bands: ZoomBand[] = []
  for (let zoom = shape - 1; zoom >= min; zoom--) {
    bands.push({ from: zoom, to: zoom, pixelDegrees: 360 / 2 ** zoom / TILE_PX })
  }
  return bands
}

/** The zooms that share one generalisation, finest band first. */

export interface ZoomBand {
  readonly from: number
  readonly to: number
  /** One pixel of the band's largest scale, in degrees of longitude. */
  readonly pixelDegrees: number
}

const ZOOMS_PER_BAND = 2
const TILE_PX = 512

/** Bands below `shape`, each of two zooms, down to `min`. */
export function zoomBands({ min, shape }: { min: number; shape: number }): ZoomBand[] {
  const bands: ZoomBand[] = []
  for (let to = shape - 1; to >= min; to -= ZOOMS_PER_BAND) {
    const from = Math.max(min, to - ZOOMS_PER_BAND + 1)
    bands.push({ from, to, pixelDegrees: 360 / 2 ** to / TILE_PX })
  }
  return bands
}

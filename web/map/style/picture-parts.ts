/** Satellite and drone pictures under the layers. */
import type { RasterLayerSpecification, SourceSpecification } from 'maplibre-gl'

export interface DrawnPicture {
  readonly id: string
  /** Absolute, with `{z}`, `{x}`, `{y}`. */
  readonly tiles: string
  readonly tileSize: number
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: readonly [number, number, number, number] | null
  /** 0–1. */
  readonly opacity: number
}

export const pictureSources = (
  pictures: readonly DrawnPicture[],
): Record<string, SourceSpecification> =>
  Object.fromEntries(
    pictures.map(({ id, tiles, tileSize, minZoom, maxZoom, bounds }) => [
      id,
      {
        type: 'raster' as const,
        tiles: [tiles],
        tileSize,
        minzoom: minZoom,
        maxzoom: maxZoom,
        ...(bounds && { bounds: [...bounds] as [number, number, number, number] }),
      },
    ]),
  )

export const pictureLayers = (pictures: readonly DrawnPicture[]): RasterLayerSpecification[] =>
  pictures.map(({ id, opacity }) => ({
    id: `${id}/picture`,
    type: 'raster',
    source: id,
    paint: { 'raster-opacity': opacity, 'raster-fade-duration': 0 },
  }))

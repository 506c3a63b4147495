/** How shapes laid over the map are outlined: a faint fill, a halo of the ground, a line in the accent colour. */
import type { MapTokens } from './map-tokens.ts'
import type { Overlay } from './overlay.ts'

export interface OutlineLook {
  readonly fillOpacity: number
  readonly linePx: number
  /** Multiples of the width. */
  readonly dash?: [number, number]
}

/** `source`: also what the layers' ids begin with. */
export const outlineLayers = (
  source: string,
  { accent, ground }: Pick<MapTokens, 'accent' | 'ground'>,
  { fillOpacity, linePx, dash }: OutlineLook,
): Overlay['layers'] => [
  {
    id: `${source}/fill`,
    type: 'fill',
    source,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': accent, 'fill-opacity': fillOpacity },
  },
  {
    id: `${source}/halo`,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': ground, 'line-width': 5, 'line-opacity': 0.8 },
  },
  {
    id: `${source}/line`,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': accent,
      'line-width': linePx,
      ...(dash && { 'line-dasharray': dash }),
    },
  },
]

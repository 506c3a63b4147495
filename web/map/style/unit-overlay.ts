/** Outlines the town or village one works in, so that it is seen what "here" covers. */
import type { MapTokens } from './map-tokens.ts'
import type { Overlay } from './overlay.ts'
import { type AnyGeometry, geojsonSource } from './selection-overlay.ts'

export const unitOverlay = (geometry: AnyGeometry, { accent, ground }: MapTokens): Overlay => ({
  sources: { 'chosen-unit': geojsonSource([{ geometry, properties: {} }]) },
  layers: [
    {
      id: 'chosen-unit/halo',
      type: 'line',
      source: 'chosen-unit',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground, 'line-width': 6, 'line-opacity': 0.7 },
    },
    {
      id: 'chosen-unit/line',
      type: 'line',
      source: 'chosen-unit',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': 2, 'line-dasharray': [4, 1.5] },
    },
  ],
})

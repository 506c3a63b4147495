/** Outlines the selected feature in the accent colour. */
import type { MapTokens } from './map-tokens.ts'
import { outlineLayers } from './outline-layers.ts'
import type { Overlay } from './overlay.ts'

export interface AnyGeometry {
  readonly type: string
}

export const geojsonSource = (
  features: readonly { geometry: AnyGeometry; properties: Record<string, unknown> }[],
) => ({
  type: 'geojson' as const,
  data: {
    type: 'FeatureCollection' as const,
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      properties,
      geometry: geometry as GeoJSON.Geometry,
    })),
  },
})

export const selectionOverlay = (
  geometry: AnyGeometry,
  { accent, ground }: MapTokens,
): Overlay => ({
  sources: { selection: geojsonSource([{ geometry, properties: {} }]) },
  layers: [
    ...outlineLayers('selection', { accent, ground }, { fillOpacity: 0.12, linePx: 2.4 }),
    {
      id: 'selection/point',
      type: 'circle',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 8,
        'circle-color': accent,
        'circle-opacity': 0.25,
        'circle-stroke-color': accent,
        'circle-stroke-width': 2.4,
      },
    },
  ],
})

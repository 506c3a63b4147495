/** Measurements on the map, each with its figure. */
import { formatM2 } from '../../gis-data/area.ts'
import { formatLength } from '../map/measure/format-length.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import { outlineLayers } from '../map/style/outline-layers.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import { measuredOf } from './measured-of.ts'
import type { Measurement } from './measurements.ts'

export const measureOverlay = (
  list: readonly Measurement[],
  { accent, ground, ink }: MapTokens,
): Overlay => ({
  sources: {
    measure: geojsonSource(
      list.map(({ id, geometry }) => ({ geometry, properties: { label: labelOf(id, geometry) } })),
    ),
  },
  layers: [
    ...outlineLayers(
      'measure',
      { accent, ground },
      { fillOpacity: 0.1, linePx: 2.2, dash: [3, 1.2] },
    ),
    ...(['area', 'length'] as const).map((kind) => ({
      id: `measure/${kind}`,
      type: 'symbol' as const,
      source: 'measure',
      filter: ['==', ['geometry-type'], kind === 'area' ? 'Polygon' : 'LineString'] as [
        '==',
        ...unknown[],
      ] as never,
      layout: {
        'text-field': ['get', 'label'] as ['get', string],
        'text-font': ['Bold'],
        'text-size': 13,
        'symbol-placement': kind === 'area' ? ('point' as const) : ('line-center' as const),
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink, 'text-halo-color': ground, 'text-halo-width': 2 },
    })),
  ],
})

function labelOf(id: number, geometry: Measurement['geometry']): string {
  const { areaM2, lengthM } = measuredOf(geometry)
  return `${id} · ${geometry.type === 'Polygon' ? `${formatM2(areaM2)} ㎡` : formatLength(lengthM)}`
}

/** Draws around the features that a filter leaves, so that they are found among all the rest. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'

/** On the tiles that the layer is drawn from, which hold nothing else. */
export function filteredOverlay(layer: Layer, { accent, ground }: MapTokens): Overlay {
  const shapes = { source: layer.id, 'source-layer': layer.id, minzoom: layer.zoom.shape } as const
  const overview: Overlay['layers'][number] = {
    id: 'filtered/overview',
    type: 'fill',
    source: layer.id,
    'source-layer': `${layer.id}_overview`,
    maxzoom: layer.zoom.shape,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': accent, 'fill-opacity': 0.35 },
  }
  return {
    sources: {},
    layers: [
      ...(layer.overview ? [overview] : []),
      {
        ...shapes,
        id: 'filtered/fill',
        type: 'fill',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': accent, 'fill-opacity': 0.22 },
      },
      {
        ...shapes,
        id: 'filtered/halo',
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': ground, 'line-width': 4, 'line-opacity': 0.7 },
      },
      {
        ...shapes,
        id: 'filtered/line',
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': accent, 'line-width': 1.8 },
      },
      {
        ...shapes,
        id: 'filtered/point',
        type: 'circle',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 7,
          'circle-color': accent,
          'circle-opacity': 0.2,
          'circle-stroke-color': accent,
          'circle-stroke-width': 1.8,
        },
      },
    ],
  }
}

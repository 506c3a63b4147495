/** Veils everything outside a place, and draws its boundary: a sheet is about the place alone. */
import type { MapTokens } from './map-tokens.ts'
import type { Overlay } from './overlay.ts'
import { type AnyGeometry, geojsonSource } from './selection-overlay.ts'

const world = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
]

type Ring = readonly (readonly number[])[]

export function maskOverlay(place: AnyGeometry, { accent, ground, ink }: MapTokens): Overlay {
  const { type, coordinates } = place as { type: string; coordinates: unknown }
  const polygons = (
    type === 'Polygon' ? [coordinates] : coordinates
  ) as readonly (readonly Ring[])[]
  const outside = { type: 'Polygon', coordinates: [world, ...polygons.map(([outer]) => outer)] }
  return {
    // the page beside the map tells the numbers
    counts: true,
    sources: {
      outside: geojsonSource([{ geometry: outside, properties: {} }]),
      place: geojsonSource([{ geometry: place, properties: {} }]),
    },
    layers: [
      {
        id: 'outside/veil',
        type: 'fill',
        source: 'outside',
        paint: { 'fill-color': ground, 'fill-opacity': 0.78, 'fill-antialias': false },
      },
      {
        id: 'place/halo',
        type: 'line',
        source: 'place',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': accent, 'line-width': 7, 'line-opacity': 0.18 },
      },
      {
        id: 'place/line',
        type: 'line',
        source: 'place',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': ink, 'line-width': 1.6, 'line-dasharray': [6, 2, 1.2, 2] },
      },
    ],
  }
}

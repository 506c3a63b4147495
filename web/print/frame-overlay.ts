/** The frame of the sheet on the map: its edge, and the land outside stepping back. */

import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import { cornersOf } from './sheet-corners.ts'
import type { SheetPlace } from './sheet-place.ts'

const WORLD = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
]

export function frameOverlay(place: SheetPlace, { accent, ink }: MapTokens): Overlay {
  const corners = cornersOf(place).map((corner) => [...corner])
  const ring = [...corners, corners[0]!]
  return {
    sources: {
      sheet: geojsonSource([
        {
          geometry: { type: 'Polygon', coordinates: [WORLD, ring] } as GeoJSON.Polygon,
          properties: { part: 'outside' },
        },
        {
          geometry: { type: 'LineString', coordinates: ring } as GeoJSON.LineString,
          properties: { part: 'edge' },
        },
      ]),
    },
    layers: [
      {
        id: 'sheet/outside',
        type: 'fill',
        source: 'sheet',
        filter: ['==', ['get', 'part'], 'outside'],
        paint: { 'fill-color': ink, 'fill-opacity': 0.18 },
      },
      {
        id: 'sheet/edge',
        type: 'line',
        source: 'sheet',
        filter: ['==', ['get', 'part'], 'edge'],
        layout: { 'line-join': 'miter' },
        paint: { 'line-color': accent, 'line-width': 2.5 },
      },
    ],
  }
}

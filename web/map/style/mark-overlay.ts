/** A place that was asked for and is no feature: the point of a coordinate, the frame of a map sheet. */
import type { MapTokens } from './map-tokens.ts'
import type { Overlay } from './overlay.ts'
import { geojsonSource } from './selection-overlay.ts'

/** `mark`: longitude and latitude, or west, south, east, north. */
export function markOverlay(mark: readonly number[], { accent, ground }: MapTokens): Overlay {
  const [west = 0, south = 0, east = west, north = south] = mark
  const isFrame = mark.length === 4
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const geometry = isFrame
    ? { type: 'Polygon', coordinates: [ring] }
    : { type: 'Point', coordinates: [west, south] }
  const line = { 'line-join': 'miter' as const }
  return {
    sources: { mark: geojsonSource([{ geometry, properties: {} }]) },
    layers: isFrame
      ? [
          {
            id: 'mark/halo',
            type: 'line',
            source: 'mark',
            layout: line,
            paint: { 'line-color': ground, 'line-width': 5, 'line-opacity': 0.8 },
          },
          {
            id: 'mark/line',
            type: 'line',
            source: 'mark',
            layout: line,
            paint: { 'line-color': accent, 'line-width': 1.6 },
          },
        ]
      : [
          {
            id: 'mark/ring',
            type: 'circle',
            source: 'mark',
            paint: {
              'circle-radius': 11,
              'circle-opacity': 0,
              'circle-stroke-color': accent,
              'circle-stroke-width': 2,
            },
          },
          {
            id: 'mark/point',
            type: 'circle',
            source: 'mark',
            paint: {
              'circle-radius': 3.5,
              'circle-color': accent,
              'circle-stroke-color': ground,
              'circle-stroke-width': 1.5,
            },
          },
        ],
  }
}

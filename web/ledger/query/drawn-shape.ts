/** A drawn polygon as the filter names it, and on the map. */
import type { Polygon } from 'geojson'
import type { MapTokens } from '../../map/style/map-tokens.ts'
import type { Overlay } from '../../map/style/overlay.ts'
import { geojsonSource } from '../../map/style/selection-overlay.ts'

/** 1 cm: what a hand draws is no better, and the filter stands in the address. */
const DIGITS = 7

export const wktOfPolygon = ({ coordinates }: Polygon): string =>
  `POLYGON(${coordinates
    .map((ring) => {
      const corners = ring.map(([lng, lat]) => `${lng?.toFixed(DIGITS)} ${lat?.toFixed(DIGITS)}`)
      return `(${corners.join(', ')})`
    })
    .join(', ')})`

/** Null for a shape of another kind, which a person has written. */
export function polygonOfWkt(wkt: string): Polygon | null {
  const rings = /^POLYGON\s*\(\s*(\(.*\))\s*\)$/i.exec(wkt.trim())?.[1]
  if (!rings) return null
  const coordinates = rings.split(/\)\s*,\s*\(/).map((ring) =>
    ring
      .replace(/[()]/g, '')
      .split(',')
      .map((corner) => corner.trim().split(/\s+/).map(Number)),
  )
  return coordinates.flat(2).every(Number.isFinite) ? { type: 'Polygon', coordinates } : null
}

export const drawnShapeOverlay = (geometry: Polygon, { accent, ground }: MapTokens): Overlay => ({
  sources: { 'query-shape': geojsonSource([{ geometry, properties: {} }]) },
  layers: [
    {
      id: 'query-shape/fill',
      type: 'fill',
      source: 'query-shape',
      paint: { 'fill-color': accent, 'fill-opacity': 0.06 },
    },
    {
      id: 'query-shape/halo',
      type: 'line',
      source: 'query-shape',
      paint: { 'line-color': ground, 'line-width': 4, 'line-opacity': 0.7 },
    },
    {
      id: 'query-shape/line',
      type: 'line',
      source: 'query-shape',
      paint: { 'line-color': accent, 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
  ],
})

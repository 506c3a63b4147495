/** Rows of a preview on the map: grey outline for before, colour for after, the chosen one strongest. */
import type { ExpressionSpecification } from 'maplibre-gl'
import type { MapTokens } from '../style/map-tokens.ts'
import type { Overlay } from '../style/overlay.ts'
import { geojsonSource } from '../style/selection-overlay.ts'
import { boundsOfRow, type ChangeRow } from './change-row.ts'

export const CHANGE_LAYERS = [
  'changes/after',
  'changes/before-edge',
  'changes/point',
  'changes/place',
] as const

/** From here on, a parcel is more than a speck. */
const SHAPES_FROM_ZOOM = 15

const shown = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part]
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']

/** `chosen`: index of the row that the table has chosen. */
export function changesOverlay(
  rows: readonly ChangeRow[],
  chosen: number | null,
  { accent, ground, secondInk }: MapTokens,
): Overlay {
  const features = rows.flatMap((row, index) => {
    const { geometryBefore, geometryAfter } = row
    const properties = { index, chosen: index === chosen }
    return [
      ...placeOf(row, properties),
      ...(geometryBefore
        ? [{ geometry: geometryBefore, properties: { ...properties, part: 'before' } }]
        : []),
      ...(geometryAfter
        ? [{ geometry: geometryAfter, properties: { ...properties, part: 'after' } }]
        : []),
    ]
  })
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return {
    sources: { changes: geojsonSource(features) },
    layers: [
      {
        id: 'changes/after',
        type: 'fill',
        source: 'changes',
        filter: ['all', shown('after'), isArea],
        paint: {
          'fill-color': accent,
          'fill-opacity': ['case', ['get', 'chosen'], 0.5, 0.22],
        },
      },
      {
        id: 'changes/after-edge',
        type: 'line',
        source: 'changes',
        filter: shown('after'),
        layout: round,
        paint: { 'line-color': accent, 'line-width': ['case', ['get', 'chosen'], 3, 1.4] },
      },
      {
        id: 'changes/before-halo',
        type: 'line',
        source: 'changes',
        filter: shown('before'),
        layout: round,
        paint: { 'line-color': ground, 'line-width': 4, 'line-opacity': 0.7 },
      },
      {
        id: 'changes/before-edge',
        type: 'line',
        source: 'changes',
        filter: shown('before'),
        paint: {
          'line-color': secondInk,
          'line-width': ['case', ['get', 'chosen'], 2.6, 1.4],
          'line-dasharray': [3, 1.5],
        },
      },
      {
        id: 'changes/point',
        type: 'circle',
        source: 'changes',
        filter: ['all', isPoint, ['!', shown('place')]],
        paint: {
          'circle-radius': ['case', ['get', 'chosen'], 8, 5],
          'circle-color': ['case', ['==', ['get', 'part'], 'before'], secondInk, accent],
          'circle-opacity': 0.6,
          'circle-stroke-color': ground,
          'circle-stroke-width': 1.2,
        },
      },
      {
        id: 'changes/place',
        type: 'circle',
        source: 'changes',
        filter: shown('place'),
        maxzoom: SHAPES_FROM_ZOOM,
        paint: {
          'circle-radius': ['case', ['get', 'chosen'], 7, 4.5],
          // what is no more is hollow, as its outline is nearer by
          'circle-color': ['case', ['get', 'gone'], ground, accent],
          'circle-stroke-color': ['case', ['get', 'gone'], secondInk, ground],
          'circle-stroke-width': ['case', ['get', 'gone'], 1.8, 1.2],
        },
      },
    ],
  }
}

/** A dot for a shape that is too small to be seen from afar. */
function placeOf(row: ChangeRow, properties: object) {
  const bounds = boundsOfRow(row)
  if (!bounds || row.geometryAfter?.type === 'Point') return []
  const [west, south, east, north] = bounds
  const coordinates = [(west + east) / 2, (south + north) / 2]
  const gone = !row.geometryAfter
  return [
    {
      geometry: { type: 'Point', coordinates },
      properties: { ...properties, part: 'place', gone },
    },
  ]
}

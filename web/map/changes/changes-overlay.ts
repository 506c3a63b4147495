/** Rows of a preview on the map: grey outline for before, colour for after, the chosen one strongest. */
import type { ExpressionSpecification } from 'maplibre-gl'
import type { MapTokens } from '../style/map-tokens.ts'
import type { Overlay } from '../style/overlay.ts'
import { geojsonSource } from '../style/selection-overlay.ts'
import type { ChangeRow } from './change-row.ts'

export const CHANGE_LAYERS = ['changes/after', 'changes/before-edge', 'changes/point'] as const

const shown = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part]
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']

/** `chosen`: index of the row that the table has chosen. */
export function changesOverlay(
  rows: readonly ChangeRow[],
  chosen: number | null,
  { accent, ground, secondInk }: MapTokens,
): Overlay {
  const features = rows.flatMap(({ geometryBefore, geometryAfter }, index) => {
    const properties = { index, chosen: index === chosen }
    return [
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
        filter: isPoint,
        paint: {
          'circle-radius': ['case', ['get', 'chosen'], 8, 5],
          'circle-color': ['case', ['==', ['get', 'part'], 'before'], secondInk, accent],
          'circle-opacity': 0.6,
          'circle-stroke-color': ground,
          'circle-stroke-width': 1.2,
        },
      },
    ],
  }
}

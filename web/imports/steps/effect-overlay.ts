/** Findings that would appear, in the colours of their states, or vanish, in green, on the map. */
import type { ImportEffect } from '../../../server/api/import-contract.ts'
import { patternId } from '../../map/pattern/pattern-id.ts'
import { findingColour, findingPattern } from '../../map/style/finding-colour.ts'
import type { MapTokens } from '../../map/style/map-tokens.ts'
import type { Overlay } from '../../map/style/overlay.ts'
import { geojsonSource } from '../../map/style/selection-overlay.ts'

const vanishingInk = { day: '#3F7D36', night: '#86C77A' } as const

export function effectOverlay(
  findings: ImportEffect['appearingFindings'],
  part: 'appearing' | 'vanishing',
  chosen: string | null,
  tokens: MapTokens,
): Overlay {
  const features = findings.flatMap(({ key, state, geometry }) =>
    geometry ? [{ geometry, properties: { state, chosen: key === chosen } }] : [],
  )
  const appears = part === 'appearing'
  const colour = appears ? findingColour(tokens) : vanishingInk[tokens.name]
  return {
    sources: { effect: geojsonSource(features) },
    layers: [
      {
        id: 'effect/area',
        type: 'fill',
        source: 'effect',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: appears
          ? { 'fill-pattern': findingPattern(tokens, (ink) => patternId('hatch45', ink)) }
          : { 'fill-color': vanishingInk[tokens.name], 'fill-opacity': 0.2 },
      },
      {
        id: 'effect/edge',
        type: 'line',
        source: 'effect',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': ['case', ['get', 'chosen'], 3.2, 1.6],
        },
      },
      {
        id: 'effect/point',
        type: 'circle',
        source: 'effect',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-radius': 6, 'circle-color': colour, 'circle-opacity': 0.7 },
      },
    ],
  }
}

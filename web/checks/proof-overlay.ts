/** One finding's proof: subject outlined, overlap hatched, everything else stepped back. */
import type { FindingProof } from '../../server/api/contract.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { type AnyGeometry, geojsonSource } from '../map/style/selection-overlay.ts'

export const HATCH_LAYER = 'proof/hatch'

/** `pulse` 0–1: how far the ring around the evidence has opened; 0 = still. */
export function proofOverlay(
  { subject, object, evidence }: Pick<FindingProof, 'subject' | 'object' | 'evidence'>,
  { violation, ink, ground }: MapTokens,
  pulse: number,
): Overlay {
  const parts: readonly (readonly [string, AnyGeometry | null | undefined])[] = [
    ['object', object?.geometry],
    ['subject', subject?.geometry],
    ['evidence', evidence],
  ]
  const features = parts.flatMap(([part, geometry]) =>
    geometry ? [{ geometry, properties: { part } }] : [],
  )
  const only = (part: string) => ['==', ['get', 'part'], part] as ['==', ['get', string], string]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return {
    dims: true,
    sources: { proof: geojsonSource(features) },
    layers: [
      {
        id: 'proof/object',
        type: 'line',
        source: 'proof',
        filter: only('object'),
        layout: round,
        paint: { 'line-color': ink, 'line-width': 1.6, 'line-dasharray': [5, 2] },
      },
      {
        id: 'proof/evidence',
        type: 'fill',
        source: 'proof',
        filter: only('evidence'),
        paint: { 'fill-color': violation, 'fill-opacity': 0.18 },
      },
      {
        id: HATCH_LAYER,
        type: 'fill',
        source: 'proof',
        filter: only('evidence'),
        paint: { 'fill-pattern': patternId('hatch45', violation) },
      },
      {
        id: 'proof/evidence-edge',
        type: 'line',
        source: 'proof',
        filter: only('evidence'),
        layout: round,
        paint: { 'line-color': violation, 'line-width': 1 },
      },
      {
        id: 'proof/subject-halo',
        type: 'line',
        source: 'proof',
        filter: only('subject'),
        layout: round,
        paint: { 'line-color': ground, 'line-width': 5, 'line-opacity': 0.85 },
      },
      {
        id: 'proof/subject',
        type: 'line',
        source: 'proof',
        filter: only('subject'),
        layout: round,
        paint: { 'line-color': violation, 'line-width': 2 },
      },
      {
        id: 'proof/pulse',
        type: 'line',
        source: 'proof',
        filter: only('evidence'),
        layout: round,
        paint: {
          'line-color': violation,
          'line-width': 2 + 22 * pulse,
          'line-blur': 10 * pulse,
          'line-opacity': pulse === 0 ? 0 : 0.7 * (1 - pulse),
          'line-width-transition': { duration: 900 },
          'line-opacity-transition': { duration: 900 },
        },
      },
    ],
  }
}

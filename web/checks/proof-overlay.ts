/** One finding's proof: subject outlined, overlap hatched, everything else stepped back. */
import type { FindingProof } from '../../server/api/contract.ts'
import { boundsOf } from '../lib/bounds.ts'
import type { OverlayMark } from '../map/legend/overlay-legend.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { type AnyGeometry, geojsonSource } from '../map/style/selection-overlay.ts'

export const HATCH_LAYER = 'proof/hatch'

export interface ProofWords {
  readonly title: string
  readonly part: Readonly<Record<ProofPart, string>>
}
type ProofPart = 'subject' | 'object' | 'evidence' | 'distance'

type Proof = Pick<FindingProof, 'subject' | 'object' | 'evidence' | 'distanceLine'>

/** `pulse` 0–1: how far the ring around the evidence has opened; 0 = still. */
export function proofOverlay(
  { subject, object, evidence, distanceLine }: Proof,
  tokens: MapTokens,
  pulse: number,
  words: ProofWords,
): Overlay {
  const { violation, ink, ground } = tokens
  const parts: readonly (readonly [ProofPart, AnyGeometry | null | undefined])[] = [
    ['object', object?.geometry],
    ['subject', subject?.geometry],
    ['evidence', evidence],
    ['distance', distanceLine?.geometry],
  ]
  const features = parts.flatMap(([part, geometry]) =>
    geometry ? [{ geometry, properties: { part } }] : [],
  )
  const only = (part: string) => ['==', ['get', 'part'], part] as ['==', ['get', string], string]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return {
    dims: true,
    legend: {
      key: 'proof',
      title: words.title,
      marks: features.map(({ properties: { part } }) => ({
        key: part,
        label: words.part[part],
        ...markOf(part, tokens),
      })),
    },
    sources: {
      proof: geojsonSource(features),
      'proof-length': geojsonSource(lengthLabel(distanceLine)),
    },
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
      ...distanceLayers(tokens),
    ],
  }
}

/** The line that was measured, with its length; ink on a halo, since red is the violation's. */
const distanceLayers = ({ ink, ground }: MapTokens): Overlay['layers'] => [
  {
    id: 'proof/distance-halo',
    type: 'line',
    source: 'proof',
    filter: ['==', ['get', 'part'], 'distance'],
    paint: { 'line-color': ground, 'line-width': 5, 'line-opacity': 0.9 },
  },
  {
    id: 'proof/distance',
    type: 'line',
    source: 'proof',
    filter: ['==', ['get', 'part'], 'distance'],
    paint: { 'line-color': ink, 'line-width': 2 },
  },
  {
    id: 'proof/distance-length',
    type: 'symbol',
    source: 'proof-length',
    layout: {
      'text-field': ['get', 'metres'],
      'text-font': ['Bold'],
      'text-size': 13,
      'text-offset': [0, -0.9],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': ink, 'text-halo-color': ground, 'text-halo-width': 2 },
  },
]

/** At the middle of the line: along it, a short one would carry no text. */
function lengthLabel(distanceLine: Proof['distanceLine']) {
  const bounds = boundsOf(distanceLine?.geometry)
  if (!distanceLine || !bounds) return []
  const [west, south, east, north] = bounds
  const coordinates = [(west + east) / 2, (south + north) / 2]
  const metres = `${distanceLine.metres.toFixed(2)} m`
  return [{ geometry: { type: 'Point', coordinates }, properties: { metres } }]
}

function markOf(
  part: ProofPart,
  { violation, ink }: MapTokens,
): Omit<OverlayMark, 'key' | 'label'> {
  if (part === 'object') return { colour: ink, line: 'dashed', width: 1.6 }
  if (part === 'evidence') return { colour: violation, line: 'solid', width: 1, hatched: true }
  if (part === 'distance') return { colour: ink, line: 'solid', width: 2, open: true }
  return { colour: violation, line: 'solid', width: 2 }
}

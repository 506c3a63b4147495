/** The drawn site and the evidence against it on the map. */
import type { Polygon } from 'geojson'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import { findingColour, findingPattern } from '../map/style/finding-colour.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import { worstFirst } from '../map/verdict/state-marks.ts'

/** Without a rule chosen, only what speaks against the site: hatchings over one another are none. */
const decided: ReadonlySet<RuleResult> = new Set(['nonconforming', 'conditional'])

export interface SitePicture {
  readonly geometry: Polygon
  readonly verdict: Conformity | null
  /** Show only this rule's evidence. */
  readonly rule: string | null
}

export function siteOverlay({ geometry, verdict, rule }: SitePicture, tokens: MapTokens): Overlay {
  const evidence = (verdict?.rules ?? [])
    .filter(({ id, result }) => (rule === null ? decided.has(result) : id === rule))
    .flatMap(({ findings }) => findings)
    .sort((a, b) => worstFirst.indexOf(b.state) - worstFirst.indexOf(a.state))
    .flatMap(({ evidence: shape, rule: id, state }) =>
      shape ? [{ geometry: shape, properties: { part: 'evidence', rule: id, state } }] : [],
    )
  const isEvidence = ['==', ['get', 'part'], 'evidence'] as ['==', ['get', string], string]
  const isSite = ['==', ['get', 'part'], 'site'] as ['==', ['get', string], string]
  return {
    dims: verdict !== null,
    sources: {
      site: geojsonSource([{ geometry, properties: { part: 'site' } }, ...evidence]),
    },
    layers: [
      {
        id: 'site/fill',
        type: 'fill',
        source: 'site',
        filter: isSite,
        paint: { 'fill-color': tokens.accent, 'fill-opacity': 0.1 },
      },
      {
        id: 'site/evidence',
        type: 'fill',
        source: 'site',
        filter: isEvidence,
        paint: { 'fill-pattern': findingPattern(tokens, (ink) => patternId('hatch45', ink)) },
      },
      {
        id: 'site/evidence-edge',
        type: 'line',
        source: 'site',
        filter: isEvidence,
        paint: { 'line-color': findingColour(tokens), 'line-width': 1.2 },
      },
      {
        id: 'site/edge',
        type: 'line',
        source: 'site',
        filter: isSite,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': tokens.accent, 'line-width': 2.4 },
      },
    ],
  }
}

/** The sites, the evidence against the one looked at and what is advised, on the map. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import { findingColour, findingPattern } from '../map/style/finding-colour.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { type AnyGeometry, geojsonSource } from '../map/style/selection-overlay.ts'

/** Without a rule chosen, only what speaks against the site: hatchings over one another are none. */
const decided: ReadonlySet<RuleResult> = new Set(['nonconforming', 'conditional'])

export interface SitePicture {
  readonly slots: readonly [AnyGeometry | null, AnyGeometry | null]
  readonly active: 0 | 1
  readonly verdict: Conformity | null
  /** Show only this rule's evidence. */
  readonly rule: string | null
  /** The part or place that is advised. */
  readonly advised: AnyGeometry | null
}

/** The second site's colour, apart from the accent and from every state. */
const second = { day: '#8A4FB0', night: '#C9A0EA' } as const
const advisedInk = { day: '#3F7D36', night: '#86C77A' } as const

const part = (name: string): FilterSpecification => ['==', ['get', 'part'], name]

export function siteOverlay(picture: SitePicture, tokens: MapTokens): Overlay {
  const { slots, active, verdict, advised } = picture
  const shapes = slots.flatMap((geometry, slot) =>
    geometry ? [{ geometry, properties: { part: `site${slot}` } }] : [],
  )
  const advice = advised ? [{ geometry: advised, properties: { part: 'advised' } }] : []
  return {
    dims: verdict !== null || advised !== null,
    sources: { site: geojsonSource([...shapes, ...evidenceOf(picture), ...advice]) },
    layers: [
      ...siteLayers(0, active, tokens),
      ...siteLayers(1, active, tokens),
      {
        id: 'site/evidence',
        type: 'fill',
        source: 'site',
        filter: part('evidence'),
        paint: { 'fill-pattern': findingPattern(tokens, (ink) => patternId('hatch45', ink)) },
      },
      {
        id: 'site/evidence-edge',
        type: 'line',
        source: 'site',
        filter: part('evidence'),
        paint: { 'line-color': findingColour(tokens), 'line-width': 1.2 },
      },
      {
        id: 'site/advised',
        type: 'fill',
        source: 'site',
        filter: part('advised'),
        paint: { 'fill-color': advisedInk[tokens.name], 'fill-opacity': 0.25 },
      },
      {
        id: 'site/advised-edge',
        type: 'line',
        source: 'site',
        filter: part('advised'),
        paint: {
          'line-color': advisedInk[tokens.name],
          'line-width': 2.4,
          'line-dasharray': [3, 1.5],
        },
      },
    ],
  }
}

function evidenceOf({ verdict, rule }: SitePicture) {
  return (verdict?.rules ?? [])
    .filter(({ id, result }) => (rule === null ? decided.has(result) : id === rule))
    .flatMap(({ findings }) => findings)
    .sort((a, b) => worstFirst.indexOf(b.state) - worstFirst.indexOf(a.state))
    .flatMap(({ evidence: shape, rule: id, state }) =>
      shape ? [{ geometry: shape, properties: { part: 'evidence', rule: id, state } }] : [],
    )
}

function siteLayers(slot: 0 | 1, active: 0 | 1, tokens: MapTokens): LayerSpecification[] {
  const ink = slot === 0 ? tokens.accent : second[tokens.name]
  return [
    {
      id: `site/fill${slot}`,
      type: 'fill',
      source: 'site',
      filter: part(`site${slot}`),
      paint: { 'fill-color': ink, 'fill-opacity': slot === active ? 0.12 : 0.06 },
    },
    {
      id: `site/edge${slot}`,
      type: 'line',
      source: 'site',
      filter: part(`site${slot}`),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': slot === active ? 2.6 : 1.6 },
    },
  ]
}

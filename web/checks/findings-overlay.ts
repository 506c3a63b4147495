/** A run's findings on the map: counted circles by unit from afar, hatched evidence from near. */

import type { ExpressionSpecification } from 'maplibre-gl'
import { layerIds, layerOf } from '../../gis-data/layers/index.ts'
import { type FindingState, findingStates } from '../../gis-data/rules/rule.ts'
import type { UnitSummary } from '../../server/api/contract.ts'
import type { OverlayLegend } from '../map/legend/overlay-legend.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import {
  colourOfState,
  findingColour,
  findingPattern,
  findingShape,
} from '../map/style/finding-colour.ts'
import type { PartMetadata } from '../map/style/layer-context.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import { stateMarks } from '../map/verdict/state-marks.ts'
import type { UnitCount } from './worst-by-unit.ts'

/** Below it a house is under 4 px: counts say more than dots. */
const COUNTED_BELOW_ZOOM = 13
const OUTLINED_FROM_ZOOM = 13

const watched = (part: PartMetadata['part']): PartMetadata => ({
  layer: 'findings',
  part,
  classField: 'state',
})

/** About the figures of a village or town as a whole: its outline says so, a hatching would cover all that lies in it. */
const ofWholeUnit: ExpressionSpecification = [
  'all',
  [
    'in',
    ['get', 'subjectLayer'],
    ['literal', layerIds.filter((id) => layerOf(id).group === 'administration')],
  ],
  ['>=', ['coalesce', ['get', 'subjectShare'], 0], 0.999],
]

export interface FindingsPicture {
  /** Address of the findings as GeoJSON, absolute: the map's worker fetches it. */
  readonly address: string
  readonly worstByUnit: ReadonlyMap<string, UnitCount>
  readonly units: readonly UnitSummary[]
  readonly tokens: MapTokens
  /** Another proof is open, or something is drawn or edited: the findings recede. */
  readonly faint: boolean
  /** What the legend calls the findings, and each state. */
  readonly title: string
  readonly stateName: (state: FindingState) => string
}

export function findingsOverlay(picture: FindingsPicture): Overlay {
  const { address, tokens, faint } = picture
  const strength = faint ? 0.35 : 1
  const colour = findingColour(tokens)
  return {
    counts: true,
    legend: legendOf(picture),
    sources: {
      findings: { type: 'geojson', data: address },
      'finding-counts': countsSource(picture),
    },
    layers: [
      {
        id: 'findings/hatch',
        type: 'fill',
        source: 'findings',
        metadata: watched('pattern'),
        minzoom: OUTLINED_FROM_ZOOM,
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!', ofWholeUnit]],
        paint: {
          'fill-pattern': findingPattern(tokens, (ink) => patternId('hatch45', ink)),
          'fill-opacity': strength,
        },
      },
      {
        id: 'findings/outline',
        type: 'line',
        source: 'findings',
        minzoom: OUTLINED_FROM_ZOOM,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colour, 'line-width': 1.6, 'line-opacity': strength },
      },
      {
        id: 'findings/shape',
        type: 'symbol',
        source: 'findings',
        minzoom: OUTLINED_FROM_ZOOM,
        maxzoom: 17,
        layout: {
          'text-field': findingShape,
          'text-font': ['Bold'],
          'text-size': 15,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: {
          'text-color': colour,
          'text-halo-color': tokens.ground,
          'text-halo-width': 1.6,
          'text-opacity': strength,
        },
      },
      {
        id: 'finding-counts/disc',
        type: 'circle',
        source: 'finding-counts',
        metadata: watched('count'),
        maxzoom: COUNTED_BELOW_ZOOM,
        paint: {
          'circle-color': colour,
          'circle-opacity': 0.88 * strength,
          'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 8, 10, 20],
          'circle-stroke-color': tokens.ground,
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: 'finding-counts/number',
        type: 'symbol',
        source: 'finding-counts',
        maxzoom: COUNTED_BELOW_ZOOM,
        layout: {
          'text-field': ['to-string', ['get', 'count']],
          'text-font': ['Bold'],
          'text-size': 12,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': '#ffffff', 'text-opacity': strength },
      },
    ],
  }
}

const legendOf = ({ tokens, title, stateName }: FindingsPicture): OverlayLegend => ({
  key: 'findings',
  title,
  watched: 'findings',
  marks: findingStates.map((state) => ({
    key: state,
    label: stateName(state),
    colour: colourOfState(state, tokens),
    line: 'solid',
    width: 1.6,
    hatched: true,
    shape: stateMarks[state].shape,
  })),
})

const countsSource = ({ worstByUnit, units }: FindingsPicture) =>
  geojsonSource(
    units.flatMap(({ code, name, centre }) => {
      const found = worstByUnit.get(code)
      if (!found) return []
      return [
        {
          geometry: { type: 'Point', coordinates: [...centre] },
          properties: { code, name, count: found.count, state: found.worst },
        },
      ]
    }),
  )

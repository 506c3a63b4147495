/** The evidence against a feature under edit, hatched on the map. */
import { patternId } from '../map/pattern/pattern-id.ts'
import { colourOfState, findingColour, findingPattern } from '../map/style/finding-colour.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import type { VerdictFinding } from './verdict-difference.ts'

/** Notices and gaps in the data are told in words; hatchings over one another are none. */
const shown = new Set(['nonconforming', 'conditional'])

const pointAt = ([lng, lat]: readonly [number, number]) => ({
  type: 'Point',
  coordinates: [lng, lat],
})

/** `fault`: where the shape is unsound. */
export const editOverlay = (
  findings: readonly VerdictFinding[],
  fault: readonly [number, number] | null,
  tokens: MapTokens,
): Overlay => ({
  sources: {
    edit: geojsonSource(
      findings.flatMap(({ evidence, rule, state }) =>
        evidence && shown.has(state) ? [{ geometry: evidence, properties: { rule, state } }] : [],
      ),
    ),
    'edit-fault': geojsonSource(
      fault ? [{ geometry: pointAt(fault), properties: { fault: true } }] : [],
    ),
  },
  layers: [
    {
      id: 'edit/evidence',
      type: 'fill',
      source: 'edit',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-pattern': findingPattern(tokens, (ink) => patternId('hatch45', ink)) },
    },
    {
      id: 'edit/evidence-edge',
      type: 'line',
      source: 'edit',
      paint: { 'line-color': findingColour(tokens), 'line-width': 1.4 },
    },
    {
      id: 'edit/fault',
      type: 'circle',
      source: 'edit-fault',
      paint: {
        'circle-radius': 13,
        'circle-opacity': 0,
        'circle-stroke-color': colourOfState('conditional', tokens),
        'circle-stroke-width': 3,
      },
    },
  ],
})

/** Notes on the map in their own inks, each under its title; the open one stands out. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { NoteColour } from '../../gis-data/note-colours.ts'
import { noteInks } from '../../gis-data/note-colours.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { geojsonSource } from '../map/style/selection-overlay.ts'
import type { NoteShape } from './note-draft.ts'

export interface DrawnNote {
  readonly id: string
  readonly title: string
  readonly colour: NoteColour
  readonly geometry: NoteShape
}

export const noteLayers = ['notes/point', 'notes/line', 'notes/fill', 'notes/label'] as const

const ink: ExpressionSpecification = ['get', 'ink']
const isOpen: ExpressionSpecification = ['boolean', ['get', 'open'], false]

export function notesOverlay(
  notes: readonly DrawnNote[],
  open: string | null,
  tokens: MapTokens,
): Overlay {
  const inks = noteInks[tokens.name]
  const features = notes.map(({ id, title, colour, geometry }) => ({
    geometry,
    properties: { id, title, ink: inks[colour], open: id === open },
  }))
  const layers: LayerSpecification[] = [
    {
      id: 'notes/fill',
      type: 'fill',
      source: 'notes',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ink, 'fill-opacity': ['case', isOpen, 0.22, 0.1] },
    },
    {
      id: 'notes/halo',
      type: 'line',
      source: 'notes',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': tokens.ground, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'notes/line',
      type: 'line',
      source: 'notes',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ink, 'line-width': ['case', isOpen, 3.2, 2] },
    },
    {
      id: 'notes/point',
      type: 'circle',
      source: 'notes',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', isOpen, 8, 6],
        'circle-color': ink,
        'circle-stroke-color': tokens.ground,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'notes/label',
      type: 'symbol',
      source: 'notes',
      layout: {
        'text-field': ['get', 'title'],
        'text-font': ['Medium'],
        'text-size': 12.5,
        'text-max-width': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink, 'text-halo-color': tokens.ground, 'text-halo-width': 2 },
    },
  ]
  return { sources: { notes: geojsonSource(features) }, layers }
}

/** The place, the units shaded by their land, and the land of an opened number, on the map. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { OverlayLegend, OverlayMark } from '../map/legend/overlay-legend.ts'
import { patternId } from '../map/pattern/pattern-id.ts'
import type { MapTokens } from '../map/style/map-tokens.ts'
import type { Overlay } from '../map/style/overlay.ts'
import { placeLabels } from '../map/style/place-labels.ts'
import { type AnyGeometry, geojsonSource } from '../map/style/selection-overlay.ts'

export interface Shading {
  /** Address of the units' TileJSON, absolute. */
  readonly tiles: string
  /** By feature id of the unit. */
  readonly colours: ReadonlyMap<number, string>
  readonly marks: readonly OverlayMark[]
}

export interface AnalysisPicture {
  readonly place: AnyGeometry | null
  readonly shading: Shading | null
  /** Land of the features of one number. */
  readonly land: readonly AnyGeometry[]
  readonly tokens: MapTokens
  readonly legendTitle: string
  readonly placeTitle: string
  readonly landTitle: string
}

export function analysisOverlay(picture: AnalysisPicture): Overlay | null {
  const { place, shading, land, tokens } = picture
  if (!place && !shading && land.length === 0) return null
  const shapes = [
    ...(place ? [{ geometry: place, properties: { part: 'place' } }] : []),
    ...land.map((geometry) => ({
      geometry,
      properties: { part: 'land', dimension: dimensionOf(geometry) },
    })),
  ]
  return {
    dims: shading !== null || land.length > 0,
    counts: shading !== null,
    legend: legendOf(picture),
    sources: {
      'analysis-shapes': geojsonSource(shapes),
      ...(shading && { 'analysis-units': { type: 'vector', url: shading.tiles } }),
    },
    layers: [
      ...(shading ? shadedUnits(shading, tokens) : []),
      {
        id: 'analysis/land',
        type: 'fill',
        source: 'analysis-shapes',
        filter: ['all', ['==', ['get', 'part'], 'land'], ['==', ['get', 'dimension'], 2]],
        paint: { 'fill-pattern': patternId('hatch45', tokens.accent) },
      },
      {
        id: 'analysis/land-edge',
        type: 'line',
        source: 'analysis-shapes',
        filter: ['==', ['get', 'part'], 'land'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': tokens.accent,
          'line-width': ['case', ['==', ['get', 'dimension'], 1], 3.5, 1.4],
        },
      },
      {
        id: 'analysis/land-points',
        type: 'circle',
        source: 'analysis-shapes',
        filter: ['all', ['==', ['get', 'part'], 'land'], ['==', ['get', 'dimension'], 0]],
        paint: {
          'circle-radius': 7,
          'circle-color': 'rgba(0,0,0,0)',
          'circle-stroke-color': tokens.accent,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: 'analysis/place-halo',
        type: 'line',
        source: 'analysis-shapes',
        filter: ['==', ['get', 'part'], 'place'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': tokens.ground, 'line-width': 5, 'line-opacity': 0.8 },
      },
      {
        id: 'analysis/place',
        type: 'line',
        source: 'analysis-shapes',
        filter: ['==', ['get', 'part'], 'place'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': tokens.accent, 'line-width': 2, 'line-dasharray': [3, 1.5] },
      },
    ],
  }
}

const dimensionOf = ({ type }: AnyGeometry): number =>
  /Polygon/.test(type) ? 2 : /Line/.test(type) ? 1 : 0

function shadedUnits({ colours }: Shading, tokens: MapTokens): LayerSpecification[] {
  if (colours.size === 0) return []
  const colour = [
    'match',
    ['id'],
    ...[...colours].flat(),
    'rgba(0,0,0,0)',
  ] as unknown as ExpressionSpecification
  return [
    {
      id: 'analysis/units',
      type: 'fill',
      source: 'analysis-units',
      'source-layer': 'unit',
      paint: {
        'fill-color': colour,
        // From near one looks at the features themselves.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0.82, 14.5, 0.25],
      },
    },
    {
      id: 'analysis/units-edge',
      type: 'line',
      source: 'analysis-units',
      'source-layer': 'unit',
      paint: { 'line-color': tokens.ground, 'line-width': 0.8 },
    },
    // Above the fill, which would hide those of the layers.
    ...(['town', 'unit'] as const).flatMap((id) =>
      placeLabels({ layer: layerOf(id), tokens, opacity: 1, flat: true }).map(
        ({ metadata: _, ...label }) => ({ ...label, id: `analysis/${label.id}` }),
      ),
    ),
  ]
}

function legendOf({
  place,
  shading,
  land,
  tokens,
  legendTitle,
  placeTitle,
  landTitle,
}: AnalysisPicture): OverlayLegend {
  const line = { colour: tokens.accent, line: 'solid', width: 1.4 } as const
  return {
    key: 'analysis',
    title: legendTitle,
    marks: [
      ...(shading?.marks ?? []),
      ...(land.length > 0 ? [{ ...line, key: 'land', label: landTitle, hatched: true }] : []),
      ...(place
        ? [{ ...line, key: 'place', label: placeTitle, line: 'dashed' as const, width: 2 }]
        : []),
    ],
  }
}

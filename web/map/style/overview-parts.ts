/** Below the zoom of true shapes: classes dissolved by unit, or one counted circle per unit. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { byClass, whereDrawn } from './by-class.ts'
import { fillColour, lineColour } from './colour.ts'
import { type LayerContext, partBase } from './layer-context.ts'
import { fillParts, PATTERN_STRENGTH } from './polygon-parts.ts'

const FIRM_EDGE_PX = 1
const COLUMN_PX = 30
const NAMED_FROM_ZOOM = 11.5

export const overviewLayer = (id: string): string => `${id}_overview`

const inOverview = ({ layer }: LayerContext, part: 'fill' | 'edge' | 'count') => ({
  'source-layer': overviewLayer(layer.id),
  minzoom: layer.zoom.min,
  maxzoom: layer.zoom.shape,
  metadata: { layer: layer.id, part },
})

/** Fills and patterns as among the shapes; an edge only where the drawing has a firm one. */
export function dissolvedParts(
  context: LayerContext,
): (FillLayerSpecification | LineLayerSpecification)[] {
  const { layer, tokens, opacity } = context
  const areas: FillLayerSpecification[] = fillParts(context).map((part) => ({
    ...part,
    ...inOverview(context, 'fill'),
    id: `${part.id}-overview`,
    ...(part.paint?.['fill-pattern'] && {
      paint: { ...part.paint, 'fill-opacity': risingTo(PATTERN_STRENGTH * opacity) },
    }),
  }))
  const firm = whereDrawn(layer, ({ line, lineWidth = 1 }) => !!line && lineWidth >= FIRM_EDGE_PX)
  if (!firm) return areas
  const edge: LineLayerSpecification = {
    ...partBase(context, 'edge', 'overview'),
    ...inOverview(context, 'edge'),
    type: 'line',
    filter: firm,
    paint: {
      'line-color': byClass(layer, ({ line }) => lineColour(line ?? tokens.ink, tokens)),
      'line-opacity': risingTo(0.55 * opacity),
      'line-width': 0.6,
    },
  }
  return [...areas, edge]
}

/** From afar a texture over the whole district would hide what lies under it. */
const risingTo = (opacity: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  opacity * 0.2,
  11,
  opacity * 0.45,
  13,
  opacity,
]

/** Beside one another, and below the unit's name once names are shown. */
const underTheName = (column: number): ExpressionSpecification => [
  'step',
  ['zoom'],
  ['literal', [column * COLUMN_PX, 0]],
  NAMED_FROM_ZOOM,
  ['literal', [column * COLUMN_PX, 24]],
]

/**
 * Several layers count at the same point of a unit: `column` sets them side by side, 0 in the middle.
 */
export function countedParts(
  context: LayerContext,
  column: number,
): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  const { layer, tokens, opacity } = context
  const hue = layer.drawing.fill ?? layer.drawing.line ?? tokens.secondInk
  const translate = underTheName(column)
  const shared = inOverview(context, 'count')
  return [
    {
      ...partBase(context, 'count', 'disc'),
      ...shared,
      type: 'circle',
      paint: {
        'circle-color': fillColour(hue, tokens),
        'circle-opacity': 0.85 * opacity,
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 7, 20, 13],
        'circle-stroke-color': tokens.ground,
        'circle-stroke-width': 1.5,
        'circle-translate': translate,
      },
    },
    {
      ...partBase(context, 'count', 'number'),
      ...shared,
      type: 'symbol',
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': ['Medium'],
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': '#ffffff',
        'text-opacity': opacity,
        'text-translate': translate,
        // of the disc itself: a lighter rim would fill the strokes by night
        'text-halo-color': fillColour(hue, tokens),
        'text-halo-width': 1,
      },
    },
  ]
}

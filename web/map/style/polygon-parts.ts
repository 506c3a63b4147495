/** Areas: faint fill, pattern over it, a band inside the edge, the edge, and storeys from z16. */
import type {
  ExpressionSpecification,
  FillExtrusionLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import {
  fillOpacityOf,
  hasInnerBand,
  hasPattern,
  patternInk,
} from '../../../gis-data/drawing/area-look.ts'
import { patternId } from '../pattern/pattern-id.ts'
import { byClass, whereDrawn } from './by-class.ts'
import { fillColour, lineColour } from './colour.ts'
import { type LayerContext, partBase } from './layer-context.ts'
import { lineParts } from './line-parts.ts'

const STOREY_M = 3
const RAISED_FROM_ZOOM = 16
export const PATTERN_STRENGTH = 0.7
/** Width of the band inside an edge: narrow from afar, where areas are small. */
const bandPx = (factor: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  1.2 * factor,
  12,
  2.4 * factor,
  15,
  7 * factor,
]

export function polygonParts(
  context: LayerContext,
): (FillLayerSpecification | LineLayerSpecification | FillExtrusionLayerSpecification)[] {
  return [...fillParts(context), ...innerBand(context), ...lineParts(context), ...raised(context)]
}

/** Fill and pattern alone: what the overview shares with the shapes. */
export function fillParts(context: LayerContext): FillLayerSpecification[] {
  const { layer, tokens, opacity } = context
  const parts: FillLayerSpecification[] = []
  if (whereDrawn(layer, (drawing) => fillOpacityOf(drawing) > 0)) {
    parts.push({
      ...partBase(context, 'fill'),
      type: 'fill',
      minzoom: layer.zoom.shape,
      paint: {
        'fill-color': byClass(layer, ({ fill }) => fillColour(fill ?? tokens.ground, tokens)),
        'fill-opacity': byClass(layer, (drawing) =>
          rounded(fillOpacityOf(drawing) * opacity * tokens.fillFactor),
        ),
        'fill-antialias': false,
      },
    })
  }
  const patterned = whereDrawn(layer, hasPattern)
  if (patterned) {
    parts.push({
      ...partBase(context, 'pattern'),
      type: 'fill',
      minzoom: layer.zoom.shape,
      filter: patterned,
      paint: {
        'fill-pattern': byClass(layer, (drawing) =>
          patternId(drawing.pattern ?? 'tint', lineColour(patternInk(drawing), tokens)),
        ),
        'fill-opacity': rounded(opacity * PATTERN_STRENGTH),
      },
    })
  }
  return parts
}

function innerBand(context: LayerContext): LineLayerSpecification[] {
  const { layer, tokens, opacity } = context
  const filter = whereDrawn(layer, (drawing) => hasInnerBand(layer, drawing))
  if (!filter) return []
  return [
    {
      ...partBase(context, 'inner'),
      type: 'line',
      minzoom: layer.zoom.shape,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byClass(layer, ({ fill }) => fillColour(fill ?? tokens.ground, tokens)),
        'line-opacity': rounded(0.4 * opacity),
        // a positive offset of a polygon's line lies inside it
        'line-offset': bandPx(0.5),
        'line-width': bandPx(1),
        'line-blur': bandPx(0.5),
      },
    },
  ]
}

function raised(context: LayerContext): FillExtrusionLayerSpecification[] {
  const { layer, tokens, opacity, flat } = context
  if (!layer.drawing.storeysField || flat) return []
  return [
    {
      ...partBase(context, 'raised'),
      type: 'fill-extrusion',
      minzoom: RAISED_FROM_ZOOM,
      paint: {
        // as light as a line: bodies among woods would be lost in the dark of the ground
        'fill-extrusion-color': byClass(layer, ({ fill }) =>
          lineColour(fill ?? tokens.ground, tokens),
        ),
        'fill-extrusion-height': ['*', STOREY_M, ['coalesce', ['get', 'storeys'], 1]],
        'fill-extrusion-opacity': rounded(0.92 * opacity),
      },
    },
  ]
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

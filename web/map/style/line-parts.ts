/** Edges and lines: one style layer per line mark, since dashes cannot vary by feature. */
import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Drawing, LineMark } from '../../../gis-data/catalogue.ts'
import { lineDashes } from '../../../gis-data/drawing/line-dashes.ts'
import { allOf, byClass, drawingsOf, fromTheirZoom, whereDrawn } from './by-class.ts'
import { lineColour } from './colour.ts'
import { type LayerContext, partBase } from './layer-context.ts'
import { zoomedWidth } from './width.ts'

const markOf = ({ lineMark = 'solid' }: Drawing): LineMark => lineMark
const CASING_PX = 1.3

export function lineParts(context: LayerContext): LineLayerSpecification[] {
  const drawn = drawingsOf(context.layer).filter(({ line }) => line !== undefined)
  const marks = [...new Set(drawn.map(markOf))]
  const parts = marks.flatMap((mark) => partsOfMark(context, mark, marks.length > 1))
  // casings of all classes lie under all cores, so that crossing roads join
  return [
    ...parts.filter(({ id }) => id.includes('/casing')),
    ...parts.filter(({ id }) => !id.includes('/casing')),
  ]
}

function partsOfMark(context: LayerContext, mark: LineMark, several: boolean) {
  const { layer, tokens, opacity } = context
  const filter = whereDrawn(
    layer,
    (drawing) => drawing.line !== undefined && markOf(drawing) === mark,
  )
  if (!filter) return []
  const suffix = several ? mark : ''
  const colour = byClass(layer, ({ line }) =>
    line === undefined
      ? tokens.ink
      : mark === 'cased'
        ? roadColour(line, tokens)
        : lineColour(line, tokens),
  )
  const width = byClass(layer, ({ lineWidth = 1 }) => lineWidth)
  const dash = lineDashes[mark]
  const edge: LineLayerSpecification = {
    ...partBase(context, 'edge', suffix),
    type: 'line',
    minzoom: layer.zoom.shape,
    ...allOf(filter, fromTheirZoom(layer)),
    layout: {
      'line-join': 'round',
      'line-cap': dash ? 'butt' : 'round',
      'line-sort-key': classRank(context),
    },
    paint: {
      'line-color': colour,
      'line-opacity': meshed(context) ?? opacity,
      'line-width': zoomedWidth(width),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  }
  if (mark === 'double') {
    edge.paint = {
      ...edge.paint,
      'line-width': zoomedWidth(width, 0.5),
      'line-gap-width': zoomedWidth(width, 0.8),
    }
  }
  if (mark !== 'cased') return [edge]
  const casing: LineLayerSpecification = {
    ...edge,
    ...partBase(context, 'casing', suffix),
    paint: {
      'line-color': tokens.roadCasing,
      'line-opacity': opacity,
      'line-width': zoomedWidth(width, 1, CASING_PX),
    },
  }
  return [casing, edge]
}

const NIGHT_MESH = 0.75

/** Plots of a fine hatch lie close: from afar, and by night all the more, their edges would be a mesh over the land. */
function meshed({ layer, tokens, opacity }: LayerContext): ExpressionSpecification | undefined {
  if (!drawingsOf(layer).some(({ pattern }) => pattern === 'fineHatch')) return undefined
  const near = opacity * (tokens.name === 'night' ? NIGHT_MESH : 1)
  return ['interpolate', ['linear'], ['zoom'], 13, 0.45 * near, 15.5, near]
}

const roadColour = (line: string, tokens: LayerContext['tokens']) =>
  tokens.name === 'day' ? line : lineColour(line, tokens)

/** The first class of the catalogue is the weightiest and lies on top. */
function classRank({ layer }: LayerContext): number | ExpressionSpecification {
  const classes = layer.classes ?? []
  if (classes.length < 2) return 0
  const branches = classes.flatMap(({ values }, index) => [[...values], classes.length - index])
  return ['match', ['get', 'class'], ...branches, 0] as unknown as ExpressionSpecification
}

/** Points: a filled circle with a rim of the ground's colour. */
import type { CircleLayerSpecification } from 'maplibre-gl'
import { byClass } from './by-class.ts'
import { lineColour } from './colour.ts'
import { type LayerContext, partBase } from './layer-context.ts'

export function pointParts(context: LayerContext): CircleLayerSpecification[] {
  const { layer, tokens, opacity } = context
  return [
    {
      ...partBase(context, 'point'),
      type: 'circle',
      minzoom: layer.zoom.shape,
      paint: {
        'circle-color': byClass(layer, ({ circle }) => lineColour(circle ?? tokens.ink, tokens)),
        'circle-radius': byClass(layer, ({ circleRadius = 4 }) => circleRadius),
        'circle-opacity': opacity,
        'circle-stroke-color': tokens.ground,
        'circle-stroke-width': 1.2,
        'circle-stroke-opacity': opacity,
      },
    },
  ]
}

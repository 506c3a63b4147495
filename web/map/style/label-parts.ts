/** Names along lines and on areas, from the tiles' `label`. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { allOf, byClass, fromTheirZoom } from './by-class.ts'
import { lineColour } from './colour.ts'
import { type LayerContext, partBase } from './layer-context.ts'

/** Zooms between a minor line and its name: sooner, names of village roads would be all that is read. */
const NAMED_LATER = 3

export function labelParts(context: LayerContext): SymbolLayerSpecification[] {
  const { layer, tokens, opacity } = context
  if (!layer.label) return []
  const alongLine = layer.geometry === 'MultiLineString'
  const onPoint = layer.geometry === 'Point'
  return [
    {
      ...partBase(context, 'label'),
      type: 'symbol',
      minzoom: Math.max(layer.label.minZoom, layer.zoom.shape),
      ...allOf(fromTheirZoom(layer, NAMED_LATER)),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['Medium'],
        'text-size': layer.label.size,
        'symbol-placement': alongLine ? 'line' : 'point',
        'symbol-spacing': 420,
        'text-padding': alongLine ? 12 : 6,
        'text-max-width': 9,
        'text-letter-spacing': alongLine ? 0.12 : 0.02,
        ...(onPoint ? { 'text-offset': [0, 0.9], 'text-anchor': 'top' as const } : {}),
      },
      paint: {
        'text-color':
          layer.drawing.lineMark === 'cased'
            ? tokens.secondInk
            : byClass(layer, ({ line }) => labelInk(line, context)),
        'text-halo-color': tokens.ground,
        'text-halo-width': 1.6,
        'text-opacity': opacity,
      },
    },
  ]
}

/** Labels keep their layer's hue, but dark enough to be read on the ground. */
function labelInk(line: string | undefined, { tokens }: LayerContext): string {
  if (line === undefined) return tokens.ink
  return tokens.name === 'day' ? darkened(line) : lineColour(line, tokens)
}

function darkened(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16)
  const part = (shift: number) =>
    Math.round(((value >> shift) & 255) * 0.62)
      .toString(16)
      .padStart(2, '0')
  return `#${part(16)}${part(8)}${part(0)}`
}

/** Brings the map to a new style by the difference, keeping what a drawing tool added to it. */
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl'

/** Prefix of the drawing tool's own sources and layers. */
const DRAWN = 'td-'
const isDrawn = (name: string) => name.startsWith(DRAWN)

export function applyStyle(map: MapLibre, style: StyleSpecification): void {
  map.setStyle(style, {
    diff: true,
    // derived by our own function, which the unit tests validate
    validate: false,
    transformStyle: (previous, next) => withDrawing(previous, next),
  })
}

export function withDrawing(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  if (!previous) return next
  const sources = Object.entries(previous.sources).filter(([name]) => isDrawn(name))
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...previous.layers.filter(({ id }) => isDrawn(id))],
  }
}

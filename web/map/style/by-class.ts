/** One value for a layer, or one per legend class as an expression on the tile's `class`. */
import type { ExpressionSpecification } from 'maplibre-gl'
import type { Drawing, Layer } from '../../../gis-data/catalogue.ts'

export type ByClass<T> = T | ExpressionSpecification

/** Every drawing that the layer may use: its classes', or its own. */
export const drawingsOf = (layer: Layer): readonly Drawing[] =>
  layer.classes && layer.classes.length > 0
    ? [...layer.classes.map(({ drawing }) => drawing), layer.drawing]
    : [layer.drawing]

export function byClass<T extends string | number>(
  layer: Layer,
  pick: (drawing: Drawing) => T,
): ByClass<T> {
  const rest = pick(layer.drawing)
  const values = new Map<T, string[]>()
  for (const { values: codes, drawing } of layer.classes ?? []) {
    const value = pick(drawing)
    values.set(value, [...(values.get(value) ?? []), ...codes])
  }
  values.delete(rest)
  if (values.size === 0) return rest
  const branches = [...values].flatMap(([value, codes]) => [codes, value])
  return ['match', ['get', 'class'], ...branches, rest] as unknown as ExpressionSpecification
}

/** Filter for the features whose drawing satisfies the condition; null = none does. */
export function whereDrawn(
  layer: Layer,
  condition: (drawing: Drawing) => boolean,
): ExpressionSpecification | null {
  if (!drawingsOf(layer).some(condition)) return null
  const wanted = byClass(layer, (drawing) => (condition(drawing) ? 1 : 0))
  return typeof wanted === 'number'
    ? (['literal', true] as unknown as ExpressionSpecification)
    : ['==', wanted, 1]
}

/**
 * Filter for the features whose class is drawn at the zoom that is looked at, or has been for some
 * zooms; null = all of them.
 */
export function fromTheirZoom(layer: Layer, later = 0): ExpressionSpecification | null {
  if (!drawingsOf(layer).some(({ fromZoom }) => fromZoom !== undefined)) return null
  const from = byClass(layer, ({ fromZoom }) => (fromZoom === undefined ? 0 : fromZoom + later))
  return ['>=', ['zoom'], from] as ExpressionSpecification
}

/** Both conditions, where there are two. */
export function allOf(
  ...filters: readonly (ExpressionSpecification | null)[]
): { filter: ExpressionSpecification } | Record<string, never> {
  const some = filters.filter(
    (filter): filter is ExpressionSpecification => filter !== null && filter[0] !== 'literal',
  )
  const [first, ...rest] = some
  if (!first) return {}
  return { filter: rest.length === 0 ? first : ['all', first, ...rest] }
}

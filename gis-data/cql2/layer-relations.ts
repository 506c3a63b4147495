/**
 * Functions that filters of this system have beyond the standard (CQL2 leaves functions open):
 * how a feature lies to another layer, or how near to a shape.
 *
 * | Function                                | True for features that                                |
 * | --------------------------------------- | ----------------------------------------------------- |
 * | `meets_layer('park')`                   | share at least a point with a feature of the layer    |
 * | `within_layer('park')`                  | lie wholly in one feature of the layer                |
 * | `near_layer('road_land', 30)`           | lie within so many metres of a feature of the layer   |
 * | `near_shape(POLYGON((…)), 30)`          | lie within so many metres of the shape                |
 *
 * | `in_place('510117104201')`              | belong to a district, town or unit: by their code, or by their shape where they bear none |
 *
 * A last argument of the first three is a filter, as text, on the other layer's features:
 * `near_layer('river', 50, 'class = ''trunk''')`.
 */
export const layerRelations = ['meets_layer', 'within_layer', 'near_layer'] as const
export type LayerRelation = (typeof layerRelations)[number]

export const NEAR_SHAPE = 'near_shape'
export const IN_PLACE = 'in_place'

/** Farther than this nobody calls near, and every feature would be asked about every other. */
export const FARTHEST_M = 5000

export const isLayerRelation = (op: string): op is LayerRelation =>
  layerRelations.some((one) => one === op)

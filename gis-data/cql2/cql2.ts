/** Expressions of CQL2 (OGC 21-065) as its JSON encoding has them; the text encoding is parsed into the same. */
export type Cql2 =
  | string
  | number
  | boolean
  | null
  | { readonly property: string }
  | { readonly op: string; readonly args: readonly Cql2[] }
  | { readonly date: string }
  | { readonly timestamp: string }
  | { readonly interval: readonly Cql2[] }
  | { readonly bbox: readonly number[] }
  /** Only from text: a shape as WKT. */
  | { readonly wkt: string }
  /** GeoJSON. */
  | { readonly type: string; readonly [member: string]: unknown }
  | readonly Cql2[]

/** Comparisons by their signs. */
export const comparisons = ['=', '<>', '<', '>', '<=', '>='] as const
export const arithmetic = ['+', '-', '*', '/', '%', 'div'] as const
export const spatialOperators = [
  's_intersects',
  's_equals',
  's_disjoint',
  's_touches',
  's_within',
  's_overlaps',
  's_crosses',
  's_contains',
] as const
export type SpatialOperator = (typeof spatialOperators)[number]

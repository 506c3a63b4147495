/** One condition of a filter as a person makes it, and what of CQL2 it stands for. */
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import type { LayerRelation } from '../../../gis-data/cql2/layer-relations.ts'

export type FieldCondition =
  | {
      readonly kind: 'values'
      readonly field: string
      readonly values: readonly string[]
      readonly negated: boolean
    }
  | {
      readonly kind: 'contains'
      readonly field: string
      readonly text: string
      readonly negated: boolean
    }
  | { readonly kind: 'blank'; readonly field: string; readonly negated: boolean }
  | { readonly kind: 'flag'; readonly field: string; readonly value: boolean }
  | RangeCondition

/** Null where open; bounds are included unless it says otherwise. Dates as `2024-03-05`. */
export interface RangeCondition {
  readonly kind: 'range'
  readonly field: string
  readonly of: 'number' | 'date'
  readonly from: number | string | null
  readonly to: number | string | null
  /** The one bound it has is left out: more than, less than. */
  readonly exclusive?: true
}

export interface UnitCondition {
  readonly kind: 'unit'
  /** 6, 9 or 12 digits: district, town, unit. */
  readonly code: string
  /** Also what bears no code and lies there; absent: only what bears the code. */
  readonly byPlace?: true
}

/** How the features lie to those of another layer, or to those of them that fulfil a condition. */
export interface PlaceCondition {
  readonly kind: 'place'
  readonly relation: LayerRelation
  readonly layer: string
  readonly metres: number
  readonly where: FieldCondition | null
  readonly negated: boolean
}

export type ShapeRelation = 's_intersects' | 's_within' | 'near_shape'

export interface ShapeCondition {
  readonly kind: 'shape'
  readonly relation: ShapeRelation
  readonly wkt: string
  readonly metres: number
}

/** What the builder has no form for; kept as it is. */
export interface TextCondition {
  readonly kind: 'text'
  readonly expression: Cql2
}

export type Condition =
  | FieldCondition
  | UnitCondition
  | PlaceCondition
  | ShapeCondition
  | TextCondition

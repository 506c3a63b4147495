/**
 * Which features lie in a district, town or unit: by the code they bear; those that bear none, and
 * those of layers that span units, by their shape, and with as much of it as lies there.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { layerTable } from './layer-ddl.ts'
import { atRevision } from './relation.ts'

/** Land below this, in ㎡, is what the grid of a cut leaves along a boundary. */
export const LEAST_M2 = 0.0005

export interface Place {
  /** 6, 9 or 12 digits: district, town, unit. */
  readonly code: string
  readonly revision: number
}

/**
 * On rows that stand under the name `feature`. Plain comparisons, which the planner can estimate: it
 * takes a `coalesce` or a `case` for half of the rows.
 */
export function inPlace(layer: Layer, place: Place): RawBuilder<boolean> {
  const bears = sql<boolean>`(feature.unit_code is not null
    and starts_with(feature.unit_code, ${place.code}))`
  if (!layer.geometry) return bears
  const lies =
    layer.geometry === 'MultiPolygon'
      ? sql`(feature.geom && ${boundaryOf(place)} and ST_Intersects(${boundaryOf(place)}, feature.geom)
          and hegui.area_m2(hegui.overlap(feature.geom, ${boundaryOf(place)})) > ${LEAST_M2}::float8)`
      : sql`ST_Intersects(${boundaryOf(place)}, feature.geom)`
  if (layer.spansUnits) return sql<boolean>`coalesce(${lies}, false)`
  return sql<boolean>`(${bears} or (feature.unit_code is null and coalesce(${lies}, false)))`
}

/** As much of the feature's shape as lies there; lines and points whole. */
export function shapeInPlace(layer: Layer, place: Place): RawBuilder<unknown> {
  if (layer.geometry !== 'MultiPolygon') return sql`feature.geom`
  return sql`case when ${isWhole(layer, place)} then feature.geom
    else hegui.overlap(feature.geom, ${boundaryOf(place)}) end`
}

/** Ellipsoid ㎡ of the feature that lie there. */
export const areaInPlace = (layer: Layer, place: Place): RawBuilder<number> =>
  sql<number>`case when ${isWhole(layer, place)} then feature.area_m2
    else hegui.area_m2(hegui.overlap(feature.geom, ${boundaryOf(place)})) end`

/** A shape that the place covers is taken as it is stored. */
export const isWhole = (layer: Layer, place: Place) =>
  sql`(${layer.spansUnits ? sql`false` : sql`feature.unit_code is not null`}
    or ST_Covers(${boundaryOf(place)}, feature.geom))`

/** One value for a whole statement: it names no row of it. */
export function boundaryOf({ code, revision }: Place): RawBuilder<unknown> {
  const level = code.length > 9 ? 'unit' : code.length > 6 ? 'town' : 'district'
  return sql`(select place.geom from ${layerTable(level)} as place
    where place.code = ${code} and ${atRevision(revision)} limit 1)`
}

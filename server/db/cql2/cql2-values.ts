/** Fields and values of a CQL2 expression as SQL, each with the type that it is known to have. */
import { type RawBuilder, sql } from 'kysely'
import type { Field } from '../../../gis-data/catalogue.ts'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ReadableLayer } from '../readable-layer.ts'
import { cql2Fault } from './cql2-fault.ts'

/** `loose`: a value of a file that no standard describes; its type is that of what it is compared with. */
export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'geometry' | 'loose'

export interface TypedValue {
  readonly type: ValueType
  readonly sql: RawBuilder<unknown>
}

/** Names of a shape in a filter. */
const shapeNames = new Set(['geometry', 'geom'])

/** Fields that a filter may name: never a personal one without the right, since an answer would tell its value. */
export function queryableFields({ layer }: ReadableLayer, viewer: Viewer): Field[] {
  return layer.fields.filter(({ personal }) => !personal || viewer.personal)
}

/** @throws UserFault for a field that there is not, or not for this viewer. */
export function propertyValue(source: ReadableLayer, name: string, viewer: Viewer): TypedValue {
  const { layer, custom } = source
  const field = queryableFields(source, viewer).find((known) => known.name === name)
  if (field) {
    if (custom) return { type: 'loose', sql: source.value(name) }
    return { type: field.type === 'integer' ? 'number' : field.type, sql: source.value(name) }
  }
  if (name === 'fid') return { type: 'number', sql: sql`feature.fid` }
  if (name === 'unit_code') return { type: 'text', sql: sql`feature.unit_code` }
  if (name === 'area_m2' && layer.geometry) return { type: 'number', sql: sql`feature.area_m2` }
  if (shapeNames.has(name) && layer.geometry) return { type: 'geometry', sql: sql`feature.geom` }
  throw cql2Fault(`${layer.title}没有可筛选的字段 ${name}`, `${layer.id} has no queryable ${name}`)
}

export const literal = (value: string | number | boolean): TypedValue => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw cql2Fault('数值无效', 'a number is not finite')
    return { type: 'number', sql: sql`${value}::double precision` }
  }
  if (typeof value === 'boolean') return { type: 'boolean', sql: sql`${value}::boolean` }
  return { type: 'text', sql: sql`${value}::text` }
}

export function dateValue(text: string): TypedValue {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const date = day && new Date(`${text}T00:00:00Z`)
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw cql2Fault(`日期 ${text} 无效，应如 2024-03-05`, `${text} is no date like 2024-03-05`)
  return { type: 'date', sql: sql`${text}::date` }
}

/** A timestamp counts as its day: the fields hold days. */
export function timestampValue(text: string): TypedValue {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text)
  if (!match)
    throw cql2Fault(
      `时间 ${text} 无效，应如 2024-03-05T08:00:00Z`,
      `${text} is no time like 2024-03-05T08:00:00Z`,
    )
  return dateValue(match[1]!)
}

/** A loose value read as the type it is compared with; null where it is none of that type. */
export function asType({ type, sql: value }: TypedValue, wanted: ValueType): RawBuilder<unknown> {
  if (type !== 'loose') return value
  if (wanted === 'number')
    return sql`case when ${value} ~ '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'
      then (${value})::double precision end`
  if (wanted === 'boolean')
    return sql`case lower(${value}) when 'true' then true when 'false' then false end`
  // Days in ISO's order compare as text do; what is no day is left out.
  if (wanted === 'date')
    return sql`case when ${value} ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
      then make_date(left(${value}, 4)::integer, substr(${value}, 6, 2)::integer, 1)
        + substr(${value}, 9, 2)::integer - 1 end`
  return value
}

/** The type in which two sides are compared. @throws UserFault where they cannot be. */
export function sharedType(left: TypedValue, right: TypedValue): ValueType {
  if (left.type === 'loose') return right.type === 'loose' ? 'text' : right.type
  if (right.type === 'loose' || right.type === left.type) return left.type
  throw cql2Fault(
    `不能把${typeWords[left.type]}与${typeWords[right.type]}相比`,
    `${left.type} cannot be compared with ${right.type}`,
  )
}

const typeWords: Record<ValueType, string> = {
  text: '文字',
  number: '数值',
  boolean: '是否',
  date: '日期',
  geometry: '图形',
  loose: '文字',
}

/** A CRS by its address, and whether its axes stand latitude or northing first. */
export interface FilterCrs {
  readonly srid: number
  readonly northFirst: boolean
}

export function shapeValue(shape: RawBuilder<unknown>, { srid, northFirst }: FilterCrs) {
  const turned = northFirst ? sql`ST_FlipCoordinates(${shape})` : shape
  const placed = sql`ST_SetSRID(${turned}, ${sql.lit(srid)})`
  return srid === STORAGE_SRID ? placed : sql`ST_Transform(${placed}, ${sql.lit(STORAGE_SRID)})`
}

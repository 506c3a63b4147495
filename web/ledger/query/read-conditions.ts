/** A filter as conditions that can be changed one by one; what has no form of its own stays as text. */
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { IN_PLACE, isLayerRelation, NEAR_SHAPE } from '../../../gis-data/cql2/layer-relations.ts'
import { parseCql2Text } from '../../../gis-data/cql2/parse-cql2-text.ts'
import type { Condition, FieldCondition, RangeCondition, ShapeRelation } from './condition.ts'

interface Operation {
  readonly op: string
  readonly args: readonly Cql2[]
}

/** @throws Cql2TextFault for what is no filter. */
export function readConditions(text: string | null): Condition[] {
  if (text === null) return []
  const expression = parseCql2Text(text)
  const whole = operationOf(expression)
  const parts = whole?.op === 'and' ? whole.args : [expression]
  return parts.map((part) => readCondition(part) ?? { kind: 'text', expression: part })
}

/** Null for what the builder has no form for. */
function readCondition(expression: Cql2): Condition | null {
  const operation = operationOf(expression)
  if (!operation) return null
  const inner = operation.op === 'not' ? operationOf(operation.args[0] ?? null) : null
  const negated = inner !== null
  const { op, args } = inner ?? operation
  return (
    readUnit(op, args, negated) ??
    readField(op, args, negated) ??
    readPlace(op, args, negated) ??
    readShape(op, args, negated)
  )
}

function readUnit(op: string, [left, right]: readonly Cql2[], negated: boolean): Condition | null {
  if (op === IN_PLACE && !negated && typeof left === 'string')
    return { kind: 'unit', code: left, byPlace: true }
  if (op !== 'like' || negated || propertyOf(left) !== 'unit_code') return null
  const code = typeof right === 'string' ? /^(\d{6}(?:\d{3}){0,2})%$/.exec(right)?.[1] : undefined
  return code === undefined ? null : { kind: 'unit', code }
}

function readField(op: string, args: readonly Cql2[], negated: boolean): FieldCondition | null {
  const field = propertyOf(args[0])
  if (field === null) return null
  const value = args[1]
  if (op === 'isNull') return { kind: 'blank', field, negated }
  if (op === '=' && typeof value === 'string')
    return { kind: 'values', field, values: [value], negated }
  if (op === '<>' && typeof value === 'string')
    return { kind: 'values', field, values: [value], negated: !negated }
  if (op === 'in' && Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return { kind: 'values', field, values: value as string[], negated }
  if (op === '=' && typeof value === 'boolean' && !negated) return { kind: 'flag', field, value }
  if (op === 'like' && typeof value === 'string') {
    const text = /^%((?:[^\\%_]|\\.)*)%$/s.exec(value)?.[1]
    if (text !== undefined)
      return { kind: 'contains', field, text: text.replace(/\\(.)/gs, '$1'), negated }
  }
  return negated ? null : readRange(op, field, args.slice(1))
}

function readRange(op: string, field: string, bounds: readonly Cql2[]): RangeCondition | null {
  const [first, second] = bounds.map(boundOf)
  if (!first) return null
  const range = { kind: 'range', field, of: first.of } as const
  if (op === '=') return { ...range, from: first.value, to: first.value }
  if (op === '>=') return { ...range, from: first.value, to: null }
  if (op === '<=') return { ...range, from: null, to: first.value }
  if (op === '>') return { ...range, from: first.value, to: null, exclusive: true }
  if (op === '<') return { ...range, from: null, to: first.value, exclusive: true }
  if (op === 'between' && second?.of === first.of)
    return { ...range, from: first.value, to: second.value }
  return null
}

function boundOf(value: Cql2) {
  if (typeof value === 'number') return { of: 'number', value } as const
  if (typeof value === 'object' && value !== null && 'date' in value)
    return { of: 'date', value: String(value.date) } as const
  return null
}

function readPlace(op: string, args: readonly Cql2[], negated: boolean): Condition | null {
  const [layer, ...rest] = args
  if (!isLayerRelation(op) || typeof layer !== 'string') return null
  const metres = op === 'near_layer' ? rest.shift() : 0
  const [text] = rest
  if (typeof metres !== 'number' || rest.length > 1) return null
  const base = { kind: 'place', relation: op, layer, metres, negated } as const
  if (text === undefined) return { ...base, where: null }
  if (typeof text !== 'string') return null
  const where = readWhere(text)
  return where && { ...base, where }
}

function readWhere(text: string): FieldCondition | null {
  const operation = operationOf(parseCql2Text(text))
  if (!operation) return null
  const inner = operation.op === 'not' ? operationOf(operation.args[0] ?? null) : null
  const { op, args } = inner ?? operation
  return readField(op, args, inner !== null)
}

function readShape(op: string, args: readonly Cql2[], negated: boolean): Condition | null {
  if (negated) return null
  if (op === NEAR_SHAPE) {
    const [shape, metres] = args
    const wkt = wktOf(shape)
    return wkt !== null && typeof metres === 'number'
      ? { kind: 'shape', relation: NEAR_SHAPE, wkt, metres }
      : null
  }
  const wkt = wktOf(args[1])
  const place = propertyOf(args[0])
  if ((op !== 's_intersects' && op !== 's_within') || wkt === null) return null
  return place === 'geometry' || place === 'geom'
    ? { kind: 'shape', relation: op satisfies ShapeRelation, wkt, metres: 0 }
    : null
}

function operationOf(expression: Cql2): Operation | null {
  const isOperation = typeof expression === 'object' && expression !== null && 'op' in expression
  return isOperation ? (expression as Operation) : null
}

const propertyOf = (expression: Cql2 | undefined): string | null =>
  typeof expression === 'object' && expression !== null && 'property' in expression
    ? String(expression.property)
    : null

const wktOf = (expression: Cql2 | undefined): string | null =>
  typeof expression === 'object' && expression !== null && 'wkt' in expression
    ? String(expression.wkt)
    : null

/** A CQL2 expression as a predicate on the rows of a layer, which stand under the name `feature`. */
import { type RawBuilder, sql } from 'kysely'
import type { Cql2, SpatialOperator } from '../../../gis-data/cql2/cql2.ts'
import { arithmetic, comparisons } from '../../../gis-data/cql2/cql2.ts'
import { IN_PLACE, isLayerRelation, NEAR_SHAPE } from '../../../gis-data/cql2/layer-relations.ts'
import type { ReadableLayer } from '../readable-layer.ts'
import { belonging } from './belonging.ts'
import type { Cql2Context } from './cql2-context.ts'
import { cql2Fault } from './cql2-fault.ts'
import { isTemporal, temporalPredicate } from './cql2-temporal.ts'
import {
  asType,
  dateValue,
  literal,
  propertyValue,
  shapeValue,
  sharedType,
  type TypedValue,
  timestampValue,
} from './cql2-values.ts'
import { layerQuestion } from './layer-question.ts'
import { distanceM, layerPredicate, nearShape } from './near-by.ts'
import { readCql2Text } from './read-cql2-text.ts'
import { firstPosition, refuseTurnedAxes } from './refuse-turned-axes.ts'

export interface Cql2Predicate {
  readonly predicate: RawBuilder<boolean>
  /** Shapes named in it, to be proven valid before they meet an overlay. */
  readonly shapes: readonly RawBuilder<unknown>[]
}

const spatial: Record<SpatialOperator, RawBuilder<unknown>> = {
  s_intersects: sql`ST_Intersects`,
  s_equals: sql`ST_Equals`,
  s_disjoint: sql`ST_Disjoint`,
  s_touches: sql`ST_Touches`,
  s_within: sql`ST_Within`,
  s_overlaps: sql`ST_Overlaps`,
  s_crosses: sql`ST_Crosses`,
  s_contains: sql`ST_Contains`,
}

/** @throws UserFault for whatever the expression has that there is not. */
export function cql2Sql(expression: Cql2, context: Cql2Context): Cql2Predicate {
  const compiler = new Compiler(context)
  return { predicate: compiler.predicate(expression), shapes: compiler.shapes }
}

class Compiler {
  readonly shapes: RawBuilder<unknown>[] = []

  constructor(private readonly context: Cql2Context) {}

  predicate(expression: Cql2): RawBuilder<boolean> {
    const value = this.#value(expression)
    if (value.type === 'boolean') return value.sql as RawBuilder<boolean>
    if (value.type === 'loose') return asType(value, 'boolean') as RawBuilder<boolean>
    throw cql2Fault('应为条件，而不是值', 'a condition is expected, not a value')
  }

  #value(expression: Cql2): TypedValue {
    if (expression === null) throw cql2Fault('空值请用 IS NULL', 'use isNull for null')
    if (typeof expression !== 'object') return literal(expression)
    if (Array.isArray(expression))
      throw cql2Fault('列表只能用于 IN', 'a list stands behind in only')
    if ('property' in expression && typeof expression.property === 'string')
      return propertyValue(this.context.source, expression.property, this.context.viewer)
    if ('date' in expression) return dateValue(String(expression.date))
    if ('timestamp' in expression) return timestampValue(String(expression.timestamp))
    if ('op' in expression && Array.isArray(expression.args))
      return this.#operation(String(expression.op), expression.args)
    return this.#shape(expression)
  }

  #shape(expression: object): TypedValue {
    const { wkt, bbox, type } = expression as { wkt?: string; bbox?: number[]; type?: string }
    let shape: RawBuilder<unknown>
    if (bbox) {
      const sides = bbox.length === 6 ? [0, 1, 3, 4].map((at) => bbox[at]!) : bbox
      if (sides.length !== 4 || !sides.every(Number.isFinite))
        throw cql2Fault('BBOX 应有 4 个数', 'a bbox has 4 numbers')
      shape = sql`ST_MakeEnvelope(${sql.join(sides.map((side) => sql`${side}::double precision`))})`
    } else if (wkt !== undefined) shape = sql`ST_GeomFromText(${wkt})`
    else if (typeof type === 'string')
      shape = sql`ST_GeomFromGeoJSON(${JSON.stringify(expression)}::text)`
    else
      throw cql2Fault(`无法识别 ${shorten(expression)}`, `${shorten(expression)} is nothing known`)
    const first = firstPosition(expression)
    if (first) refuseTurnedAxes('filter', first, this.context.crs)
    const placed = shapeValue(shape, this.context.crs)
    this.shapes.push(placed)
    return { type: 'geometry', sql: placed }
  }

  #operation(name: string, args: readonly Cql2[]): TypedValue {
    const op = name === 'isNull' ? 'isnull' : name.toLowerCase()
    const known = this.#logic(op, args) ?? this.#comparison(op, args) ?? this.#calculation(op, args)
    if (known) return known
    if (Object.hasOwn(spatial, op)) {
      const [left, right] = this.#pair(op, args).map((value) => this.#geometry(op, value))
      return truth(sql`${spatial[op as SpatialOperator]}(${left!}, ${right!})`)
    }
    if (isLayerRelation(op)) {
      const compile = (text: string, source: ReadableLayer) => this.#nested(text, source)
      return truth(layerPredicate(layerQuestion(op, args, this.context, compile)))
    }
    if (op === NEAR_SHAPE) {
      const shape = this.#geometry(op, this.#value(args[0] ?? null))
      return truth(nearShape(shape, distanceM(args[1])))
    }
    if (op === IN_PLACE) return truth(belonging(args, this.context))
    if (isTemporal(op)) {
      const sides = args.map((arg) => this.#moments(arg))
      return truth(temporalPredicate(op, sides))
    }
    throw cql2Fault(`没有函数或运算 ${name}`, `there is no operator or function ${name}`)
  }

  /** A condition on another layer's features, which asks no third layer. */
  #nested(text: string, source: ReadableLayer): RawBuilder<boolean> {
    const { others: _, ...context } = this.context
    const inner = new Compiler({ ...context, source })
    const predicate = inner.predicate(readCql2Text(text))
    this.shapes.push(...inner.shapes)
    return predicate
  }

  #logic(op: string, args: readonly Cql2[]): TypedValue | null {
    if (op === 'not') {
      if (args.length !== 1) throw arity(op, 1)
      return truth(sql`(not ${this.predicate(args[0]!)})`)
    }
    if (op !== 'and' && op !== 'or') return null
    if (args.length < 2) throw arity(op, 2)
    const parts = args.map((arg) => this.predicate(arg))
    return truth(sql`(${sql.join(parts, op === 'and' ? sql` and ` : sql` or `)})`)
  }

  #comparison(op: string, args: readonly Cql2[]): TypedValue | null {
    const sign = comparisons.find((one) => one === op)
    if (sign)
      return truth(this.#compared(sign, ...(this.#pair(op, args) as [TypedValue, TypedValue])))
    if (op === 'isnull') {
      if (args.length !== 1) throw arity(op, 1)
      return truth(sql`(${this.#value(args[0]!).sql} is null)`)
    }
    if (op === 'like') {
      const [value, pattern] = this.#pair(op, args)
      if (!isText(value!) || pattern!.type !== 'text')
        throw cql2Fault('LIKE 只比较文字', 'like compares text only')
      return truth(sql`(${value!.sql} like ${pattern!.sql})`)
    }
    if (op === 'between') {
      if (args.length !== 3) throw arity(op, 3)
      const [value, low, high] = args.map((arg) => this.#value(arg))
      return truth(
        sql`(${this.#compared('>=', value!, low!)} and ${this.#compared('<=', value!, high!)})`,
      )
    }
    return op === 'in' ? this.#membership(args) : null
  }

  #membership(args: readonly Cql2[]): TypedValue {
    const [value, list] = args
    if (args.length !== 2 || !Array.isArray(list))
      throw cql2Fault('IN 之后应为列表', 'a list stands behind in')
    if (list.length === 0) return truth(sql`false`)
    const left = this.#value(value!)
    const any = list.map((item) => this.#compared('=', left, this.#value(item)))
    return truth(sql`(${sql.join(any, sql` or `)})`)
  }

  #calculation(op: string, args: readonly Cql2[]): TypedValue | null {
    if (op === 'casei' || op === 'lower' || op === 'upper') {
      const value = this.#value(args[0] ?? null)
      if (!isText(value)) throw cql2Fault(`${op} 只用于文字`, `${op} is for text only`)
      const raised = op === 'upper' ? sql`upper(${value.sql})` : sql`lower(${value.sql})`
      return { type: 'text', sql: raised }
    }
    const sign = arithmetic.find((one) => one === op)
    if (!sign) return null
    const [left, right] = this.#pair(op, args).map((value) => {
      if (value.type !== 'number' && value.type !== 'loose')
        throw cql2Fault('只有数值可以计算', 'only numbers can be calculated with')
      return sql`(${asType(value, 'number')})::numeric`
    })
    // Dividing by nothing says nothing; an error would only end the question.
    const result = {
      '+': sql`${left!} + ${right!}`,
      '-': sql`${left!} - ${right!}`,
      '*': sql`${left!} * ${right!}`,
      '/': sql`${left!} / nullif(${right!}, 0)`,
      '%': sql`mod(${left!}, nullif(${right!}, 0))`,
      div: sql`div(${left!}, nullif(${right!}, 0))`,
    }[sign]
    return { type: 'number', sql: sql`(${result})::double precision` }
  }

  #compared(
    sign: (typeof comparisons)[number],
    left: TypedValue,
    right: TypedValue,
  ): RawBuilder<unknown> {
    const type = sharedType(left, right)
    if (type === 'geometry')
      throw cql2Fault('图形请用 S_EQUALS 比较', 'compare shapes with s_equals')
    return sql`(${asType(left, type)} ${sql.raw(sign)} ${asType(right, type)})`
  }

  #pair(op: string, args: readonly Cql2[]): TypedValue[] {
    if (args.length !== 2) throw arity(op, 2)
    return args.map((arg) => this.#value(arg))
  }

  #geometry(op: string, { type, sql: shape }: TypedValue): RawBuilder<unknown> {
    if (type === 'geometry') return shape
    throw cql2Fault(`${op.toUpperCase()} 只比较图形`, `${op} compares shapes only`)
  }

  /** Begin and end; a day is both. */
  #moments(arg: Cql2): readonly [RawBuilder<unknown>, RawBuilder<unknown>] {
    if (typeof arg === 'object' && arg !== null && 'interval' in arg) {
      const [begin, end] = (arg as { interval: readonly Cql2[] }).interval
      return [this.#moment(begin ?? '..', '-infinity'), this.#moment(end ?? '..', 'infinity')]
    }
    const moment = this.#moment(arg, 'infinity')
    return [moment, moment]
  }

  #moment(arg: Cql2, open: '-infinity' | 'infinity'): RawBuilder<unknown> {
    if (arg === '..' || arg === '') return sql`${open}::date`
    if (typeof arg === 'string')
      return (arg.includes('T') ? timestampValue(arg) : dateValue(arg)).sql
    const value = this.#value(arg)
    if (value.type !== 'date' && value.type !== 'loose')
      throw cql2Fault('应为日期', 'a date is expected')
    return asType(value, 'date')
  }
}

const truth = (condition: RawBuilder<unknown>): TypedValue => ({ type: 'boolean', sql: condition })
const isText = ({ type }: TypedValue) => type === 'text' || type === 'loose'
const shorten = (value: unknown) => String(JSON.stringify(value)).slice(0, 60)
const arity = (op: string, count: number) =>
  cql2Fault(`${op} 需要 ${count} 个参数`, `${op} takes ${count} arguments`)

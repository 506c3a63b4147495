/** Conditions as a filter: all of them must hold. */
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { formatCql2 } from '../../../gis-data/cql2/format-cql2.ts'
import { IN_PLACE, NEAR_SHAPE } from '../../../gis-data/cql2/layer-relations.ts'
import type { Condition, RangeCondition } from './condition.ts'

/** Null where no condition says anything yet. */
export function writeConditions(conditions: readonly Condition[]): string | null {
  const parts = conditions.flatMap((condition) => writeCondition(condition) ?? [])
  if (parts.length === 0) return null
  return formatCql2(parts.length === 1 ? parts[0]! : { op: 'and', args: parts })
}

/** Null while it is not complete. */
export function writeCondition(condition: Condition): Cql2 | null {
  switch (condition.kind) {
    case 'values': {
      const { field, values, negated } = condition
      if (values.length === 0) return null
      const [first] = values
      const test: Cql2 =
        values.length === 1
          ? { op: '=', args: [{ property: field }, first!] }
          : { op: 'in', args: [{ property: field }, [...values]] }
      return negatedIf(negated, test)
    }
    case 'contains': {
      const { field, text, negated } = condition
      if (text === '') return null
      const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
      return negatedIf(negated, { op: 'like', args: [{ property: field }, pattern] })
    }
    case 'blank':
      return negatedIf(condition.negated, { op: 'isNull', args: [{ property: condition.field }] })
    case 'flag':
      return { op: '=', args: [{ property: condition.field }, condition.value] }
    case 'range':
      return writeRange(condition)
    case 'unit':
      if (condition.code === '') return null
      return condition.byPlace
        ? { op: IN_PLACE, args: [condition.code] }
        : { op: 'like', args: [{ property: 'unit_code' }, `${condition.code}%`] }
    case 'place': {
      const { relation, layer, metres, where, negated } = condition
      if (layer === '') return null
      const inner = where && writeCondition(where)
      const args: Cql2[] = [layer]
      if (relation === 'near_layer') args.push(metres)
      if (inner) args.push(formatCql2(inner))
      return negatedIf(negated, { op: relation, args })
    }
    case 'shape': {
      const { relation, wkt, metres } = condition
      if (wkt === '') return null
      return relation === NEAR_SHAPE
        ? { op: relation, args: [{ wkt }, metres] }
        : { op: relation, args: [{ property: 'geometry' }, { wkt }] }
    }
    case 'text':
      return condition.expression
  }
}

function writeRange({ field, of, from, to, exclusive }: RangeCondition): Cql2 | null {
  const property = { property: field }
  const value = (bound: number | string): Cql2 =>
    of === 'date' ? { date: String(bound) } : Number(bound)
  if (from !== null && to !== null && from === to) return { op: '=', args: [property, value(from)] }
  if (from !== null && to !== null)
    return { op: 'between', args: [property, value(from), value(to)] }
  if (from !== null) return { op: exclusive ? '>' : '>=', args: [property, value(from)] }
  return to === null ? null : { op: exclusive ? '<' : '<=', args: [property, value(to)] }
}

const negatedIf = (negated: boolean, expression: Cql2): Cql2 =>
  negated ? { op: 'not', args: [expression] } : expression

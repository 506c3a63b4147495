/** A filter narrowed to one group of the subtotals. */
import type { Condition } from './condition.ts'
import { readConditions } from './read-conditions.ts'
import { writeConditions } from './write-conditions.ts'

/** `by`: `town`, `unit` or a field; `key` null: the rows without a value. */
export function narrowedTo(q: string | null, by: string, key: string | null): string | null {
  const place = by === 'town' || by === 'unit'
  const before = readConditions(q).filter((condition) => !place || condition.kind !== 'unit')
  return writeConditions([...before, conditionOf(place ? 'unit_code' : by, place, key)])
}

function conditionOf(field: string, place: boolean, key: string | null): Condition {
  if (key === null) return { kind: 'blank', field, negated: false }
  if (place) return { kind: 'unit', code: key }
  if (key === 'true' || key === 'false') return { kind: 'flag', field, value: key === 'true' }
  return { kind: 'values', field, values: [key], negated: false }
}

/** Bounds of a range: a single one may leave its own value out (大于), two include theirs. */
import type { FieldCondition } from './condition.ts'

type RangeCondition = Extract<FieldCondition, { kind: 'range' }>

export const isStrict = ({ exclusive, from, to }: RangeCondition): boolean =>
  exclusive === true && (from === null || to === null)

export function withBound(
  condition: RangeCondition,
  end: 'from' | 'to',
  value: RangeCondition['from'],
): RangeCondition {
  const { exclusive: _, ...next } = { ...condition, [end]: value }
  // a lower bound above which something lies says nothing of an upper one put in its place
  return next[end === 'from' ? 'to' : 'from'] === null && isStrict(condition) && value !== null
    ? { ...next, exclusive: true }
    : next
}

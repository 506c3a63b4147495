/** Relations of time between two days or spans, by their begins and ends. */
import { type RawBuilder, sql } from 'kysely'
import { cql2Fault } from './cql2-fault.ts'

type Moments = readonly [begin: RawBuilder<unknown>, end: RawBuilder<unknown>]

const relations: Record<string, (a: Moments, b: Moments) => RawBuilder<unknown>> = {
  t_after: (a, b) => sql`${a[0]} > ${b[1]}`,
  t_before: (a, b) => sql`${a[1]} < ${b[0]}`,
  t_disjoint: (a, b) => sql`${a[0]} > ${b[1]} or ${a[1]} < ${b[0]}`,
  t_equals: (a, b) => sql`${a[0]} = ${b[0]} and ${a[1]} = ${b[1]}`,
  t_intersects: (a, b) => sql`${a[0]} <= ${b[1]} and ${a[1]} >= ${b[0]}`,
  t_during: (a, b) => sql`${a[0]} > ${b[0]} and ${a[1]} < ${b[1]}`,
  t_contains: (a, b) => sql`${a[0]} < ${b[0]} and ${a[1]} > ${b[1]}`,
  t_starts: (a, b) => sql`${a[0]} = ${b[0]} and ${a[1]} < ${b[1]}`,
  t_startedby: (a, b) => sql`${a[0]} = ${b[0]} and ${a[1]} > ${b[1]}`,
  t_finishes: (a, b) => sql`${a[0]} > ${b[0]} and ${a[1]} = ${b[1]}`,
  t_finishedby: (a, b) => sql`${a[0]} < ${b[0]} and ${a[1]} = ${b[1]}`,
  t_meets: (a, b) => sql`${a[1]} = ${b[0]}`,
  t_metby: (a, b) => sql`${a[0]} = ${b[1]}`,
  t_overlaps: (a, b) => sql`${a[0]} < ${b[0]} and ${a[1]} > ${b[0]} and ${a[1]} < ${b[1]}`,
  t_overlappedby: (a, b) => sql`${a[0]} > ${b[0]} and ${a[0]} < ${b[1]} and ${a[1]} > ${b[1]}`,
}

export const isTemporal = (op: string): boolean => Object.hasOwn(relations, op)

export function temporalPredicate(op: string, sides: readonly Moments[]): RawBuilder<unknown> {
  const [a, b] = sides
  if (!a || !b || sides.length !== 2)
    throw cql2Fault(`${op} 需要 2 个参数`, `${op} takes 2 arguments`)
  return sql`(${relations[op]!(a, b)})`
}

/**
 * Which rows of a subject layer a rule is about: the one place that counting and judging share. Plain
 * comparisons, which the planner can estimate from what it knows of the column; it would take a
 * `coalesce` for half of the rows, and join from the wrong side.
 */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Condition, Rule } from '../../gis-data/rules/rule.ts'

export function consideredRows(rule: Rule, layer: LayerId): RawBuilder<boolean> {
  const conditions = rule.considers?.[layer]
  if (!conditions) return sql<boolean>`true`
  return sql<boolean>`(${sql.join(conditions.map(meets), sql` or `)})`
}

function meets({ field, in: within, notIn, and }: Condition): RawBuilder<boolean> {
  const value = sql`${sql.id(field)}::text`
  const parts = [
    within && sql`${value} = any(${within.map(String)}::text[])`,
    notIn && sql`(${value} is null or ${value} <> all(${[...notIn]}::text[]))`,
    and && meets(and),
  ].filter((part) => part !== undefined)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

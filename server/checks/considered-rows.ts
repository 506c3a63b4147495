/** Which rows of a subject layer a rule is about: the one place that counting and judging share. */
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
    within && sql`coalesce(${value} = any(${within.map(String)}::text[]), false)`,
    notIn && sql`not coalesce(${value} = any(${[...notIn]}::text[]), false)`,
    and && meets(and),
  ].filter((part) => part !== undefined)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

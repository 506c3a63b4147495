/** The rules' SQL files, ready to stand inside a larger statement. */
import { type RawBuilder, sql } from 'kysely'
import type { RuleId } from '../../gis-data/rules/index.ts'
import { withIndicatorSql } from '../db/indicator-sql.ts'

const files = import.meta.glob<string>('../../gis-data/rules/*/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/(\w+)\.sql$/, '$1'), text]),
)

/** The predicate of a rule with its parameters (JSON text) bound wherever it says `$1`. */
export function predicate(rule: RuleId, parameters: string): RawBuilder<unknown> {
  const text = texts.get(rule.toLowerCase())
  if (text === undefined) throw new Error(`rule ${rule} has no SQL file`)
  return sql.join(
    withIndicatorSql(text)
      .split(/\$1\b/)
      .map((part) => sql.raw(part)),
    sql`${parameters}`,
  )
}

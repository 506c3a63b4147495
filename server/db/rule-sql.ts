/** The SQL files of the rules, whole: `{{name}}` in one stands for the file of that name in `rules/shared/`. */
import { type RawBuilder, sql } from 'kysely'

const files = import.meta.glob<string>('../../gis-data/rules/*/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/([\w-]+)\.sql$/, '$1'), text]),
)

/** @throws for a rule or a shared part that has no file. */
export function ruleSql(name: string): string {
  const text = texts.get(name.toLowerCase())
  if (text === undefined) throw new Error(`there is no SQL file ${name.toLowerCase()}.sql`)
  return text.replace(/\{\{([\w-]+)\}\}/g, (_, part: string) => ruleSql(part))
}

/** The predicate of a rule, ready to stand inside a larger statement, with `input` (JSON text) wherever it says `$1`. */
export const predicate = (rule: string, input: string): RawBuilder<unknown> =>
  sql.join(
    ruleSql(rule)
      .split(/\$1\b/)
      .map((part) => sql.raw(part)),
    sql`${input}`,
  )

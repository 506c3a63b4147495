/** The values of some fields as one JSON object, where rows stand under the name `feature`; dates in ISO's order. */
import { type RawBuilder, sql } from 'kysely'
import type { ReadableLayer } from './readable-layer.ts'

/** Fifty pairs: a function of PostgreSQL takes a hundred arguments. */
const AT_ONCE = 50

/** A custom layer's row comes with every field it has: the reader takes those that the viewer may have. */
export function layerValues({ custom }: ReadableLayer, names: readonly string[]) {
  if (custom) return sql`feature.properties`
  const parts: RawBuilder<unknown>[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const pairs = names
      .slice(at, at + AT_ONCE)
      .map((name) => sql`${sql.lit(name)}::text, ${sql.id('feature', name)}`)
    parts.push(sql`jsonb_build_object(${sql.join(pairs)})`)
  }
  return parts.length === 0 ? sql`'{}'::jsonb` : sql`(${sql.join(parts, sql` || `)})`
}

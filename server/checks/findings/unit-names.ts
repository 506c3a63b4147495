/** Names of the units that findings lie in, with their towns. */
import { sql } from 'kysely'
import { layers } from '../../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import { atRevision } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'

/** Names of places are nobody's secret: a finding that may be seen may say where it lies. */
export async function unitNames(
  db: Db,
  codes: readonly (string | null)[],
  revision: number,
): Promise<(code: string | null) => string | null> {
  const wanted = [...new Set(codes.filter((code) => code !== null))]
  if (wanted.length === 0) return () => null
  const { rows } = await sql<{ code: string; name: string }>`
    select code, concat_ws(' ', town_name, name) as name
    from ${sql.id('layer', layers.unit.id)}
    where code = any(${wanted}::text[]) and ${atRevision(revision)}`.execute(db)
  const names = new Map(rows.map(({ code, name }) => [code, shortPlaceName(name)]))
  return (code) => (code === null ? null : (names.get(code) ?? code))
}

/** How villages and communities are called at a revision, by their code. */
import { sql } from 'kysely'
import { layers } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { atRevision } from './relation.ts'
import type { Db } from './schema.ts'

export async function namesOfUnits(
  db: Db,
  revision: number,
): Promise<(code: string | null) => string | null> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from ${sql.id('layer', layers.unit.id)}
    where ${atRevision(revision)}`.execute(db)
  const names = new Map(rows.map(({ code, name }) => [code, shortPlaceName(name)]))
  return (code) => (code === null ? null : (names.get(code) ?? code))
}

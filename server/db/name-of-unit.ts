/** The name of a district, town or unit code; names of places are nobody's secret. */
import { sql } from 'kysely'
import { district } from '../../gis-data/district.ts'
import { layers } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { UserFault } from '../errors/user-fault.ts'
import { atRevision } from './relation.ts'
import type { Db } from './schema.ts'

/** @throws UserFault `not_found` for a code that names nothing at `revision`. */
export async function nameOfUnit(db: Db, code: string, revision: number): Promise<string> {
  if (code === district.code) return district.name
  const { rows } = await sql<{ name: string }>`
    select concat_ws(' ', town_name, name) as name from ${sql.id('layer', layers.unit.id)}
    where code = ${code} and ${atRevision(revision)}
    union all
    select name from ${sql.id('layer', layers.town.id)}
    where code = ${code} and ${atRevision(revision)}`.execute(db)
  if (rows[0]) return shortPlaceName(rows[0].name)
  throw new UserFault(
    'not_found',
    `没有编码为 ${code} 的镇街或村社区；应为 ${district.code}（全区），或以它开头的 9 位镇街、12 位村社区代码`,
    `there is no town or unit ${code}; give ${district.code}, the district, or a 9-digit town or 12-digit unit code that begins with it`,
  )
}

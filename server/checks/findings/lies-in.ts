/** Which findings lie in a district, town or unit: those of its subjects, and those that reach into it. */
import { type RawBuilder, sql } from 'kysely'
import { district } from '../../../gis-data/district.ts'
import type { Db } from '../../db/schema.ts'

/**
 * `place`: a code that begins those of its units; all that is found is the district's. `id`: of the
 * finding, on rows that have the `unit_code` of its subject.
 */
export function liesIn(
  place: string,
  id: RawBuilder<unknown> = sql.ref('id'),
): RawBuilder<boolean> {
  if (place === district.code) return sql<boolean>`true`
  return sql<boolean>`(coalesce(starts_with(unit_code, ${place}), false) or ${id} in (
    select finding_id from hegui.finding_unit further
    where starts_with(further.unit_code, ${place})))`
}

/** Whether a finding reaches into units beside that of its subject. */
export const reachesFurther = (id: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from hegui.finding_unit further where further.finding_id = ${id})`

/** Codes of those units, of each of these findings that has any. */
export async function readFurtherUnits(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ id: number; codes: string[] }>`
    select finding_id as id, array_agg(unit_code order by unit_code collate "C") as codes
    from hegui.finding_unit where finding_id = any(${[...ids]}::bigint[])
    group by finding_id`.execute(db)
  return new Map(rows.map(({ id, codes }) => [id, codes]))
}

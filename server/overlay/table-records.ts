/** Cross tables as rows of the database. The newest are kept, within a bound. */
import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { OverlayTableRequest } from '../api/analysis-contract.ts'
import type { Db, OverlayTableTable } from '../db/schema.ts'

export type TableRecord = Selectable<OverlayTableTable>

const KEPT = 40
/** Another where the answer to a question has more to say: those kept before are not handed out again. */
const ANSWER_VERSION = 2
const KEPT_DAYS = 30

export const questionHash = (question: OverlayTableRequest): string =>
  createHash('sha256')
    .update(`${ANSWER_VERSION} ${JSON.stringify(question)}`)
    .digest('hex')

/** The same question at the same revision, asked with the same rights, that has been answered or is at work. */
export async function sameTable(
  db: Db,
  question: OverlayTableRequest,
  revision: number,
  viewer: Viewer,
): Promise<string | null> {
  const units = viewer.units && JSON.stringify(viewer.units)
  const { rows } = await sql<{ id: string }>`
    select id from hegui.overlay_table
    where question_sha256 = ${questionHash(question)} and revision = ${revision}::integer
      and viewer_role = ${viewer.role} and viewer_units is not distinct from ${units}::jsonb
      and status in ('queued', 'running', 'done')
    order by started_at desc limit 1`.execute(db)
  return rows[0]?.id ?? null
}

export async function insertTable(
  db: Db,
  table: { id: string; question: OverlayTableRequest; revision: number; viewer: Viewer },
): Promise<void> {
  const { id, question, revision, viewer } = table
  const units = viewer.units && JSON.stringify(viewer.units)
  await sql`
    insert into hegui.overlay_table (id, viewer_role, viewer_units, question, question_sha256, revision)
    values (${id}, ${viewer.role}, ${units}::jsonb, ${JSON.stringify(question)}::jsonb,
      ${questionHash(question)}, ${revision}::integer)`.execute(db)
}

export const findTable = (db: Db, id: string): Promise<TableRecord | undefined> =>
  db.selectFrom('hegui.overlay_table').selectAll().where('id', '=', id).executeTakeFirst()

/** Also lets go of old tables, with their parts. */
export async function saveResult(
  db: Db,
  id: string,
  result: NonNullable<TableRecord['result']>,
): Promise<void> {
  await sql`update hegui.overlay_table set result = ${JSON.stringify(result)}::jsonb
    where id = ${id}`.execute(db)
  await sql`
    with old as (
      delete from hegui.overlay_table where id in (
        select id from (
          select id, finished_at, row_number() over (order by started_at desc, id) as place
          from hegui.overlay_table where finished_at is not null
        ) as ended
        where place > ${KEPT}::integer or finished_at < now() - make_interval(days => ${KEPT_DAYS}::integer))
      returning id
    )
    delete from hegui.overlay_part where table_id in (select id from old)`.execute(db)
}

/**
 * Changesets: the only way rows enter or leave. One changeset is one transaction, so a crash
 * leaves what was there before; writers take turns, so numbers follow the order of commits and
 * a revision, once read, never gains rows.
 */
import { sql } from 'kysely'
import type { ChangesetTable, Db, Tx } from './schema.ts'

export type NewChangeset = Pick<ChangesetTable, 'kind' | 'actor' | 'reason'> &
  Partial<Pick<ChangesetTable, 'source_file' | 'source_sha256' | 'undoes'>>

/** Runs `write` in a new changeset and commits both, or neither. */
export async function inChangeset<T>(
  db: Db,
  changeset: NewChangeset,
  write: (tx: Tx, revision: number) => Promise<T>,
): Promise<{ revision: number; result: T }> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table hegui.changeset in share row exclusive mode`.execute(tx)
    const { id } = await tx
      .insertInto('hegui.changeset')
      .values(changeset)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { revision: id, result: await write(tx, id) }
  })
}

/** The newest revision; 0 before the first changeset. */
export async function headRevision(db: Db | Tx): Promise<number> {
  const row = await db
    .selectFrom('hegui.changeset')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? 0
}

/** Per layer, the newest changeset up to `revision` that touched it. */
export async function layerRevisions(
  db: Db | Tx,
  revision: number,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('hegui.layer_revision')
    .select(['layer', ({ fn }) => fn.max('changeset').as('changeset')])
    .where('changeset', '<=', revision)
    .groupBy('layer')
    .orderBy('layer')
    .execute()
  return Object.fromEntries(rows.map(({ layer, changeset }) => [layer, changeset]))
}

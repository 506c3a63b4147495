/** When a revision was made. */
import type { Db } from './schema.ts'

/** ISO time of the newest changeset up to `revision`. */
export async function revisionMadeAt(db: Db, revision: number): Promise<string> {
  const changeset = await db
    .selectFrom('hegui.changeset')
    .select('at')
    .where('id', '<=', revision)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (changeset?.at ?? new Date(0)).toISOString()
}

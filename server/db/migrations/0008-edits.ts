/** What an edit did, feature by feature: kinds, areas before and after, what was split or merged of what. */
import { type Migration, sql } from 'kysely'

export const edits: Migration = {
  async up(db) {
    await sql`create table hegui.edit_record (
      changeset integer primary key references hegui.changeset on delete cascade,
      edit jsonb not null)`.execute(db)
  },
}

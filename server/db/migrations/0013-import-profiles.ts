/** Profiles of imports that people saved. */
import { type Kysely, type Migration, sql } from 'kysely'

export const importProfiles: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table hegui.import_profile (
        id text primary key,
        profile jsonb not null,
        saved_by text not null,
        saved_at timestamptz not null default now()
      )`.execute(db)
  },
}

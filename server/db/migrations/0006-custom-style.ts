/** Custom layers keep how they are drawn. */
import { type Kysely, type Migration, sql } from 'kysely'

export const customStyle: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table hegui.custom_layer add column style jsonb`.execute(db)
  },
}

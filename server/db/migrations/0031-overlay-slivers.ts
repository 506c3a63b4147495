/** Parts of cross tables that may be errors of fit. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const column = sql`alter table hegui.overlay_part add column sliver boolean not null default false;`

export const overlaySlivers: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, column)
  },
}

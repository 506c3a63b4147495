/**
 * Runs over a town or unit take in what bears the code of no unit and lies there; those from before
 * left it out, and are no base for others.
 */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const scopesByShapeScript = sql`
  alter table hegui.check_run add column scoped_by_shape boolean not null default false;
  alter table hegui.check_run alter column scoped_by_shape set default true;
`

export const scopesByShape: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, scopesByShapeScript)
  },
}

/** Features of a layer that a delivery for some villages or towns may end. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const importScopeScript = sql`
  create table hegui.import_scope (
    import_id text not null,
    fid bigint not null,
    spans boolean not null,
    primary key (import_id, fid)
  );
`

export const importScope: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, importScopeScript)
  },
}

/** What a run found about one subject, found by index: with every edit it is replaced. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const rowsBySubjectScript = sql`
  create index on hegui.finding (run_id, rule, subject_layer, subject_id);
  create index on hegui.set_aside (run_id, rule, subject_layer, subject_id);
  -- The second of them serves all that this one did.
  drop index hegui.set_aside_run_id_rule_idx;
`

export const rowsBySubject: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, rowsBySubjectScript)
  },
}

/** Units that a finding lies in beside that of its subject, for the runs that are there too. */
import { type Kysely, type Migration, sql } from 'kysely'
import { storeOfAllRuns } from '../further-units.ts'
import type { Db } from '../schema.ts'
import { runScript } from './run-script.ts'

const findingUnitsScript = sql`
  create table hegui.finding_unit (
    finding_id bigint not null references hegui.finding on delete cascade,
    unit_code text not null,
    primary key (finding_id, unit_code)
  );
  create index on hegui.finding_unit (unit_code text_pattern_ops);
`

export const findingUnits: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, findingUnitsScript)
    await storeOfAllRuns(db as Db)
  },
}

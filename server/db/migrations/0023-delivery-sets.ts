/** Deliveries of several datasets: drafts of one delivery know each other, one changeset holds a report for each layer. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const tables = sql`
  alter table hegui.import_draft
    add column delivery text,
    add column dataset text;
  create index on hegui.import_draft (delivery);
  alter table hegui.import_report add column layer text;
  update hegui.import_report set layer = report ->> 'layer';
  alter table hegui.import_report
    alter column layer set not null,
    drop constraint import_report_pkey,
    add primary key (changeset, layer);
`

export const deliverySets: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

/** Cross tables as jobs, with the parts of land that their numbers are made of. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

/**
 * Every feature of the first layer has a part for each row and column it has land in, and one in
 * column `rest` that also says how much land it brings and how much of it stands in several columns.
 */
const tables = sql`
  create table hegui.overlay_table (
    question jsonb not null,
    question_sha256 text not null,
    revision integer not null,
    result jsonb,
    primary key (id)
  ) inherits (hegui.job);
  alter table hegui.overlay_table alter column kind set default 'overlay';
  create index on hegui.overlay_table (question_sha256, revision);
  create table hegui.overlay_part (
    table_id text not null,
    row_key text not null,
    column_key text not null,
    fid bigint not null,
    area_m2 double precision not null,
    land_m2 double precision,
    repeated_m2 double precision,
    with_fids bigint[]
  );
  create index on hegui.overlay_part (table_id);
`

export const overlayTables: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

/** Reports as jobs, with the file they made; kept for some time, so that it can be fetched again. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const reports = sql`
  create table hegui.report (
    title text not null,
    title_en text not null,
    format text not null,
    file_name text not null,
    content bytea,
    bytes integer,
    sha256 text,
    result_sha256 text,
    primary key (id)
  ) inherits (hegui.job);
  alter table hegui.report alter column kind set default 'report';
`

export const reportTable: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, reports)
  },
}

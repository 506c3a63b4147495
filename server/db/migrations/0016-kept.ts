/** What people keep: views, queries, notes, sheets to print, short links. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const tables = sql`
  create table hegui.kept (
    id text primary key,
    kind text not null,
    title text not null,
    body jsonb not null,
    body_sha256 text not null,
    shared boolean not null,
    owner text not null,
    kept_by text not null,
    kept_at timestamptz not null default clock_timestamp(),
    unit_code text
  );
  create index on hegui.kept (kind, owner);
`

export const kept: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

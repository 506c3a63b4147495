/** The texts of plans 规划文本: documents attached to a plan by its number, kept also when taken off. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const tables = sql`
  create table hegui.plan_text (
    id bigint generated always as identity primary key,
    plan_code text not null,
    title text not null,
    dated_on date,
    name text not null,
    form text not null check (form in ('pdf', 'docx', 'txt')),
    sha256 text not null,
    content bytea not null,
    synthetic boolean not null,
    added_by text not null,
    added_at timestamptz not null default clock_timestamp(),
    removed_by text,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
  );
  create index on hegui.plan_text (plan_code);
  create unique index on hegui.plan_text (plan_code, sha256) where removed_at is null;
`

export const planTexts: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

/** Import drafts: what is known of a delivery between its receipt and its commit. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

/**
 * `residual` holds the delivered values that are not among `properties` as they came. A row set aside
 * moves into `import_note`; `import_match` pairs staged rows with features of the layer.
 */
const tables = sql`
  alter table hegui.import_row add column residual json;
  create table hegui.import_note (
    id bigint generated always as identity primary key,
    import_id text not null,
    row_number integer not null,
    kind text not null check (kind in ('set_aside', 'repaired', 'remark')),
    message text not null,
    message_en text not null,
    noted_at timestamptz not null default now(),
    properties jsonb,
    residual json,
    shape geometry
  );
  create index on hegui.import_note (import_id, kind, row_number);
  create table hegui.import_match (
    import_id text not null,
    row_number integer not null,
    fid bigint not null,
    change text not null check (change in ('geometry', 'attributes', 'both', 'same')),
    primary key (import_id, row_number),
    unique (import_id, fid)
  );
  create table hegui.import_draft (
    id text primary key,
    name text not null,
    actor text not null,
    created_at timestamptz not null default clock_timestamp(),
    files jsonb not null,
    sha256 text not null,
    stands text not null default 'received'
      check (stands in ('received', 'inspected', 'previewed', 'committed')),
    job text,
    does text check (does in ('inspecting', 'previewing', 'foreseeing', 'committing')),
    problem jsonb,
    inspected jsonb,
    choices jsonb,
    preview jsonb,
    pending jsonb,
    effect jsonb,
    report jsonb
  );
`

export const importDrafts: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

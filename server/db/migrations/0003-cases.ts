/** Cases: what becomes of a finding, step by step, with what was shown for it. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const tables = sql`
  create table hegui.case_file (
    id integer generated always as identity primary key,
    finding_key text not null unique,
    rule text not null,
    subject_layer text not null,
    subject_id bigint not null,
    object_layer text,
    object_id bigint,
    unit_code text,
    state text not null,
    version integer not null,
    responsible text,
    deadline date,
    exempt_until date,
    opened_on date not null,
    opened_run text not null
  );
  create index on hegui.case_file (state, deadline);
  create table hegui.case_step (
    case_id integer not null references hegui.case_file,
    version integer not null,
    action text not null,
    from_state text,
    to_state text not null,
    actor text not null,
    role text not null,
    at timestamptz not null default now(),
    reason text not null,
    responsible text,
    deadline date,
    document_number text,
    expires_on date,
    run_id text,
    standing text not null,
    primary key (case_id, version)
  );
  create table hegui.case_attachment (
    id integer generated always as identity primary key,
    case_id integer not null references hegui.case_file,
    version integer not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    content bytea not null,
    foreign key (case_id, version) references hegui.case_step
  );
  create function hegui.refuse_change() returns trigger language plpgsql as $body$
    begin raise exception 'the history of a case is only ever added to'; end $body$;
  create trigger append_only before update or delete on hegui.case_step
    for each row execute function hegui.refuse_change();
  create trigger append_only before update or delete on hegui.case_attachment
    for each row execute function hegui.refuse_change();
`

export const cases: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

/** Deliveries under inspection: what was handed over, its rows as they came, and what is wrong with them. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

/** `shape` is as delivered, in its own CRS and perhaps invalid; `geom` is what a repair makes of it. */
const tables = sql`
  create table hegui.delivery (
    id text primary key,
    status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress double precision not null default 0,
    step text,
    error text,
    name text not null,
    sha256 text not null,
    profile text,
    code_system text,
    previous text references hegui.delivery,
    revision integer not null,
    engine_version text not null,
    viewer_role text not null,
    files integer not null,
    layers jsonb not null default '[]',
    parameters jsonb not null,
    score double precision,
    verdict text,
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz
  );
  create table hegui.delivery_rule (
    delivery_id text not null references hegui.delivery on delete cascade,
    rule text not null,
    ordinal integer not null,
    outcome jsonb not null,
    primary key (delivery_id, rule)
  );
  create table hegui.delivery_row (
    delivery_id text not null references hegui.delivery on delete cascade,
    layer text not null,
    fid bigint not null,
    attributes jsonb not null,
    shape geometry,
    geom geometry(Geometry, 4490) check (ST_IsValid(geom) and not ST_IsEmpty(geom)),
    valid boolean not null default true,
    problem text,
    problem_en text,
    identity text,
    area_m2 double precision generated always as (ST_Area(geom::geography)) stored,
    primary key (delivery_id, layer, fid)
  );
  create index on hegui.delivery_row using gist (geom);
  create table hegui.delivery_defect (
    id bigint generated always as identity primary key,
    delivery_id text not null references hegui.delivery on delete cascade,
    rule text not null,
    rule_version integer not null,
    defect_class text not null,
    key text not null,
    state text not null,
    layer text,
    fid bigint,
    path text,
    object_layer text,
    object_id bigint,
    subject_name text not null,
    object_name text,
    measure jsonb not null,
    evidence geometry(Geometry, 4490),
    area_m2 double precision,
    unique (delivery_id, key)
  );
  create index on hegui.delivery_defect (delivery_id, rule, id);
  create function hegui.text_in(attributes jsonb, field text) returns text
    language sql immutable parallel safe
    return nullif(btrim(attributes ->> field), '');
  create function hegui.number_in(attributes jsonb, field text) returns double precision
    language sql immutable parallel safe
    return case when btrim(attributes ->> field) ~ '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$'
      then btrim(attributes ->> field)::double precision end;
`

export const deliveries: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
  },
}

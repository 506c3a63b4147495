/** The first schema: changesets, the catalogue's layers, custom layers, runs and findings. */
import { type Kysely, type Migration, sql } from 'kysely'
import { bringLayerTablesUpToDate } from '../layer-ddl.ts'
import { runScript } from './run-script.ts'

const revisions = sql`
  create table hegui.changeset (
    id integer generated always as identity primary key,
    kind text not null check (kind in ('seed', 'import', 'edit', 'decision')),
    actor text not null,
    at timestamptz not null default now(),
    reason text not null,
    source_file text,
    source_sha256 text
  );
  create table hegui.layer_revision (
    layer text not null,
    changeset integer not null references hegui.changeset,
    count integer not null,
    source text,
    synthetic boolean not null default false,
    primary key (layer, changeset)
  );
  create table hegui.overview (
    layer text not null,
    changeset integer not null references hegui.changeset,
    zoom_from integer not null,
    zoom_to integer not null check (zoom_to >= zoom_from),
    unit_code text,
    class text,
    count integer not null,
    geom geometry(Geometry, 4490) not null check (ST_IsValid(geom))
  );
  create index on hegui.overview using gist (geom);
  create index on hegui.overview (layer, changeset);
`

const customLayers = sql`
  create table hegui.custom_layer (
    id text primary key,
    title text not null,
    fields jsonb not null,
    geometry_type text not null,
    source_srid integer not null
  );
  create table hegui.custom_feature (
    row_id bigint generated always as identity primary key,
    layer_id text not null references hegui.custom_layer,
    fid bigint not null,
    rev_from integer not null,
    rev_to integer check (rev_to > rev_from),
    unit_code text,
    properties jsonb not null,
    geom geometry(Geometry, 4490) not null check (ST_IsValid(geom) and not ST_IsEmpty(geom)),
    geom_source geometry not null check (ST_IsValid(geom_source)),
    area_m2 double precision generated always as (ST_Area(geom::geography)) stored
  );
  create unique index on hegui.custom_feature (layer_id, fid, rev_from);
  create index on hegui.custom_feature using gist (geom);
`

/** A delivery on its way in: staged row by row, judged, then moved into its layer in one changeset. */
const imports = sql`
  create table hegui.import_row (
    import_id text not null,
    row_number integer not null,
    staged_at timestamptz not null default now(),
    properties jsonb not null,
    shape geometry,
    geom geometry(Geometry, 4490),
    unit_code text,
    primary key (import_id, row_number)
  );
  create table hegui.import_report (
    changeset integer primary key references hegui.changeset,
    report jsonb not null
  );
`

const checks = sql`
  create table hegui.check_run (
    id text primary key,
    status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress double precision not null default 0,
    step text,
    error text,
    revision integer not null,
    scope jsonb not null,
    scope_title text not null,
    viewer_role text not null,
    viewer_units jsonb,
    rule_ids jsonb not null,
    parameters jsonb not null,
    layer_revisions jsonb not null,
    engine_version text not null,
    as_of date not null,
    started_at timestamptz not null default now(),
    finished_at timestamptz
  );
  create table hegui.check_rule (
    run_id text not null references hegui.check_run on delete cascade,
    rule text not null,
    ordinal integer not null,
    outcome jsonb not null,
    primary key (run_id, rule)
  );
  create table hegui.finding (
    id bigint generated always as identity primary key,
    run_id text not null references hegui.check_run on delete cascade,
    rule text not null,
    rule_version integer not null,
    key text not null,
    state text not null,
    subject_layer text not null,
    subject_id bigint not null,
    object_layer text,
    object_id bigint,
    unit_code text,
    area_m2 double precision,
    subject_share double precision,
    object_share double precision,
    measure jsonb not null,
    evidence geometry(Geometry, 4490),
    unique (run_id, key)
  );
  create index on hegui.finding (run_id, rule, unit_code);
  create index on hegui.finding using gist (evidence);
  create table hegui.set_aside (
    run_id text not null references hegui.check_run on delete cascade,
    rule text not null,
    subject_layer text not null,
    subject_id bigint not null,
    unit_code text,
    reason text not null
  );
  create index on hegui.set_aside (run_id, rule);
`

export const foundation: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create schema hegui`.execute(db)
    await sql`create schema layer`.execute(db)
    for (const script of [revisions, customLayers, imports, checks]) await runScript(db, script)
    await bringLayerTablesUpToDate(db)
  },
}

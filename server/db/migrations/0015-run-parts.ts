/**
 * A run that is based on another shares its findings instead of copying them: for each rule a run
 * has parts, the runs that stored what it found, less what it replaced.
 */
import { type Kysely, type Migration, sql } from 'kysely'
import { findingDigest } from '../finding-digest.ts'
import { bringLayerTablesUpToDate } from '../layer-ddl.ts'
import { runScript } from './run-script.ts'

const tables = sql`
  create table hegui.run_part (
    run_id text not null references hegui.check_run on delete cascade,
    rule text not null,
    source_id text not null references hegui.check_run,
    primary key (run_id, rule, source_id)
  );
  create index on hegui.run_part (source_id, rule);
  insert into hegui.run_part select run_id, rule, run_id from hegui.check_rule;
  create table hegui.replaced_finding (
    finding_id bigint not null references hegui.finding on delete cascade,
    run_id text not null references hegui.check_run on delete cascade,
    primary key (finding_id, run_id)
  );
  alter table hegui.set_aside add column id bigint generated always as identity primary key;
  create table hegui.replaced_set_aside (
    set_aside_id bigint not null references hegui.set_aside on delete cascade,
    run_id text not null references hegui.check_run on delete cascade,
    primary key (set_aside_id, run_id)
  );
  alter table hegui.check_rule add column result_sha256 text;
  alter table hegui.finding add column digest bytea;
  update hegui.finding set digest = ${findingDigest};
  alter table hegui.finding alter column digest set not null;
`

/** `run_id` is the run that is looked at, `source_id` the one that stored the row. */
const views = sql`
  create view hegui.run_finding as
    select part.run_id, part.source_id, f.id, f.rule, f.rule_version, f.key, f.state,
      f.subject_layer, f.subject_id, f.object_layer, f.object_id, f.unit_code, f.area_m2,
      f.subject_share, f.object_share, f.measure, f.evidence, f.fit, f.width_m, f.digest
    from hegui.run_part part
    join hegui.finding f on f.run_id = part.source_id and f.rule = part.rule
    where not exists (
      select from hegui.replaced_finding r
      join hegui.run_part later on later.source_id = r.run_id
      where r.finding_id = f.id and later.run_id = part.run_id and later.rule = part.rule);
  create view hegui.run_set_aside as
    select part.run_id, part.source_id, a.id, a.rule, a.subject_layer, a.subject_id, a.unit_code,
      a.reason
    from hegui.run_part part
    join hegui.set_aside a on a.run_id = part.source_id and a.rule = part.rule
    where not exists (
      select from hegui.replaced_set_aside r
      join hegui.run_part later on later.source_id = r.run_id
      where r.set_aside_id = a.id and later.run_id = part.run_id and later.rule = part.rule);
`

export const runParts: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
    await runScript(db, views)
    await bringLayerTablesUpToDate(db)
  },
}

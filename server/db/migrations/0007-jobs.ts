/**
 * One table of jobs. Runs and deliveries keep their tables and inherit it, so that a job of any
 * kind is found, moved on and closed by its id alone.
 */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const jobs = sql`
  create table hegui.job (
    id text primary key,
    kind text not null,
    status text not null default 'queued',
    progress double precision not null default 0,
    step text,
    step_en text,
    error text,
    error_en text,
    viewer_role text not null,
    viewer_units jsonb,
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    constraint job_status check (status in ('queued', 'running', 'done', 'failed', 'cancelled'))
  );
  alter table hegui.check_run
    add column kind text not null default 'check',
    add column step_en text,
    add column error_en text,
    alter column status set default 'queued',
    drop constraint check_run_status_check,
    add constraint job_status check (status in ('queued', 'running', 'done', 'failed', 'cancelled'));
  alter table hegui.check_run inherit hegui.job;
  alter table hegui.delivery
    add column kind text not null default 'delivery',
    add column step_en text,
    add column error_en text,
    add column viewer_units jsonb,
    alter column status set default 'queued',
    drop constraint delivery_status_check,
    add constraint job_status check (status in ('queued', 'running', 'done', 'failed', 'cancelled'));
  alter table hegui.delivery inherit hegui.job;
`

export const jobTable: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, jobs)
  },
}

/** Runs as rows: they are their own jobs, with status, progress and step. */
import { sql } from 'kysely'
import type { RuleOutcome } from '../../api/contract.ts'
import type { CheckRunTable, Db } from '../../db/schema.ts'

export type NewRun = Pick<
  CheckRunTable,
  | 'id'
  | 'revision'
  | 'scope'
  | 'scope_title'
  | 'viewer_role'
  | 'viewer_units'
  | 'rule_ids'
  | 'parameters'
  | 'layer_revisions'
  | 'engine_version'
  | 'as_of'
  | 'based_on'
>

/** A run as read back; times are dates. */
export type RunRecord = Omit<CheckRunTable, 'started_at'> & { started_at: Date }

export async function insertRun(db: Db, run: NewRun): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
  await sql`
    insert into hegui.check_run (id, status, revision, scope, scope_title, viewer_role,
      viewer_units, rule_ids, parameters, layer_revisions, engine_version, as_of, based_on)
    values (${run.id}, 'queued', ${run.revision}, ${json(run.scope)}, ${run.scope_title},
      ${run.viewer_role}, ${run.viewer_units && json(run.viewer_units)}::jsonb,
      ${json(run.rule_ids)}, ${json(run.parameters)}, ${json(run.layer_revisions)},
      ${run.engine_version}, ${run.as_of}::date,
      ${run.based_on})`.execute(db)
}

export const findRun = (db: Db, id: string): Promise<RunRecord | undefined> =>
  db.selectFrom('hegui.check_run').selectAll().where('id', '=', id).executeTakeFirst()

export const newestRuns = (db: Db, limit: number): Promise<RunRecord[]> =>
  db
    .selectFrom('hegui.check_run')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

export async function saveProgress(db: Db, id: string, step: string, progress: number) {
  await db
    .updateTable('hegui.check_run')
    .set({ status: 'running', step, progress })
    .where('id', '=', id)
    .execute()
}

export async function saveOutcome(db: Db, id: string, ordinal: number, outcome: RuleOutcome) {
  await sql`
    insert into hegui.check_rule (run_id, rule, ordinal, outcome)
    values (${id}, ${outcome.id}, ${ordinal}, ${JSON.stringify(outcome)}::jsonb)`.execute(db)
}

export async function readOutcomes(db: Db, id: string): Promise<RuleOutcome[]> {
  const rows = await db
    .selectFrom('hegui.check_rule')
    .select('outcome')
    .where('run_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ outcome }) => outcome)
}

/** `resultSha256`: of everything the run found. */
export async function completeRun(db: Db, id: string, resultSha256: string): Promise<void> {
  await db
    .updateTable('hegui.check_run')
    .set({
      status: 'done',
      step: null,
      progress: 1,
      finished_at: new Date(),
      result_sha256: resultSha256,
    })
    .where('id', '=', id)
    .execute()
}

/** Ends a run that did not finish; what it had found until then is removed, not shown as a result. */
export async function abandonRun(
  db: Db,
  id: string,
  status: 'failed' | 'cancelled',
  error: string | null,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('hegui.finding').where('run_id', '=', id).execute()
    await tx.deleteFrom('hegui.set_aside').where('run_id', '=', id).execute()
    await tx.deleteFrom('hegui.check_rule').where('run_id', '=', id).execute()
    await tx
      .updateTable('hegui.check_run')
      .set({ status, error, step: null, finished_at: new Date() })
      .where('id', '=', id)
      .execute()
  })
}

/** After a crash: runs that a former process left behind. Returns how many. */
export async function abandonInterruptedRuns(db: Db): Promise<number> {
  const left = await db
    .selectFrom('hegui.check_run')
    .select('id')
    .where('status', 'in', ['queued', 'running'])
    .execute()
  for (const { id } of left) {
    await abandonRun(
      db,
      id,
      'failed',
      '服务中断，审查没有完成，请重新运行 (the server stopped before the run was done; run it again)',
    )
  }
  return left.length
}

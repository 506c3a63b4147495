/** Runs as rows: jobs with what was asked and what came out. */
import { type Selectable, sql } from 'kysely'
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

/** What a rule finds in a run is stored by the run itself. */
export const ownPart = (db: Db, id: string, rules: readonly string[]) =>
  sql`insert into hegui.run_part (run_id, rule, source_id)
    select ${id}::text, rule, ${id}::text from unnest(${[...rules]}::text[]) as rule`.execute(db)

/** A run as read back; times are dates. */
export type RunRecord = Selectable<CheckRunTable>

export async function insertRun(db: Db, run: NewRun): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
  await sql`
    insert into hegui.check_run (id, revision, scope, scope_title, viewer_role,
      viewer_units, rule_ids, parameters, layer_revisions, engine_version, as_of, based_on)
    values (${run.id}, ${run.revision}, ${json(run.scope)}, ${run.scope_title},
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

/** Of everything the run found. */
export async function saveResultHash(db: Db, id: string, resultSha256: string): Promise<void> {
  await db
    .updateTable('hegui.check_run')
    .set({ result_sha256: resultSha256 })
    .where('id', '=', id)
    .execute()
}

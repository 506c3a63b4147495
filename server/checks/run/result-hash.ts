/**
 * One hash of all that a run found: what it asked, of which data, with which outcome, every finding
 * with its evidence to the last bit, every row set aside. Two runs with equal hashes are the same
 * result, whoever asked and when. It is made of one hash a rule, so that a run based on another
 * hashes only what it judged again.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../db/schema.ts'
import { findRun, readOutcomes } from './run-records.ts'

export async function resultHash(db: Db, runId: string): Promise<string> {
  const run = await findRun(db, runId)
  if (!run) throw new Error(`run ${runId} is gone`)
  await hashRules(db, runId)
  const rules = await db
    .selectFrom('hegui.check_rule')
    .select(['rule', 'result_sha256'])
    .where('run_id', '=', runId)
    .execute()
  const content = {
    scope: run.scope,
    sight: [run.viewer_role, run.viewer_units],
    layers: run.layer_revisions,
    parameters: run.parameters,
    outcomes: await readOutcomes(db, runId),
    rules: Object.fromEntries(rules.map(({ rule, result_sha256 }) => [rule, result_sha256])),
  }
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** Of the rules that have none yet: one hash over the findings and the rows set aside, in a fixed order. */
async function hashRules(db: Db, runId: string): Promise<void> {
  await sql`
    update hegui.check_rule rule set result_sha256 = encode(sha256(
      coalesce((select string_agg(f.digest, ''::bytea order by f.digest)
        from hegui.run_finding f where f.run_id = ${runId} and f.rule = rule.rule), ''::bytea)
      || sha256(convert_to(coalesce((
        select string_agg(a.subject_layer || ' ' || a.subject_id || ' ' || a.reason, '|'
          order by a.subject_id, a.subject_layer collate "C")
        from hegui.run_set_aside a where a.run_id = ${runId} and a.rule = rule.rule), ''), 'UTF8'))),
      'hex')
    where rule.run_id = ${runId} and rule.result_sha256 is null`.execute(db)
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

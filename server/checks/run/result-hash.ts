/**
 * One hash of all that a run found: what it asked, of which data, with which outcome, every finding
 * with its evidence to the last bit, every row set aside. Two runs with equal hashes are the same
 * result, whoever asked and when.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../db/schema.ts'
import { findRun, readOutcomes } from './run-records.ts'

export async function resultHash(db: Db, runId: string): Promise<string> {
  const run = await findRun(db, runId)
  if (!run) throw new Error(`run ${runId} is gone`)
  // Text forms are canonical: jsonb sorts its keys, numbers are printed so that they read back alike.
  const { rows } = await sql<{ findings: string; aside: string }>`
    select (
      select encode(sha256(coalesce(string_agg(sha256(convert_to(concat_ws('|', key, rule_version,
          state, coalesce(unit_code, '-'), coalesce(area_m2::text, '-'),
          coalesce(subject_share::text, '-'), coalesce(object_share::text, '-'),
          coalesce(fit, '-'), coalesce(width_m::text, '-'), measure::text,
          encode(sha256(coalesce(ST_AsBinary(evidence, 'NDR'), ''::bytea)), 'hex')), 'UTF8')),
        ''::bytea order by key collate "C"), ''::bytea)), 'hex')
      from hegui.finding where run_id = ${runId}) as findings, (
      select encode(sha256(coalesce(string_agg(sha256(convert_to(concat_ws('|', rule, subject_layer,
          subject_id, reason), 'UTF8')),
        ''::bytea order by rule collate "C", subject_layer collate "C", subject_id), ''::bytea)), 'hex')
      from hegui.set_aside where run_id = ${runId}) as aside`.execute(db)
  const content = {
    scope: run.scope,
    sight: [run.viewer_role, run.viewer_units],
    layers: run.layer_revisions,
    parameters: run.parameters,
    outcomes: await readOutcomes(db, runId),
    ...rows[0]!,
  }
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

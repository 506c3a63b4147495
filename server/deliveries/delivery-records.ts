/** Deliveries as rows: jobs with what was handed over and what came out. */
import { type Selectable, sql } from 'kysely'
import type { Delivery, DeliveryRuleOutcome } from '../api/delivery-contract.ts'
import type { Db, DeliveryTable } from '../db/schema.ts'
import { jobState } from '../jobs/job-records.ts'

export type DeliveryRecord = Selectable<DeliveryTable>

export type NewDelivery = Pick<
  DeliveryTable,
  'id' | 'name' | 'sha256' | 'revision' | 'engine_version' | 'viewer_role' | 'files' | 'parameters'
>

/** Deliveries whose rows are kept; of older ones the defects remain. */
const ROWS_KEPT = 20

export async function insertDelivery(db: Db, delivery: NewDelivery): Promise<void> {
  await sql`
    insert into hegui.delivery (id, name, sha256, revision, engine_version, viewer_role,
      files, parameters)
    values (${delivery.id}, ${delivery.name}, ${delivery.sha256},
      ${delivery.revision}::integer, ${delivery.engine_version}, ${delivery.viewer_role},
      ${delivery.files}::integer, ${JSON.stringify(delivery.parameters)}::jsonb)`.execute(db)
}

export const findDelivery = (db: Db, id: string): Promise<DeliveryRecord | undefined> =>
  db.selectFrom('hegui.delivery').selectAll().where('id', '=', id).executeTakeFirst()

export const newestDeliveries = (db: Db, limit: number): Promise<DeliveryRecord[]> =>
  db
    .selectFrom('hegui.delivery')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** The check before: the newest finished one of the same kind under the same name. */
export async function saveRecognised(
  db: Db,
  id: string,
  facts: Pick<Delivery, 'profile' | 'codeSystem' | 'layers'>,
): Promise<void> {
  await sql`
    update hegui.delivery set profile = ${facts.profile}, code_system = ${facts.codeSystem},
      layers = ${JSON.stringify(facts.layers)}::jsonb,
      previous = (
        select before.id from hegui.delivery before
        where before.status = 'done' and before.profile = ${facts.profile}
          and before.name = hegui.delivery.name and before.started_at < hegui.delivery.started_at
        order by before.started_at desc, before.id limit 1)
    where id = ${id}`.execute(db)
}

export async function saveOutcome(
  db: Db,
  id: string,
  ordinal: number,
  outcome: DeliveryRuleOutcome,
) {
  await sql`
    insert into hegui.delivery_rule (delivery_id, rule, ordinal, outcome)
    values (${id}, ${outcome.id}, ${ordinal}::integer, ${JSON.stringify(outcome)}::jsonb)`.execute(
    db,
  )
}

export async function readOutcomes(db: Db, id: string): Promise<DeliveryRuleOutcome[]> {
  const rows = await db
    .selectFrom('hegui.delivery_rule')
    .select('outcome')
    .where('delivery_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ outcome }) => outcome)
}

/** Also lets go of the rows of old deliveries. */
export async function saveScore(
  db: Db,
  id: string,
  result: Pick<DeliveryTable, 'score' | 'verdict'>,
): Promise<void> {
  await db.updateTable('hegui.delivery').set(result).where('id', '=', id).execute()
  await sql`
    delete from hegui.delivery_row where delivery_id not in (
      select id from hegui.delivery order by started_at desc, id limit ${ROWS_KEPT}::integer)`.execute(
    db,
  )
}

export const viewDelivery = (
  record: DeliveryRecord,
  rules: readonly DeliveryRuleOutcome[],
): Delivery => ({
  ...jobState(record),
  name: record.name,
  sha256: record.sha256,
  profile: record.profile,
  codeSystem: record.code_system,
  previous: record.previous,
  revision: record.revision,
  engineVersion: record.engine_version,
  files: record.files,
  layers: record.layers,
  score: record.score,
  verdict: record.verdict,
  rules: [...rules],
})

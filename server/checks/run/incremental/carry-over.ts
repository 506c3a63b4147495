/** Takes findings and rows set aside from one run into another, but for those judged again. */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../../../gis-data/layers/index.ts'
import type { RuleId } from '../../../../gis-data/rules/index.ts'
import type { Db } from '../../../db/schema.ts'

export const carryRules = (db: Db, from: string, to: string, rules: readonly RuleId[]) =>
  carry(db, from, to, sql<boolean>`rule = any(${[...rules]}::text[])`)

export const carryOthers = (
  db: Db,
  from: string,
  to: string,
  rule: RuleId,
  layer: LayerId,
  judgedAgain: readonly number[],
) =>
  carry(
    db,
    from,
    to,
    sql<boolean>`rule = ${rule} and subject_layer = ${layer}
      and subject_id <> all(${[...judgedAgain]}::bigint[])`,
  )

async function carry(db: Db, from: string, to: string, which: RawBuilder<boolean>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`
      insert into hegui.finding (run_id, rule, rule_version, key, state, subject_layer, subject_id,
        object_layer, object_id, unit_code, area_m2, subject_share, object_share, measure, evidence,
        fit, width_m)
      select ${to}::text, rule, rule_version, key, state, subject_layer, subject_id, object_layer,
        object_id, unit_code, area_m2, subject_share, object_share, measure, evidence, fit, width_m
      from hegui.finding where run_id = ${from} and ${which} order by id`.execute(tx)
    await sql`
      insert into hegui.set_aside (run_id, rule, subject_layer, subject_id, unit_code, reason)
      select ${to}::text, rule, subject_layer, subject_id, unit_code, reason
      from hegui.set_aside where run_id = ${from} and ${which}`.execute(tx)
  })
}

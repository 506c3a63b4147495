/**
 * What a run takes over from the one it is based on: it shares the rows that hold still, rule by
 * rule, and copies none of them, but where they lie in too many parts to be read quickly, or where
 * the boundaries of units are others now, so that they may lie in other units.
 */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../../../gis-data/layers/index.ts'
import type { RuleId } from '../../../../gis-data/rules/index.ts'
import type { Db } from '../../../db/schema.ts'
import { ownPart } from '../run-records.ts'

/** A rule whose rows lie in this many runs is gathered into one. */
const MOST_PARTS = 8

/** Rules of which nothing changed: their rows, outcome and hash. `rules` are all of the run, in its order. */
export async function carryRules(
  db: Db,
  from: string,
  to: string,
  carried: readonly RuleId[],
  rules: readonly RuleId[],
  unitsMoved: boolean,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (unitsMoved) {
      await ownPart(tx, to, carried)
      await gather(tx, from, to, carried)
    } else await shareParts(tx, from, to, sql<boolean>`rule = any(${[...carried]}::text[])`)
    await sql`
      insert into hegui.check_rule (run_id, rule, ordinal, outcome, result_sha256)
      select ${to}::text, rule, place - 1, outcome, result_sha256
      from hegui.check_rule
      join unnest(${[...rules]}::text[]) with ordinality as listed (rule, place) using (rule)
      where run_id = ${from} and rule = any(${[...carried]}::text[])`.execute(tx)
  })
}

/** A rule that is judged again for some subjects: what it found about all others. */
export async function carryOthers(
  db: Db,
  from: string,
  to: string,
  rule: RuleId,
  judgedAgain: readonly { readonly layer: LayerId; readonly fids: readonly number[] }[],
  unitsMoved: boolean,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ parts: number }>`
      select count(*)::integer as parts from hegui.run_part
      where run_id = ${from} and rule = ${rule}`.execute(tx)
    if (rows[0]!.parts < MOST_PARTS && !unitsMoved) {
      await shareParts(tx, from, to, sql<boolean>`rule = ${rule}`)
      await ownPart(tx, to, [rule])
    } else {
      await ownPart(tx, to, [rule])
      await gather(tx, from, to, [rule])
    }
    for (const { layer, fids } of judgedAgain) await replace(tx, to, rule, layer, fids)
  })
}

const shareParts = (db: Db, from: string, to: string, which: RawBuilder<boolean>) =>
  sql`
    insert into hegui.run_part (run_id, rule, source_id)
    select ${to}::text, rule, source_id from hegui.run_part
    where run_id = ${from} and ${which}`.execute(db)

async function gather(db: Db, from: string, to: string, rules: readonly RuleId[]): Promise<void> {
  const taken = sql<boolean>`run_id = ${from} and rule = any(${[...rules]}::text[])`
  await sql`
    insert into hegui.finding (run_id, rule, rule_version, key, state, subject_layer, subject_id,
      object_layer, object_id, unit_code, area_m2, subject_share, object_share, measure, evidence,
      fit, width_m, digest)
    select ${to}::text, rule, rule_version, key, state, subject_layer, subject_id, object_layer,
      object_id, unit_code, area_m2, subject_share, object_share, measure, evidence, fit, width_m,
      digest
    from hegui.run_finding where ${taken} order by id`.execute(db)
  await sql`
    insert into hegui.set_aside (run_id, rule, subject_layer, subject_id, unit_code, reason)
    select ${to}::text, rule, subject_layer, subject_id, unit_code, reason
    from hegui.run_set_aside where ${taken} order by id`.execute(db)
}

/** Own rows go; those of other runs remain theirs, and are left out of this one. */
async function replace(
  db: Db,
  run: string,
  rule: RuleId,
  layer: LayerId,
  fids: readonly number[],
): Promise<void> {
  const judged = sql<boolean>`rule = ${rule} and subject_layer = ${layer}
    and subject_id = any(${[...fids]}::bigint[])`
  for (const [rows, seen, replaced] of [
    [sql`hegui.finding`, sql`hegui.run_finding`, sql`hegui.replaced_finding (finding_id, run_id)`],
    [
      sql`hegui.set_aside`,
      sql`hegui.run_set_aside`,
      sql`hegui.replaced_set_aside (set_aside_id, run_id)`,
    ],
  ] as const) {
    await sql`delete from ${rows} where run_id = ${run} and ${judged}`.execute(db)
    await sql`
      insert into ${replaced}
      select id, ${run}::text from ${seen} as held
      where run_id = ${run} and ${judged}`.execute(db)
  }
}

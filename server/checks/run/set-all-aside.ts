/** Sets every row of a subject layer aside, where a layer that would decide the rule is empty. */
import { sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { Db } from '../../db/schema.ts'
import { groundAt } from '../rule-ground.ts'
import { withinScope } from '../scope.ts'
import { subjectRows } from '../subject-relation.ts'
import type { PlannedRun } from './planned-run.ts'

/** Number of rows set aside. */
export async function setAllAside(
  db: Db,
  run: PlannedRun,
  rule: RuleId,
  layer: LayerId,
): Promise<number> {
  const subject = subjectRows(
    ruleOf(rule),
    layer,
    groundAt(run.revision, run.viewer),
    withinScope(run.scope, layerOf(layer), run.revision, run.viewer),
  )
  const { rows } = await sql<{ count: number }>`
    with stored as (
      insert into hegui.set_aside (run_id, rule, subject_layer, subject_id, unit_code, reason)
      select ${run.id}::text, ${rule}::text, layer, fid, unit_code, 'layer_missing'
      from (${subject}) as subject order by fid
      returning 1
    )
    select count(*)::integer as count from stored`.execute(db)
  return rows[0]!.count
}

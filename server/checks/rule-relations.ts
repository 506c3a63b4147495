/**
 * The `with` list in which a rule is asked: its subjects, the layers it reads, the subjects on which
 * data beyond the viewer's sight bears, and its answer.
 */
import { type RawBuilder, sql } from 'kysely'
import { type RuleId, ruleOf } from '../../gis-data/rules/index.ts'
import type { FindingState } from '../../gis-data/rules/rule.ts'
import { predicate } from '../db/rule-sql.ts'
import { beyondSight } from './beyond-sight.ts'
import type { RuleGround } from './rule-ground.ts'
import type { ParameterValues } from './rule-parameters.ts'

/** A row of the relation `answer`: the columns every predicate gives. */
export interface AnswerRow {
  readonly subject_layer: string
  readonly subject_id: number
  readonly object_layer: string | null
  readonly object_id: number | null
  readonly state: FindingState
  /** EPSG:4490 polygon. */
  readonly evidence: string | null
  readonly measure: Record<string, unknown>
}

/**
 * Neither subjects nor layers are materialized, so that the planner may drive the join from either
 * side and use both indexes; the answer is, so that no overlay is computed twice.
 */
export function ruleRelations(
  id: RuleId,
  ground: RuleGround,
  subject: RawBuilder<unknown>,
  parameters: ParameterValues,
): RawBuilder<unknown> {
  const { reads, optionalReads = [] } = ruleOf(id)
  const layers = [...reads, ...optionalReads].map(
    (layer) =>
      sql`${sql.id(layer)} as not materialized (select * from ${ground.rows(layer)} as seen)`,
  )
  return sql.join([
    sql`subject as not materialized (${subject})`,
    ...layers,
    sql`found as materialized (${predicate(id, JSON.stringify(parameters))})`,
    sql`beyond_sight as materialized (${beyondSight(ruleOf(id), ground)})`,
    // What is not seen could excuse as well as accuse.
    sql`answer as materialized (
      select f.subject_layer, f.subject_id, f.object_layer, f.object_id, f.evidence,
        case when b.fid is null then f.state else 'undecidable' end as state,
        case when b.fid is null then f.measure
          else f.measure || '{"reason": "beyond_sight"}' end as measure
      from found f left join beyond_sight b on b.fid = f.subject_id)`,
  ])
}

/** Judges the rows of one chunk by one rule and stores what came out, in one statement. */
import { type RawBuilder, sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { findingDigest } from '../../db/finding-digest.ts'
import type { Db } from '../../db/schema.ts'
import { groundAt } from '../rule-ground.ts'
import { ruleRelations } from '../rule-relations.ts'
import { withinScope } from '../scope.ts'
import { subjectRows } from '../subject-relation.ts'
import { fitRelations } from './overlay-fit.ts'
import type { PlannedRun } from './planned-run.ts'

export interface ChunkResult {
  /** Subject rows that the statement really read. */
  readonly read: number
  readonly setAside: number
  readonly findings: number
}

/**
 * `known`: how many rows a statement over the same subjects has read; they are not counted again.
 * @throws EngineFault when an overlay failed: nothing of the chunk is then stored.
 */
export async function runChunk(
  db: Db,
  run: PlannedRun,
  id: RuleId,
  layer: LayerId,
  rows: RawBuilder<boolean>,
  known?: number,
): Promise<ChunkResult> {
  const rule = ruleOf(id)
  const ground = groundAt(run.revision, run.viewer)
  const inScope = withinScope(run.scope, layerOf(layer), run.revision, run.viewer)
  const subject = subjectRows(rule, layer, ground, sql<boolean>`${inScope} and ${rows}`)
  const parameters = run.parameters[id]
  if (!parameters) throw new Error(`the run has no parameters of rule ${id}`)
  const statement = sql<ChunkResult & { answered: number }>`
    with ${ruleRelations(id, ground, subject, parameters)},
    measured as materialized (
      select answer.*, s.unit_code, s.area_m2 as subject_m2,
        ${objectAreaM2(id)} as object_m2,
        case when not ST_IsEmpty(evidence) then evidence end as shape,
        ST_Area(evidence::geography) as found_m2, s.geom as subject_geom
      from answer
      -- one by one through the index: answers are few, and a join would read every subject again
      cross join lateral (
        select unit_code, area_m2, geom from subject where fid = answer.subject_id offset 0) s
    ),
    ${fitRelations(id)},
    content as (
      select ${id}::text as rule, ${rule.version}::integer as rule_version,
        concat_ws(':', ${id}::text, m.subject_layer, m.subject_id, m.object_layer, m.object_id)
          as key,
        m.state, m.subject_layer, m.subject_id, m.object_layer, m.object_id, m.unit_code,
        m.found_m2 as area_m2, m.found_m2 / nullif(m.subject_m2, 0) as subject_share,
        m.found_m2 / nullif(m.object_m2, 0) as object_share, m.measure, m.shape as evidence,
        coalesce(f.fit, ${fitWhereWide(id)}) as fit, f.width_m
      from measured m
      left join fitted f on f.subject_id = m.subject_id
        and f.object_layer is not distinct from m.object_layer
        and f.object_id is not distinct from m.object_id
    ),
    stored as (
      insert into hegui.finding (run_id, rule, rule_version, key, state, subject_layer, subject_id,
        object_layer, object_id, unit_code, area_m2, subject_share, object_share, measure, evidence,
        fit, width_m, digest)
      select ${run.id}::text, content.*, ${findingDigest}
      from content
      order by subject_id, object_layer collate "C", object_id
      returning 1
    ),
    undecided as (
      insert into hegui.set_aside (run_id, rule, subject_layer, subject_id, unit_code, reason)
      select ${run.id}::text, ${id}::text, subject_layer, subject_id, unit_code, reason
      from (
        select distinct on (subject_id) subject_layer, subject_id, unit_code,
          coalesce(measure ->> 'reason', 'undecided') as reason
        from measured where state = 'undecidable'
        order by subject_id, object_layer, object_id
      ) as answered
      union
      select ${run.id}::text, ${id}::text, layer, fid, unit_code, 'beyond_sight' from beyond_sight
      returning 1
    )
    select ${known === undefined ? sql`(select count(*)::integer from subject)` : sql`${known}::integer`} as read,
      (select count(*)::integer from answer) as answered,
      (select count(*)::integer from stored) as findings,
      (select count(*)::integer from undecided) as "setAside"`
  const { rows: results } = await statement.execute(db)
  const result = results[0]!
  if (result.answered !== result.findings) {
    throw new Error(
      `rule ${id}: ${result.answered} answers, ${result.findings} of them about rows of the chunk`,
    )
  }
  return result
}

/** The fit of an overlap that need not be measured. */
const fitWhereWide = (id: RuleId): RawBuilder<unknown> =>
  ruleOf(id).evidence === 'whole'
    ? sql`null::text`
    : sql`case when m.found_m2 > 0 then 'true_overlap' end`

/** Of the object that the evidence lies in; null where it does not lie in the object. */
function objectAreaM2(id: RuleId): RawBuilder<unknown> {
  const { evidence, reads } = ruleOf(id)
  const shapes = reads.filter((layer) => layerOf(layer).geometry === 'MultiPolygon')
  if (evidence !== 'overlap' || shapes.length === 0) return sql`null::double precision`
  const cases = shapes.map(
    (layer) => sql`when ${layer}::text then
      (select o.area_m2 from ${sql.id(layer)} o where o.fid = answer.object_id)`,
  )
  return sql`case answer.object_layer ${sql.join(cases, sql` `)} end`
}

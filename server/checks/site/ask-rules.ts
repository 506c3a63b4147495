/** Asks rules about one hypothetical row, in a few statements at once. */
import { type RawBuilder, sql } from 'kysely'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { FindingState } from '../../../gis-data/rules/rule.ts'
import type { Db } from '../../db/schema.ts'
import { EngineFault } from '../../errors/engine-fault.ts'
import type { RuleGround } from '../rule-ground.ts'
import { parameterValues } from '../rule-parameters.ts'
import { ruleRelations } from '../rule-relations.ts'

export interface SiteQuestion {
  readonly rule: RuleId
  /** The hypothetical row, as the relation `subject`; several where hits are told apart by `subjectId`. */
  readonly subject: RawBuilder<unknown>
}

export interface SiteHit {
  readonly subjectId: number
  readonly state: FindingState
  readonly objectLayer: string | null
  readonly objectId: number | null
  readonly objectName: string | null
  readonly areaM2: number | null
  readonly siteShare: number | null
  readonly measure: Record<string, unknown>
  readonly evidence: { type: string; [key: string]: unknown } | null
}

export interface SiteAnswer {
  readonly rule: RuleId
  /** Subject rows that the statement read: 1; 0 where the rule is not about such a row. */
  readonly read: number
  /** Data bears on the site that the viewer may not see. */
  readonly beyondSight: boolean
  readonly hits: readonly SiteHit[]
}

/** Planning and running rules takes about as long; groups of this size use several connections at once. */
const GROUP = 16

/** `failed`: rules whose overlay failed; they have no answer. */
export async function askRules(
  db: Db,
  ground: RuleGround,
  questions: readonly SiteQuestion[],
  today: string,
): Promise<{ answers: SiteAnswer[]; failed: RuleId[] }> {
  const groups = Array.from({ length: Math.ceil(questions.length / GROUP) }, (_, at) =>
    questions.slice(at * GROUP, (at + 1) * GROUP),
  )
  const asked = await Promise.all(groups.map((group) => askGroup(db, ground, group, today)))
  return {
    answers: asked.flatMap(({ answers }) => answers),
    failed: asked.flatMap(({ failed }) => failed),
  }
}

/** Where a statement fails, its rules are asked one by one, so that one fault silences one rule. */
async function askGroup(
  db: Db,
  ground: RuleGround,
  questions: readonly SiteQuestion[],
  today: string,
): Promise<{ answers: SiteAnswer[]; failed: RuleId[] }> {
  try {
    return { answers: await ask(db, ground, questions, today), failed: [] }
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
  }
  const answers: SiteAnswer[] = []
  const failed: RuleId[] = []
  for (const question of questions) {
    try {
      answers.push(...(await ask(db, ground, [question], today)))
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error
      failed.push(question.rule)
    }
  }
  return { answers, failed }
}

async function ask(
  db: Db,
  ground: RuleGround,
  questions: readonly SiteQuestion[],
  today: string,
): Promise<SiteAnswer[]> {
  const branches = questions.map((question) => branch(question, ground, today))
  const statement = sql<SiteAnswer>`${sql.join(branches, sql` union all `)}`
  const { rows } = await statement.execute(db)
  return rows
}

function branch({ rule: id, subject }: SiteQuestion, ground: RuleGround, today: string) {
  const relations = ruleRelations(id, ground, subject, parameterValues(id, today))
  return sql`(with ${relations},
    measured as materialized (
      select answer.*, ${objectName(id)} as object_name, s.area_m2 as site_m2,
        case when not ST_IsEmpty(evidence) then evidence end as shape,
        ST_Area(evidence::geography) as found_m2
      from answer left join subject s on s.fid = answer.subject_id
    )
    select ${id}::text as rule, (select count(*)::integer from subject) as read,
      exists (select from beyond_sight) as "beyondSight",
      coalesce((select json_agg(json_build_object(
          'subjectId', subject_id, 'state', state, 'objectLayer', object_layer, 'objectId', object_id,
          'objectName', object_name, 'areaM2', found_m2,
          'siteShare', found_m2 / nullif(site_m2, 0), 'measure', measure,
          'evidence', ST_AsGeoJSON(ST_ForcePolygonCCW(shape), 9)::json)
        order by subject_id, object_layer, object_id) from measured), '[]'::json) as hits)`
}

function objectName(id: RuleId): RawBuilder<unknown> {
  const cases = ruleOf(id).reads.map(
    (layer) => sql`when ${layer}::text then (
      select coalesce(nullif(o.${sql.id(layerOf(layer).nameField)}::text, ''),
        o.${sql.id(layerOf(layer).keyField)}::text)
      from ${sql.id(layer)} o where o.fid = answer.object_id)`,
  )
  if (cases.length === 0) return sql`null::text`
  return sql`case answer.object_layer ${sql.join(cases, sql` `)} end`
}

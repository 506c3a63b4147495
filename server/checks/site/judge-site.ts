/** The verdict on one drawn site: every rule asked for gives a state, and none is 符合 by default. */
import type { MultiPolygon, Polygon } from 'geojson'
import { sql } from 'kysely'
import { layers } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import type { SiteUse } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../api/contract.ts'
import { headRevision } from '../../db/changesets.ts'
import { emptyLayers } from '../../db/empty-layers.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { groundAt } from '../rule-ground.ts'
import { siteRow } from '../subject-relation.ts'
import { surveyPolygon } from '../survey-polygon.ts'
import { worstResult } from '../worst-result.ts'
import { askRules, type SiteQuestion } from './ask-rules.ts'
import { concludeRule, siteBinding } from './conclude-rule.ts'

export interface SiteRequest {
  readonly polygon: Polygon | MultiPolygon
  readonly use: SiteUse
  readonly rules?: readonly RuleId[]
  readonly today: string
  /** Code of the household that applies, where one is named. */
  readonly household?: string | undefined
}

/** @throws UserFault `bad_geometry`, `outside_district`, `not_found` for the household. */
export async function judgeSite(
  db: Db,
  { polygon, use, rules = ruleIds, today, household }: SiteRequest,
  viewer: Viewer,
): Promise<Conformity> {
  const revision = await headRevision(db)
  const survey = await surveyPolygon(db, polygon, revision, viewer)
  if (household !== undefined) await requireHousehold(db, household, revision, viewer)
  const reads = rules.flatMap((id) => ruleOf(id).reads)
  const empty = await emptyLayers(db, reads, revision, viewer)
  const site = {
    geometry: JSON.stringify(polygon),
    unitCode: survey.units[0]?.code ?? null,
    today,
    household: household ?? null,
  }
  const questions = rules.flatMap((rule): SiteQuestion[] => {
    const binding = siteBinding(ruleOf(rule), use, household !== undefined)
    const decidable = !ruleOf(rule).reads.some((layer) => empty.has(layer))
    return binding && decidable ? [{ rule, subject: siteRow(ruleOf(rule), binding, site) }] : []
  })
  const { answers, failed } = await askRules(db, groundAt(revision, viewer), questions, today)
  const concluded = rules.map((id) =>
    concludeRule(id, use, {
      survey,
      withHousehold: household !== undefined,
      missing: ruleOf(id).reads.filter((layer) => empty.has(layer)),
      answer: answers.find(({ rule }) => rule === id) ?? null,
      failed: failed.includes(id),
    }),
  )
  const worst = worstResult(concluded.map(({ result }) => result))
  return {
    // Where no rule applies nothing has been found to conform.
    result: worst === 'not_applicable' ? 'undecidable' : worst,
    use,
    revision,
    areaM2: survey.areaM2,
    unitNames: survey.units.map(({ name }) => name),
    outsideDistrictM2: survey.outsideDistrictM2 ?? 0,
    rules: concluded,
  }
}

/** A code that is not on record would make the rules on households silent. */
async function requireHousehold(
  db: Db,
  code: string,
  revision: number,
  viewer: Viewer,
): Promise<void> {
  const { rows } = await sql<{ known: boolean }>`select exists (
    select from ${visibleRows(layers.household, revision, viewer)} as h
    where h.code = ${code}) as known`.execute(db)
  if (rows[0]!.known) return
  throw new UserFault(
    'not_found',
    `农户数据中没有户编码 ${code}，或不在您的授权范围内；请核对后重试，留空则与农户有关的规则为无法判定`,
    `there is no household ${code} on record, or you may not see it; check the code, or leave it empty: the rules on households then cannot be judged`,
    [{ path: 'household', message: code }],
  )
}

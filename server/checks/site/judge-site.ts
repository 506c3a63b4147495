/** The verdict on one drawn site: every rule asked for gives a state, and none is 符合 by default. */
import type { MultiPolygon, Polygon } from 'geojson'
import { type RuleId, ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import type { SiteUse } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../api/contract.ts'
import { headRevision } from '../../db/changesets.ts'
import type { Db } from '../../db/schema.ts'
import { emptyLayers } from '../empty-layers.ts'
import { groundAt } from '../rule-ground.ts'
import { surveyPolygon } from '../survey-polygon.ts'
import { worstResult } from '../worst-result.ts'
import { askRules, type SiteQuestion } from './ask-rules.ts'
import { concludeRule } from './conclude-rule.ts'

export interface SiteRequest {
  readonly polygon: Polygon | MultiPolygon
  readonly use: SiteUse
  readonly rules?: readonly RuleId[]
  readonly today: string
}

/** @throws UserFault `bad_geometry`, `outside_district`. */
export async function judgeSite(
  db: Db,
  { polygon, use, rules = ruleIds, today }: SiteRequest,
  viewer: Viewer,
): Promise<Conformity> {
  const revision = await headRevision(db)
  const survey = await surveyPolygon(db, polygon, revision, viewer)
  const reads = rules.flatMap((id) => ruleOf(id).reads)
  const empty = await emptyLayers(db, reads, revision, viewer)
  const questions = rules.flatMap((rule): SiteQuestion[] => {
    const binding = ruleOf(rule).site[use]
    const decidable = !ruleOf(rule).reads.some((layer) => empty.has(layer))
    return binding && decidable ? [{ rule, binding }] : []
  })
  const { answers, failed } = await askRules(db, groundAt(revision, viewer), questions, {
    geometry: JSON.stringify(polygon),
    unitCode: survey.units[0]?.code ?? null,
    today,
  })
  const concluded = rules.map((id) =>
    concludeRule(id, use, {
      survey,
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

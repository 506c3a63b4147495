/** From what a rule answered about a site to the state that is shown, with its reason. */
import { formatM2 } from '../../../gis-data/area.ts'
import { type LayerId, layers } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { missingWords, runnerReasons, undecidedWords } from '../../../gis-data/rules/reasons.ts'
import type { Rule, RuleResult, SiteBinding, SiteUse } from '../../../gis-data/rules/rule.ts'
import { sentenceOf } from '../../../gis-data/rules/sentence.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Conformity } from '../../api/contract.ts'
import type { PolygonSurvey } from '../survey-polygon.ts'
import { worstResult } from '../worst-result.ts'
import type { SiteAnswer, SiteHit } from './ask-rules.ts'

type SiteRule = Conformity['rules'][number]

export interface Judged {
  readonly survey: PolygonSurvey
  /** The request names the household that applies. */
  readonly withHousehold: boolean
  /** Layers that would decide the rule and hold nothing. */
  readonly missing: readonly LayerId[]
  readonly answer: SiteAnswer | null
  /** The overlay failed inside the engine. */
  readonly failed: boolean
}

export function concludeRule(id: RuleId, use: SiteUse, judged: Judged): SiteRule {
  const rule = ruleOf(id)
  const { result, reason } = conclude(rule, use, judged)
  return {
    id,
    version: rule.version,
    result,
    reason: reason?.title ?? null,
    reasonEn: reason?.titleEn ?? null,
    missing: [...judged.missing, ...(lacksBorders(judged.survey) ? ['district'] : [])],
    findings: (judged.answer?.hits ?? []).map((hit) => findingOf(id, hit)),
  }
}

/** How the site stands in for a subject; null where the rule does not apply or the site lacks something. */
export function siteBinding(rule: Rule, use: SiteUse, withHousehold: boolean): SiteBinding | null {
  const binding = rule.site[use] ?? null
  return rule.siteLacks?.[use] && !withHousehold ? null : binding
}

interface Conclusion {
  readonly result: RuleResult
  readonly reason: Words | null
}

function conclude(rule: Rule, use: SiteUse, judged: Judged): Conclusion {
  const lacking = rule.siteLacks?.[use]
  const binding = siteBinding(rule, use, judged.withHousehold)
  if (lacking && !binding) return { result: 'undecidable', reason: lacking }
  if (!binding) return { result: 'not_applicable', reason: rule.notForSites ?? null }
  if (judged.missing.length > 0) {
    return { result: 'undecidable', reason: missingWords(judged.missing) }
  }
  if (judged.failed) return { result: 'undecidable', reason: runnerReasons.overlay_failed }
  // A rule conforms only when its statement came back and says that it read the site.
  if (judged.answer?.read !== 1) throw new Error(`rule ${rule.id} did not read the site`)
  const states = judged.answer.hits.map(({ state }) => state)
  const uncovered =
    uncoveredWords(judged.survey) ?? (judged.answer.beyondSight ? runnerReasons.beyond_sight : null)
  const result = worstResult([...states, uncovered ? 'undecidable' : 'conforming'])
  if (result !== 'undecidable') return { result, reason: null }
  const undecided = judged.answer.hits.find(({ state }) => state === 'undecidable')
  return {
    result,
    reason: undecided ? undecidedWords(rule, String(undecided.measure.reason ?? '')) : uncovered,
  }
}

const lacksBorders = (survey: PolygonSurvey) => survey.outsideDistrictM2 === null

/** Why silence about the site proves nothing: part of it lies where there is no data. */
function uncoveredWords(survey: PolygonSurvey): Words | null {
  if (survey.outsideDistrictM2 === null) return missingWords(['district'])
  if (survey.outsideDistrictM2 > 0.01) {
    const area = formatM2(survey.outsideDistrictM2)
    return {
      title: `有 ${area} ㎡ 位于${layers.district.title}以外，该部分没有数据`,
      titleEn: `${area} m² lie outside the district, where there is no data`,
    }
  }
  if (survey.beyondSightM2 > 0.01) return runnerReasons.beyond_sight
  return null
}

function findingOf(
  id: RuleId,
  { subjectId: _site, ...hit }: SiteHit,
): SiteRule['findings'][number] {
  const rule = ruleOf(id)
  const sentence = (language: 'zh' | 'en') =>
    sentenceOf(
      rule.siteSentence ? { ...rule, sentence: rule.siteSentence, sentences: {} } : rule,
      {
        state: hit.state,
        subject: language === 'zh' ? '拟选址' : 'The drawn site',
        object: hit.objectName,
        areaM2: hit.areaM2,
        measure: hit.measure,
      },
      language,
    )
  return { rule: id, ...hit, sentence: sentence('zh'), sentenceEn: sentence('en') }
}

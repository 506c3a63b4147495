/** What the rules say of a site: the conclusion, rule by rule what stands against it, and the clauses. */
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { worstFirst } from '../../../gis-data/rules/result-order.ts'
import { type RuleResult, severityTitles } from '../../../gis-data/rules/rule.ts'
import type { Conformity } from '../../api/contract.ts'
import type { ReportBlock } from '../report.ts'
import type { Speech } from '../speech.ts'
import { m2Word } from '../words.ts'
import { clauseWords } from './clause-words.ts'

type Outcome = Conformity['rules'][number]

export function siteConclusion(
  { result, rules }: Conformity,
  { say, state, listed }: Speech,
): ReportBlock[] {
  const count = (of: RuleResult) => rules.filter((rule) => rule.result === of).length
  const [open, apart] = [count('undecidable'), count('not_applicable')]
  const counts = listed(
    worstFirst
      .filter((each) => each !== 'not_applicable')
      .map((each) => say(`${state(each)} ${count(each)} 条`, `${state(each)} ${count(each)}`)),
  )
  const applied = rules.length - apart
  return [
    {
      kind: 'text',
      text: say(
        `结论：${state(result)}。按该用途适用的规则 ${applied} 条：${counts}；另有 ${apart} 条不适用于该用途。`,
        `Result: ${state(result)}. ${applied} rules apply to this use: ${counts}; ${apart} others do not.`,
      ),
    },
    ...(open > 0
      ? [
          {
            kind: 'text',
            text: say(
              `${open} 条规则因缺少数据或信息不全而无法判定，不能据此认定符合。`,
              `${open} rules could not be judged because data or facts are missing: this does not mean that they conform.`,
            ),
          } as const,
        ]
      : []),
  ]
}

/** Shares of the table; “Nonconforming” needs more room than 不符合. */
const widths = {
  zh: { rule: 0.28, severity: 0.08, result: 0.11, found: 0.39, area: 0.14 },
  en: { rule: 0.25, severity: 0.12, result: 0.15, found: 0.35, area: 0.13 },
} as const

/** What stands against the site in full; conforming rules by name, those that do not apply by number. */
export function siteRules({ rules }: Conformity, speech: Speech): ReportBlock[] {
  const { language, say, state, listed } = speech
  const { rule, severity, result, found, area } = widths[language]
  const of = (result: RuleResult) => rules.filter((rule) => rule.result === result)
  const told = worstFirst.slice(0, 4).flatMap(of)
  const named = (['conforming', 'not_applicable'] as const).filter((each) => of(each).length > 0)
  return [
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: say('规则', 'Rule'), width: rule },
              { title: say('程度', 'Severity'), width: severity },
              { title: say('结论', 'Result'), width: result },
              { title: say('情况', 'What was found'), width: found },
              { title: '㎡', width: area, align: 'right' },
            ],
            rows: told.map((rule) => [
              nameOf(rule, speech),
              severityOf(rule, speech),
              state(rule.result),
              situation(rule, speech),
              areaOf(rule, speech),
            ]),
          } as const,
        ]),
    ...named.map((each): ReportBlock => {
      const rules = of(each)
      const names = listed(
        rules.map((rule) => (each === 'conforming' ? nameOf(rule, speech) : rule.id)),
      )
      return {
        kind: 'text',
        text: say(
          `${state(each)}（${rules.length} 条）：${names}。`,
          `${state(each)} (${rules.length}): ${names}.`,
        ),
      }
    }),
  ]
}

const nameOf = ({ id }: Outcome, { words }: Speech) =>
  `${id} ${isRuleId(id) ? words(ruleOf(id)) : ''}`
const severityOf = ({ id }: Outcome, { words }: Speech) =>
  isRuleId(id) ? `${ruleOf(id).severity} ${words(severityTitles[ruleOf(id).severity])}` : '—'

/** Findings listed of one rule at most. */
const MOST_SENTENCES = 5

/** Where a rule cannot be judged its reason says it all; findings that do stand are added. */
function situation({ reason, reasonEn, findings }: Outcome, { say }: Speech): string {
  const standing =
    reason === null ? findings : findings.filter(({ state }) => state !== 'undecidable')
  const sentences = standing
    .slice(0, MOST_SENTENCES)
    .map(({ sentence, sentenceEn }) => say(sentence, sentenceEn))
  const more = standing.length - sentences.length
  return [
    reason && say(`${reason}。`, `${reasonEn}.`),
    ...sentences,
    more > 0 ? say(`另有 ${more} 处。`, `${more} more.`) : null,
  ]
    .filter((part) => part !== null)
    .join(say('', ' '))
    .replace(say('。。', '..'), say('。', '.'))
}

/** The largest part: parts of one rule may lie on the same land. */
function areaOf({ findings }: Outcome, { say }: Speech): string {
  const areas = findings.flatMap(({ areaM2 }) => (areaM2 === null ? [] : [areaM2]))
  if (areas.length === 0) return '—'
  const largest = m2Word(Math.max(...areas))
  return areas.length === 1 ? largest : say(`最大 ${largest}`, `at most ${largest}`)
}

export function siteBasis({ rules }: Conformity, speech: Speech): ReportBlock[] {
  const { say, words } = speech
  const against = worstFirst
    .slice(0, 2)
    .flatMap((state) => rules.filter(({ result }) => result === state))
    .flatMap(({ id }) => (isRuleId(id) ? [ruleOf(id)] : []))
  if (against.length === 0) {
    const none = say('没有不符合或需论证的规则。', 'No rule fails or asks for a justification.')
    return [{ kind: 'text', text: none }]
  }
  return against.map((rule): ReportBlock => {
    const clauses = rule.clauses.map((clause) => clauseWords(clause, speech)).join(' ')
    const name = `${rule.id} ${words(rule)}`
    return { kind: 'text', text: say(`${name}。依据：${clauses}`, `${name}. Basis: ${clauses}`) }
  })
}

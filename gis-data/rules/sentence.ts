/** One finding as a plain sentence, from the rule's wording. */
import { formatM2, formatMu, roundHalfUp } from '../area.ts'
import { codeTitle } from '../codes/index.ts'
import { fillPlaces } from './fill-places.ts'
import { undecidedWords } from './reasons.ts'
import type { FindingState, Rule } from './rule.ts'

export interface FindingFacts {
  readonly state: FindingState
  /** Names of the features, in words. */
  readonly subject: string
  readonly object: string | null
  /** Of the evidence, ㎡. */
  readonly areaM2: number | null
  readonly measure: Readonly<Record<string, unknown>>
}

export function sentenceOf(rule: Rule, facts: FindingFacts, language: 'zh' | 'en'): string {
  const template =
    facts.state === 'undecidable'
      ? undecidedTemplate(rule, facts)
      : (rule.sentences?.[facts.state] ?? rule.sentence)
  const text = language === 'zh' ? template.title : template.titleEn
  return fillPlaces(text, (key) => valueInWords(rule, facts, key, language), language)
}

function undecidedTemplate(rule: Rule, { measure, object }: FindingFacts) {
  const { title, titleEn } = undecidedWords(rule, String(measure.reason ?? ''))
  return {
    title: `{subject}${object ? '（涉及“{object}”）' : ''}无法判定：${title}。`,
    titleEn: `{subject}${object ? ' (with {object})' : ''} cannot be judged: ${titleEn}.`,
  }
}

function valueInWords(
  rule: Rule,
  { subject, object, areaM2, measure }: FindingFacts,
  key: string,
  language: 'zh' | 'en',
): string {
  if (key === 'subject') return subject
  if (key === 'object') return object ?? ''
  const values: Readonly<Record<string, unknown>> = { ...measure, area_m2: areaM2 }
  if (key.endsWith('_mu')) return areaIn(values[key.replace(/_mu$/, '_m2')], formatMu, language)
  if (key.endsWith('_m2')) return areaIn(values[key], formatM2, language)
  const value = values[key]
  const codes = rule.measureCodes?.[key]
  if (codes && Array.isArray(value)) {
    const titles = value.map((code) => codeTitle(codes, String(code), language))
    return titles.join(language === 'zh' ? '、' : ', ')
  }
  if (codes && value != null) return codeTitle(codes, String(value), language)
  return typeof value === 'number'
    ? String(roundHalfUp(value, 2))
    : value == null
      ? unknown[language]
      : String(value)
}

const unknown = { zh: '未知', en: 'unknown' } as const

const areaIn = (
  value: unknown,
  format: (areaM2: number) => string,
  language: 'zh' | 'en',
): string => (typeof value === 'number' ? format(value) : unknown[language])

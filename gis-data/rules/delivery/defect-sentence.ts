/** One defect as a plain sentence, from its rule's wording. */
import { formatM2, roundHalfUp } from '../../area.ts'
import type { Words } from '../../words.ts'
import type { DefectState } from './delivery-contents.ts'
import type { DeliveryRule } from './delivery-rule.ts'

export interface DefectFacts {
  readonly state: DefectState
  /** Layer or file, where the defect is about the whole. */
  readonly layer: string | null
  readonly subject: string
  readonly object: string | null
  readonly measure: Readonly<Record<string, unknown>>
}

/** Reasons that the inspection itself finds. */
export const inspectionReasons: Readonly<Record<string, Words>> = {
  overlay_failed: { title: '几何叠加失败', titleEn: 'the overlay of its shape failed' },
}

export function defectSentence(
  rule: DeliveryRule,
  facts: DefectFacts,
  language: 'zh' | 'en',
): string {
  const template = templateOf(rule, facts)
  const text = language === 'zh' ? template.title : template.titleEn
  return text.replace(/\{(\w+)\}/g, (_, key: string) => wordsOf(facts, key, language))
}

function templateOf(rule: DeliveryRule, { state, measure }: DefectFacts): Words {
  if (state !== 'undecidable') {
    const found = rule.sentences[String(measure.case)]
    if (!found) throw new Error(`rule ${rule.id} has no sentence for ${String(measure.case)}`)
    return found
  }
  const reason = reasonWords(rule, String(measure.reason ?? ''))
  return {
    title: `{subject} 无法判定：${reason.title}。`,
    titleEn: `{subject} cannot be judged: ${reason.titleEn}.`,
  }
}

/** The code itself where nothing names it, so that nothing is hidden. */
export const reasonWords = (rule: DeliveryRule, reason: string): Words =>
  inspectionReasons[reason] ?? rule.reasons?.[reason] ?? { title: reason, titleEn: reason }

function wordsOf(facts: DefectFacts, key: string, language: 'zh' | 'en'): string {
  if (key === 'subject') return facts.subject
  if (key === 'object') return facts.object ?? ''
  if (key === 'layer') return facts.layer ?? ''
  const value = facts.measure[key]
  if (typeof value !== 'number') return value == null ? unknown[language] : String(value)
  return key.endsWith('_m2')
    ? formatM2(value)
    : String(roundHalfUp(value, key === 'compactness' ? 3 : 2))
}

const unknown = { zh: '未知', en: 'unknown' } as const

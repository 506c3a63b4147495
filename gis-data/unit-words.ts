/** The words that follow a number: one pair per unit of measure. */
import type { Unit } from './catalogue.ts'
import type { Words } from './words.ts'

/** What rules count in that no field of a layer does: lengths of time, and hectares. */
type SpanUnit = 'ha' | 'years' | 'days'

/** `oneEn`: after a single one; `sentenceEn`: in running text. */
type UnitWords = Words & { readonly oneEn?: string; readonly sentenceEn?: string }

export const unitWords: Record<Unit | SpanUnit, UnitWords> = {
  m2: { title: '㎡', titleEn: '㎡', sentenceEn: 'm²' },
  ha: { title: '公顷', titleEn: 'ha' },
  m: { title: '米', titleEn: 'm' },
  km: { title: '公里', titleEn: 'km' },
  kV: { title: '千伏', titleEn: 'kV' },
  persons: { title: '人', titleEn: 'persons', oneEn: 'person' },
  year: { title: '年', titleEn: '' },
  years: { title: '年', titleEn: 'years', oneEn: 'year' },
  days: { title: '天', titleEn: 'days', oneEn: 'day' },
  storeys: { title: '层', titleEn: 'storeys', oneEn: 'storey' },
  percent: { title: '%', titleEn: '%' },
}

/** `text`, which is the number as it is to be read, with its unit behind; alone where the unit is none of these. */
export function withUnit(text: string, value: number, unit: string): Words {
  if (!isUnit(unit)) return { title: text, titleEn: text }
  const { title, titleEn, oneEn = titleEn } = unitWords[unit]
  const en = value === 1 ? oneEn : titleEn
  return { title: `${text} ${title}`.trim(), titleEn: `${text} ${en}`.trim() }
}

/** The same in a sentence. */
export function withUnitInSentence(value: number, unit: string): Words {
  const words = withUnit(String(value), value, unit)
  const { sentenceEn = null } = isUnit(unit) ? unitWords[unit] : {}
  return sentenceEn === null ? words : { ...words, titleEn: `${value} ${sentenceEn}` }
}

const isUnit = (unit: string): unit is keyof typeof unitWords => Object.hasOwn(unitWords, unit)

/** A field's value as a person reads it, in both languages; personal values masked without the right. */
import { formatM2 } from '../../gis-data/area.ts'
import type { Field } from '../../gis-data/catalogue.ts'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { maskPersonal } from '../../gis-data/personal.ts'
import { withUnit } from '../../gis-data/unit-words.ts'
import { yesNo } from '../../gis-data/yes-no.ts'
import type { FeatureRecord } from '../api/contract.ts'

type Attribute = FeatureRecord['attributes'][number]
type Value = Attribute['value']

export function fieldInWords(field: Field, raw: Value, mayReadPersonal: boolean): Attribute {
  const masked = field.personal === true && !mayReadPersonal && raw !== null
  const value = masked ? maskPersonal(String(raw)) : raw
  const [text, textEn] = masked ? [String(value), String(value)] : wordsOf(field, value)
  const { name, title, titleEn, unit = null } = field
  return { name, title, titleEn, value, text, textEn, unit, masked }
}

function wordsOf({ codes, unit }: Field, value: Value): [string, string] {
  if (value === null || value === '') return ['', '']
  if (typeof value === 'boolean') return [yesNo(value).title, yesNo(value).titleEn]
  if (typeof value === 'number') {
    const text = unit === 'm2' ? formatM2(value) : String(value)
    const { title, titleEn } = withUnit(text, value, unit ?? '')
    return [title, titleEn]
  }
  if (!codes) return [value, value]
  return [withCode(codeTitle(codes, value), value), withCode(codeTitle(codes, value, 'en'), value)]
}

/** Planners know classes by their numbers; internal codes in letters say nothing to them. */
const withCode = (title: string, code: string) =>
  title !== code && /^\d/.test(code) ? `${title} (${code})` : title

/** The value of a parameter in words, with its unit, as a sentence or a table shows it. */
import { roundHalfUp } from '../area.ts'
import { codeTitle } from '../codes/index.ts'
import { withUnitInSentence } from '../unit-words.ts'
import type { Words } from '../words.ts'
import type { Parameter } from './rule.ts'

/** `entry`: one row of a parameter that is a table; without it a table is told row by row. */
export function parameterWords(name: string, parameter: Parameter, entry?: string): Words {
  const { value, unit } = parameter
  if (typeof value === 'object' && entry !== undefined) {
    const found = value[entry]
    if (found === undefined) throw new Error(`parameter ${name} has no entry ${entry}`)
    return valueWords(name, found, unit)
  }
  const rows = parameterRows(name, parameter)
  return {
    title: rows.map(({ title }) => title).join('；'),
    titleEn: rows.map(({ titleEn }) => titleEn).join('; '),
  }
}

/** A table row by row; one row where there is a single value. */
export function parameterRows(name: string, parameter: Parameter): Words[] {
  const { value, unit, values } = parameter
  if (typeof value !== 'object') return [valueWords(name, value, unit)]
  return Object.entries(value).map(([key, each]) => {
    const row = entryWords(parameter, key)
    const words = values?.[each] ?? valueWords(name, each, unit)
    return {
      title: `${row.title}：${words.title}`,
      titleEn: `${row.titleEn}: ${words.titleEn}`,
    }
  })
}

/** A key of a table in words; the key itself where it is a name. */
export function entryWords({ entries = {} }: Parameter, key: string): Words {
  if (typeof entries !== 'string') return entries[key] ?? same(key)
  return { title: codeTitle(entries, key), titleEn: codeTitle(entries, key, 'en') }
}

/** Shares of one carry no unit; their names end in `_share`. */
const isShare = (name: string) => name.endsWith('_share')

function valueWords(name: string, value: number | string, unit?: string): Words {
  if (typeof value === 'string') return textWords(value)
  if (isShare(name)) return same(`${roundHalfUp(value * 100, 4)}%`)
  if (unit === 'percent') return same(`${value}%`)
  if (unit === '°') return same(`${value}°`)
  return withUnitInSentence(value, unit ?? '')
}

const same = (text: string): Words => ({ title: text, titleEn: text })

function textWords(text: string): Words {
  if (text === 'today') return { title: '判定当日', titleEn: 'the day of the judgement' }
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (date) {
    const [year, month, day] = date.slice(1).map(Number)
    return { title: `${year} 年 ${month} 月 ${day} 日`, titleEn: longDate.format(new Date(text)) }
  }
  // Codes in one text, or beginnings of codes, parted as the predicate needs them.
  const codes = text.split(/[,|]/)
  return { title: codes.join('、'), titleEn: codes.join(', ') }
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

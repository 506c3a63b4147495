/** A delivered or typed value as the catalogue's field wants it, or why it cannot be. */
import type { Field, Unit } from './catalogue.ts'
import type { CodeList } from './codes/code-list.ts'
import { type CodeListId, codeLists } from './codes/index.ts'
import { isLandUseSystem } from './codes/land-use-systems.ts'
import { secondSurveyCode } from './codes/second-survey.ts'
import { writtenNumber } from './written-number.mjs'

export type FieldValue = string | number | boolean | null

/** A value that does not fit its field, in both languages. */
export class UnfitValue extends Error {
  override readonly name = 'UnfitValue'
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en)
  }
}

/** @throws UnfitValue */
export function convertValue(field: Field, delivered: unknown): FieldValue {
  const text = delivered === null || delivered === undefined ? '' : textOf(delivered).trim()
  if (text === '') {
    if (field.required) throw unfit(field, '为空，而它是必填项', 'is empty but required')
    return null
  }
  if (field.codes) return codeOf(field, field.codes, text)
  return converters[field.type](field, text)
}

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

const converters: Record<Field['type'], (field: Field, text: string) => FieldValue> = {
  text(field, text) {
    if (!/^\d(\.\d+)?E\+\d{2}$/.test(text)) return text
    throw unfit(
      field,
      `的 ${text} 是表格软件改写过的长编号，末尾各位已丢失；请按文本格式重填`,
      `${text} is a long code that a spreadsheet rewrote, its last digits are lost; enter it again as text`,
    )
  },
  number: (field, text) => numberOf(field, text),
  integer(field, text) {
    const value = numberOf(field, text)
    if (Number.isInteger(value) && Math.abs(value) <= 2_147_483_647) return value
    throw unfit(field, `应为整数，实为 ${text}`, `should be a whole number, found ${text}`)
  },
  boolean(field, text) {
    if (/^(是|有|true|t|yes|y|1)$/i.test(text)) return true
    if (/^(否|无|false|f|no|n|0)$/i.test(text)) return false
    throw unfit(field, `应为 是/否，实为 ${text}`, `should be yes or no, found ${text}`)
  },
  date: dateOf,
}

/** What is counted or covers land is never less than nothing; heights and rates of change may be. */
const leastOf: Readonly<Partial<Record<Unit, number>>> = { m2: 0, persons: 0, storeys: 0 }

function numberOf(field: Field, text: string): number {
  const value = writtenNumber(text)
  if (!Number.isFinite(value))
    throw unfit(field, `应为数值，实为 ${text}`, `should be a number, found ${text}`)
  const least = field.unit && leastOf[field.unit]
  if (least === undefined || value >= least) return value
  throw unfit(
    field,
    `不应小于 ${least}，实为 ${text}`,
    `should not be less than ${least}, found ${text}`,
  )
}

/** 2024-03-05, 2024/3/5, 20240305, 2024年3月5日; a time behind it is dropped. */
function dateOf(field: Field, text: string): string {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (parts) {
    const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number]
    const date = new Date(Date.UTC(year, month - 1, day))
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day)
      return date.toISOString().slice(0, 10)
  }
  throw unfit(field, `应为日期（如 2024-03-05），实为 ${text}`, `should be a date, found ${text}`)
}

/** Codes as such; words of the same list as their code. Never a code of another list. */
function codeOf(field: Field, listId: CodeListId, text: string): string {
  const list: CodeList = codeLists[listId]
  if (Object.hasOwn(list.codes, text)) return text
  const words = Object.entries(list.codes).filter(
    ([, { title, titleEn }]) => title === text || titleEn === text,
  )
  if (words.length === 1) return words[0]![0]
  const older = isLandUseSystem(listId) ? secondSurveyCode(text) : null
  throw unfit(
    field,
    `${text} 不在代码表「${list.title}」中${older ? `：${older.title}` : ''}`,
    `${text} is not in the code list ${list.titleEn}${older ? `: ${older.titleEn}` : ''}`,
  )
}

const unfit = (field: Field, zh: string, en: string) =>
  new UnfitValue(`${field.title}(${field.name})${zh}`, `${field.name} ${en}`)

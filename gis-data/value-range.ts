/** What a standard lets a number be: a value outside is told and kept, for the file may be right about the odd one. */
import type { Field, ValueRange } from './catalogue.ts'
import type { Words } from './words.ts'

const mostOf = ({ most }: ValueRange, thisYear: number) => (most === 'this_year' ? thisYear : most)

/** `0–1` */
export const rangeText = (range: ValueRange, thisYear: number): string =>
  `${range.least}–${mostOf(range, thisYear)}`

/** Why a value does not lie in its field's range; null where it does, or where there is none. */
export function rangeDoubt(
  { title, name, titleEn, range }: Field,
  value: unknown,
  thisYear: number,
): Words | null {
  const text = value === null || value === undefined ? '' : String(value).trim()
  if (!range || text === '') return null
  const number = Number(text)
  const most = mostOf(range, thisYear)
  if (number >= range.least && number <= most) return null
  const told = rangeText(range, thisYear)
  const ratio = most === 1 && number > 1 && number <= 100 ? Number((number / 100).toFixed(6)) : null
  return {
    title: `${title}(${name})为 ${text}，应在 ${told} 之间${ratio === null ? '' : `；若按百分数填写，应为 ${ratio}`}`,
    titleEn: `${titleEn} is ${text}, ${told} is expected${ratio === null ? '' : `; if it was meant in percent, it should be ${ratio}`}`,
  }
}

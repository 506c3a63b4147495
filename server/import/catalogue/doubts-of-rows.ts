/** What is doubtful in a row that is taken: a value outside what its standard gives, a code of another form, a word of another code. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import { formDeparture } from '../../../gis-data/code-forms.ts'
import { isLandUseSystem } from '../../../gis-data/codes/land-use-systems.ts'
import { type WordColumn, WordJudge } from '../../../gis-data/codes/word-beside-code.ts'
import type { FieldValue } from '../../../gis-data/convert-value.ts'
import { dayInChina } from '../../../gis-data/day-in-china.ts'
import { rangeDoubt } from '../../../gis-data/value-range.ts'
import type { Words } from '../../../gis-data/words.ts'

/** Of a row as delivered and as converted. */
export type DoubtsOfRow = (
  delivered: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, FieldValue>>,
) => readonly Words[]

/** @param codeSystem list of land codes that the file is read by */
export function doubtsOfRows(
  { fields }: Layer,
  words: readonly WordColumn[],
  codeSystem: string | null,
  now = new Date(),
): DoubtsOfRow {
  const thisYear = Number(dayInChina(now).slice(0, 4))
  const ranged = fields.filter(({ range }) => range)
  const formed = fields.filter(({ form }) => form)
  const system = codeSystem !== null && isLandUseSystem(codeSystem) ? codeSystem : null
  const judged = words.map((column) => ({ ...column, judge: new WordJudge(column.field, system) }))
  return (delivered, values) => [
    ...ranged.flatMap((field) => {
      const doubt = rangeDoubt(field, values[field.name], thisYear)
      return doubt
        ? [
            {
              title: `${doubt.title}；按原值采用，请核对`,
              titleEn: `${doubt.titleEn}; taken as it is, check it`,
            },
          ]
        : []
    }),
    ...formed.flatMap((field) => {
      const departure = formDeparture(field, values[field.name])
      return departure
        ? [
            {
              title: `${field.title} ${departure.title}；按原值采用，请核对`,
              titleEn: `${field.titleEn}: ${departure.titleEn}; taken as it is, check it`,
            },
          ]
        : []
    }),
    ...judged.flatMap(({ field, code, word, judge }) => {
      const says = textOf(delivered[code])
      const named = textOf(delivered[word])
      const found = judge.contradiction(says, String(values[field.name] ?? ''), named)
      if (!found) return []
      const { list, codeSays, wordSays } = found
      return [
        {
          title: `${code} 为 ${says}（${codeSays.title}），${word} 却是“${named}”（${wordSays}），在「${list.title}」中不是同一类；按代码采用，请核对`,
          titleEn: `${code} is ${says} (${codeSays.titleEn}), but ${word} says “${named}” (${wordSays}): not the same in ${list.titleEn}; taken by its code, check it`,
        },
      ]
    }),
  ]
}

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value).trim()

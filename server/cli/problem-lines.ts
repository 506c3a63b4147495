/** A refusal of the interface, as the command line tells it: what is wrong, then where. */
import type { WordLanguage } from '../../gis-data/words.ts'
import type { Problem } from '../api/contract.ts'

export function problemLines(problem: Problem, language: WordLanguage): string {
  const { title, detail, detailEn, issues = [] } = problem
  const sentences = language === 'zh' ? [`${title}: ${detail}`, detailEn] : [detailEn || detail]
  const places = issues.map(
    // without words in English it is a value out of the data
    ({ path, message, messageEn = message }) =>
      `  ${path}: ${language === 'zh' ? message : messageEn}`,
  )
  return [...sentences, ...places].filter(Boolean).join('\n')
}

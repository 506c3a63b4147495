/** The rules of the book as entries of the help: what they rest on, by clause. */
import type { Explanation } from '../../gis-data/glossary/explanation.ts'
import type { Words } from '../../gis-data/words.ts'
import type { BookEntry } from '../api/rules.ts'

export interface RuleHelp extends Words, Explanation {
  readonly id: string
  readonly kind: 'rule'
}

export const ruleEntries = (book: readonly BookEntry[]): RuleHelp[] =>
  book.map(({ id, title, titleEn, clauses }) => ({
    id: `rule:${id}`,
    kind: 'rule',
    title: `${id} ${title}`,
    titleEn: `${id} ${titleEn}`,
    text: clauses.map(({ gist }) => gist).join(' '),
    textEn: clauses.map(({ gistEn }) => gistEn).join(' '),
    source: clauses.map(({ document, article }) => `${document} ${article}`.trim()).join('；'),
  }))

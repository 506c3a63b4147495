/** Whether a rule has every word that was typed, in its titles, what it asks, its clauses, advice or layers. */
import { layerOf } from '../../gis-data/layers/index.ts'
import type { BookEntry } from '../api/rules.ts'

export function matchesText(rule: BookEntry, text: string): boolean {
  const layers = [rule.subjects, rule.reads, rule.optionalReads]
    .flatMap((ids) => ids ?? [])
    .map(layerOf)
  const content = [
    rule.id,
    rule.title,
    rule.titleEn,
    rule.asks.title,
    rule.asks.titleEn,
    rule.advice.title,
    rule.advice.titleEn,
    ...rule.clauses.flatMap(({ title, titleEn, document, gist }) => [
      title,
      titleEn,
      document,
      gist,
    ]),
    ...layers.flatMap(({ title, titleEn }) => [title, titleEn]),
  ]
    .join(' ')
    .toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.includes(word))
}

/** A clause in one line; one that is from memory says so. */
import type { Clause } from '../../../gis-data/rules/rule.ts'

export const clauseWords = ({ document, article, gist, certain }: Clause): string =>
  `${document} ${article}：${gist}${certain ? '' : '（条文待核）'}`

/** A clause in one line; one that is from memory says so. Document and article are law and stay Chinese. */
import type { Clause } from '../../../gis-data/rules/rule.ts'
import type { Speech } from '../speech.ts'

export const clauseWords = (
  { document, article, gist, gistEn, certain }: Clause,
  { say }: Speech,
): string =>
  say(
    `${document} ${article}：${gist}${certain ? '' : '（条文待核）'}`,
    `${document} ${article}: ${gistEn}${certain ? '' : ' (wording to be verified)'}`,
  )

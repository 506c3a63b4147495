/** A layer with only those of its features that a filter leaves, and the filter in words for the sheet. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { inLanguage, type WordLanguage } from '../../../gis-data/words.ts'
import { chosenRows } from '../../db/matching-features.ts'
import type { ReadableLayer } from '../../db/readable-layer.ts'
import type { SheetGround } from './sheet-ground.ts'

/** @throws UserFault for whatever is wrong with the filter. */
export async function filteredLayer(
  { db, viewer }: SheetGround,
  source: ReadableLayer,
  filter: string,
  revision: number,
): Promise<ReadableLayer> {
  const chosen = await chosenRows(db, source, filter, revision, viewer)
  return {
    ...source,
    rows: (...at) => sql`(select feature.* from ${source.rows(...at)} as feature where ${chosen})`,
  }
}

/** Fields by their titles; what stands in quotes is left. */
export function filterInWords(
  { fields }: Pick<Layer, 'fields'>,
  filter: string,
  language: WordLanguage,
): string {
  const titles = new Map(fields.map((field) => [field.name, inLanguage(field, language)]))
  const [quoted, word] = [/'(?:[^']|'')*'/, /[\p{L}_][\p{L}\p{N}_]*/u]
  const parts = new RegExp(`${quoted.source}|${word.source}`, 'gu')
  return filter.replace(parts, (part) => titles.get(part) ?? part)
}

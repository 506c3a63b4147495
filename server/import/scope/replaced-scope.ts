/** What a replacement may end, as conditions on the layer's rows: the whole layer, or some units of it. */
import { type RawBuilder, sql } from 'kysely'
import type { ImportTarget } from '../import-target.ts'

type Replacing = Pick<ImportTarget, 'mode' | 'scope'>

/** The places that are replaced alone; null where that is the whole layer, or where nothing is replaced. */
export const placesOf = ({ mode, scope }: Replacing): readonly string[] | null =>
  mode === 'replace' && Array.isArray(scope) ? scope : null

/** Whether a unit is one of the places or lies in one, by its code. */
export const isAmong = (unitCode: RawBuilder<unknown>, places: readonly string[]) =>
  sql<boolean>`coalesce(${unitCode} ^@ any(${[...places]}::text[]), false)`

/**
 * On rows that stand under the name `held`: those that end with the import, once it is compared. What
 * lies in other units too (`spans`) is not ended by a delivery of one of them.
 */
export function goes(importId: string, replacing: Replacing): RawBuilder<boolean> {
  if (replacing.mode !== 'replace') return sql<boolean>`false`
  const unmet = sql<boolean>`held.fid not in (
    select fid from hegui.import_match where import_id = ${importId})`
  if (placesOf(replacing) === null) return unmet
  return sql<boolean>`(held.fid in (select fid from hegui.import_scope
    where import_id = ${importId} and not spans) and ${unmet})`
}

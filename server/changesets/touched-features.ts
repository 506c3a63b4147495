/** Ids of the features that a changeset began or ended a version of, as a sub-select of `fid`. */
import { type RawBuilder, sql } from 'kysely'
import type { VersionedLayer } from '../db/versioned-layer.ts'

export const touchedFeatures = (
  { table, own }: Pick<VersionedLayer, 'table' | 'own'>,
  changeset: number,
): RawBuilder<unknown> => sql`(select distinct fid from ${table}
  where ${own} and (rev_from = ${changeset}::integer or rev_to = ${changeset}::integer))`

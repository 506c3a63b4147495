/** The box around all that a filter leaves of a layer. */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LedgerBounds } from '../api/ledger-contract.ts'
import { chosenRows } from '../db/matching-features.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { whileWanted } from '../db/while-wanted.ts'

/** Degrees: west, south, east, north; null where nothing is left, or nothing has a place. */
export async function readBounds(
  db: Db,
  source: ReadableLayer,
  filter: string | null,
  revision: number,
  viewer: Viewer,
  signal: AbortSignal,
): Promise<LedgerBounds['bounds']> {
  if (source.layer.geometry === null) return null
  const chosen = await chosenRows(db, source, filter, revision, viewer)
  const { rows } = await whileWanted(db, signal, (tx) =>
    sql<{ bounds: LedgerBounds['bounds'] }>`
      select case when box is not null then json_build_array(
        ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box)) end as bounds
      from (select ST_Extent(feature.geom) as box
        from ${source.rows(revision, viewer)} as feature where ${chosen}) as whole`.execute(tx),
  )
  return rows[0]?.bounds ?? null
}

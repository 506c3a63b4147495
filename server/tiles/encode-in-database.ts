/** Lets PostGIS encode a tile, where it is built with protobuf. */
import { sql } from 'kysely'
import type { Db } from '../db/schema.ts'
import { EXTENT } from './tile-address.ts'
import type { TileRows } from './tile-rows.ts'

/** Empty where no row is in the tile. */
export async function encodeInDatabase(
  db: Db,
  { name, select, identified }: TileRows,
): Promise<Uint8Array> {
  const { rows } = await sql<{ tile: Uint8Array | null }>`
    select ST_AsMVT(feature, ${name}::text, ${sql.lit(EXTENT)}, 'shape'
      ${identified ? sql`, 'fid'` : sql``}) as tile
    from (${select}) as feature`.execute(db)
  return rows[0]?.tile ?? new Uint8Array()
}

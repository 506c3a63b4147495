/** Lets PostGIS encode a tile, where it is built with protobuf. */
import { sql } from 'kysely'
import type { Db } from '../db/schema.ts'
import type { EncodedTile } from './encoded-tile.ts'
import { EXTENT } from './tile-address.ts'
import type { TileRows } from './tile-rows.ts'

export async function encodeInDatabase(
  db: Db,
  { name, select, identified }: TileRows,
): Promise<EncodedTile> {
  const { rows } = await sql<{ tile: Uint8Array | null; features: number }>`
    select ST_AsMVT(feature, ${name}::text, ${sql.lit(EXTENT)}, 'shape'
      ${identified ? sql`, 'fid'` : sql``}) as tile,
      count(*)::integer as features
    from (${select}) as feature`.execute(db)
  const { tile, features } = rows[0]!
  return { tile: features > 0 && tile ? tile : new Uint8Array(), features }
}

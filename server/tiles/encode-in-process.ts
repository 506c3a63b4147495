/** Encodes a tile in this process: for engines whose PostGIS is built without protobuf. */
import { type Feature, fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf'
import { sql } from 'kysely'
import type { Db } from '../db/schema.ts'
import type { EncodedTile } from './encoded-tile.ts'
import { readTwkb } from './read-twkb.ts'
import { EXTENT } from './tile-address.ts'
import type { TileRows } from './tile-rows.ts'

type Property = string | number | null
type Row = Record<string, Property> & { twkb: never }

/** Decodes to the same as {@link encodeInDatabase}. */
export async function encodeInProcess(
  db: Db,
  { name, select, properties, identified }: TileRows,
): Promise<EncodedTile> {
  const columns = [...(identified ? ['fid'] : []), ...properties].map((column) => sql.id(column))
  const { rows } = await sql<Row>`
    select ${sql.join(columns)}, ST_AsTWKB(shape, 0) as twkb
    from (${select}) as feature`.execute(db)
  if (rows.length === 0) return { tile: new Uint8Array(), features: 0 }
  const features = rows.map((row) => featureOf(row, properties))
  const layer = new GeoJSONWrapper(features, { version: 2, extent: EXTENT })
  layer.name = name
  return { tile: fromVectorTileJs({ layers: { [name]: layer } }), features: rows.length }
}

function featureOf(row: Row, properties: readonly string[]): Feature {
  const tags: Record<string, Property> = {}
  for (const property of properties) tags[property] = row[property] ?? null
  const id = typeof row.fid === 'number' ? { id: row.fid } : {}
  return { ...id, tags, ...readTwkb(row.twkb) }
}

/** Small files of tiles, written by the tests themselves. */
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'

/** One transparent pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export interface TileInFile {
  readonly zoom: number
  readonly column: number
  /** From the north. */
  readonly row: number
  readonly data: Uint8Array
}

export async function mbtiles(
  metadata: Readonly<Record<string, string>>,
  tiles: readonly TileInFile[],
  schema = 'create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)',
): Promise<Buffer> {
  const path = join(tmpdir(), `hegui-test-${process.pid}-${Date.now()}-${Math.random()}.mbtiles`)
  const database = new sqlite.Database(path)
  database.exec('create table metadata (name text, value text)')
  database.exec(schema)
  for (const [name, value] of Object.entries(metadata))
    database.run('insert into metadata values (?, ?)', [name, value])
  for (const { zoom, column, row, data } of tiles)
    database.run('insert into tiles values (?, ?, ?, ?)', [
      zoom,
      column,
      2 ** zoom - 1 - row,
      new Uint8Array(data),
    ])
  database.close()
  const bytes = await readFile(path)
  await rm(path)
  return bytes
}

const HEADER_BYTES = 127

/** Version 3 with the one tile of zoom 0, nothing compressed. `tileType` 1 is vector, 2 PNG. */
export function pmtiles(tile: Uint8Array, { maxZoom = 0, tileType = 2 } = {}): Buffer {
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1])
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles', 0, 'latin1')
  header[7] = 3
  const places = [
    [8, HEADER_BYTES, directory.length],
    [24, HEADER_BYTES + directory.length, 2],
    [40, 0, 0],
    [56, HEADER_BYTES + directory.length + 2, tile.length],
  ] as const
  for (const [at, offset, length] of places) {
    header.writeBigUInt64LE(BigInt(offset), at)
    header.writeBigUInt64LE(BigInt(length), at + 8)
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at)
  header[96] = 1
  header[97] = 1
  header[98] = 1
  header[99] = tileType
  header[100] = 0
  header[101] = maxZoom
  for (const [at, degrees] of [
    [102, 103.7],
    [106, 30.7],
    [110, 104],
    [114, 30.9],
  ] as const)
    header.writeInt32LE(Math.round(degrees * 1e7), at)
  return Buffer.concat([header, directory, Buffer.from('{}'), tile])
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]
}

/** MBTiles 1.3: pictures in an SQLite file, rows counted from the south. */
import sqlite from 'node-sqlite3-wasm'
import { UserFault } from '../../errors/user-fault.ts'
import {
  damageOf,
  MAX_TILE_BYTES,
  saneBounds,
  saneZooms,
  type TileArchive,
} from './tile-archive.ts'

const pictures = new Set(['png', 'jpg', 'jpeg', 'webp'])

/** @throws UserFault `unreadable_file` */
export async function openMbtiles(path: string, name: string): Promise<TileArchive> {
  const database = openReadOnly(path, name)
  try {
    const said = metadataOf(database)
    const format = (said.get('format') ?? 'png').toLowerCase()
    if (!pictures.has(format)) throw noPictures(name, format)
    const zooms = database.get('select min(zoom_level) as low, max(zoom_level) as high from tiles')
    const [minZoom, maxZoom] = [Number(zooms?.low ?? Number.NaN), Number(zooms?.high ?? Number.NaN)]
    if (zooms?.low === null) throw empty(name)
    if (!saneZooms(minZoom, maxZoom))
      throw unreadable(name, new Error(`zoom ${minZoom} – ${maxZoom}`))
    const statement = database.prepare(
      'select tile_data from tiles where zoom_level = ? and tile_column = ? and tile_row = ?',
    )
    return {
      facts: {
        minZoom,
        maxZoom,
        bounds: saneBounds((said.get('bounds') ?? '').split(',').map(Number)),
      },
      async tile(zoom, column, row) {
        const data = statement.get([zoom, column, 2 ** zoom - 1 - row])?.tile_data
        return data instanceof Uint8Array && data.length <= MAX_TILE_BYTES ? data : null
      },
      async close() {
        statement.finalize()
        database.close()
      },
    }
  } catch (error) {
    database.close()
    if (error instanceof UserFault) throw error
    throw unreadable(name, error)
  }
}

/** A view may join pictures to places, as GDAL and mbutil do; one that computes could run for ever. */
function openReadOnly(path: string, name: string) {
  let database: InstanceType<typeof sqlite.Database>
  try {
    database = new sqlite.Database(path, { readOnly: true, fileMustExist: true })
  } catch (error) {
    throw unreadable(name, error)
  }
  try {
    database.exec('pragma trusted_schema = off')
    const made = database.get("select sql from sqlite_master where name = 'tiles'")
    if (!made) throw unreadable(name, new Error('no such table: tiles'))
    if (
      /^\s*create\s+(temp\w*\s+)?view\b/i.test(String(made.sql)) &&
      /\bwith\b/i.test(String(made.sql))
    )
      throw unreadable(name, new Error('the view of tiles computes its rows'))
    return database
  } catch (error) {
    database.close()
    if (error instanceof UserFault) throw error
    throw unreadable(name, error)
  }
}

function metadataOf(database: InstanceType<typeof sqlite.Database>): Map<string, string> {
  const rows = database.all('select name, value from metadata limit 200')
  return new Map(rows.map((row) => [String(row.name), String(row.value)]))
}

const unreadable = (name: string, error: unknown) =>
  new UserFault(
    'unreadable_file',
    `${name} 不是可读的 MBTiles 文件：${damageOf(error).zh}`,
    `${name} is no MBTiles file that can be read: ${damageOf(error).en}`,
  )

const empty = (name: string) =>
  new UserFault('unreadable_file', `${name} 中没有瓦片`, `${name} holds no tiles`)

const noPictures = (name: string, format: string) =>
  new UserFault(
    'unreadable_file',
    `${name} 的瓦片格式为 ${format}，不是影像（png、jpg、webp）`,
    `the tiles of ${name} are ${format}, no pictures (png, jpg, webp)`,
  )

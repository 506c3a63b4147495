/** PMTiles version 3, read piece by piece from the disk. */
import { type FileHandle, open } from 'node:fs/promises'
import { PMTiles, type Source, TileType } from 'pmtiles'
import { UserFault } from '../../errors/user-fault.ts'
import {
  damageOf,
  MAX_TILE_BYTES,
  saneBounds,
  saneZooms,
  type TileArchive,
} from './tile-archive.ts'

/** A directory may be large, but no honest one is this large. */
const MAX_PIECE_BYTES = 32 * 1024 * 1024

/** @throws UserFault `unreadable_file` */
export async function openPmtiles(path: string, name: string): Promise<TileArchive> {
  const file = await open(path, 'r')
  try {
    const archive = new PMTiles(fileSource(file, path))
    const header = await archive.getHeader().catch((error: unknown) => {
      throw unreadable(name, error)
    })
    const { minZoom, maxZoom, tileType } = header
    if (tileType === TileType.Mvt || tileType === TileType.Unknown) throw noPictures(name)
    if (!saneZooms(minZoom, maxZoom))
      throw unreadable(name, new Error(`zoom ${minZoom} to ${maxZoom}`))
    return {
      facts: {
        minZoom,
        maxZoom,
        bounds: saneBounds([header.minLon, header.minLat, header.maxLon, header.maxLat]),
      },
      async tile(zoom, column, row) {
        const found = await archive.getZxy(zoom, column, row)
        if (!found || found.data.byteLength > MAX_TILE_BYTES) return null
        return new Uint8Array(found.data)
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

const fileSource = (file: FileHandle, key: string): Source => ({
  getKey: () => key,
  async getBytes(offset, length) {
    if (!(length >= 0 && length <= MAX_PIECE_BYTES) || !(offset >= 0))
      throw new Error(`${length} bytes at ${offset}`)
    const buffer = new Uint8Array(length)
    const { bytesRead } = await file.read(buffer, 0, length, offset)
    return { data: buffer.buffer.slice(0, bytesRead) }
  },
})

const unreadable = (name: string, error: unknown) =>
  new UserFault(
    'unreadable_file',
    `${name} 不是可读的 PMTiles 第 3 版文件：${damageOf(error).zh}`,
    `${name} is no PMTiles file of version 3 that can be read: ${damageOf(error).en}`,
  )

const noPictures = (name: string) =>
  new UserFault(
    'unreadable_file',
    `${name} 中是矢量瓦片，不是影像；矢量数据请在“数据入库”导入`,
    `${name} holds vector tiles, no pictures; bring vector data in as an import`,
  )

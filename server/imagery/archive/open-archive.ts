/** Opens a file of tiles by what it is, not by its name. */
import { open } from 'node:fs/promises'
import type { Imagery } from '../../api/imagery-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { openMbtiles } from './mbtiles-archive.ts'
import { openPmtiles } from './pmtiles-archive.ts'
import type { TileArchive } from './tile-archive.ts'

export type ArchiveFormat = Exclude<Imagery['source'], 'address'>

const openers: Record<ArchiveFormat, (path: string, name: string) => Promise<TileArchive>> = {
  pmtiles: openPmtiles,
  mbtiles: openMbtiles,
}

export const openArchive = (format: ArchiveFormat, path: string, name: string) =>
  openers[format](path, name)

/** @throws UserFault `unreadable_file` for anything else */
export async function formatOf(path: string, name: string): Promise<ArchiveFormat> {
  const file = await open(path, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0)
    if (buffer.subarray(0, 7).toString('latin1') === 'PMTiles') return 'pmtiles'
    if (buffer.subarray(0, 15).toString('latin1') === 'SQLite format 3') return 'mbtiles'
  } finally {
    await file.close()
  }
  throw new UserFault(
    'unreadable_file',
    `${name} 既不是 PMTiles 也不是 MBTiles；请先用 GDAL（gdal_translate -of MBTiles）切成瓦片`,
    `${name} is neither PMTiles nor MBTiles; cut it into tiles first, for instance with gdal_translate -of MBTiles`,
  )
}

/** By the first bytes; null for what no browser draws as a picture. */
export function pictureType(tile: Uint8Array): string | null {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, at) => tile[at] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x52, 0x49, 0x46, 0x46) && tile[8] === 0x57 && tile[9] === 0x45) return 'image/webp'
  return null
}

/** Unpacks the wanted entries of a ZIP archive, counting what really comes out, not what it declares. */
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveredFile } from './delivered-files.ts'
import { damaged, dataStart, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** What may come out of one archive altogether. */
export const MAX_UNPACKED_BYTES = 2 * 1024 ** 3

/** Files land in `folder` under numbers; `name` keeps the entry's name. */
export async function unpackZip(
  archive: DeliveredFile,
  folder: string,
  wanted: (name: string) => boolean,
  maxBytes = MAX_UNPACKED_BYTES,
): Promise<DeliveredFile[]> {
  const file = await open(archive.path)
  try {
    const entries = await readZipDirectory(file, archive.name)
    const files: DeliveredFile[] = []
    let left = maxBytes
    for (const entry of entries.filter(({ name }) => wanted(name))) {
      const path = join(folder, `entry-${files.length}`)
      const start = await dataStart(file, entry, archive.name)
      left -= await unpack(archive, entry, start, path, { left, maxBytes })
      files.push({ name: entry.name, path })
    }
    return files
  } finally {
    await file.close()
  }
}

async function unpack(
  archive: DeliveredFile,
  entry: ZipEntry,
  start: number,
  path: string,
  room: { readonly left: number; readonly maxBytes: number },
): Promise<number> {
  if (entry.method !== 0 && entry.method !== 8)
    throw damaged(
      archive.name,
      `${entry.name} 的压缩方式 ${entry.method} 不支持`,
      `${entry.name} is packed by method ${entry.method}, which is not supported`,
    )
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > room.left ? tooLarge(archive.name, room.maxBytes) : null, chunk)
    },
  })
  const target = createWriteStream(path)
  if (entry.packedBytes === 0) return endEmpty(target)
  const packed = createReadStream(archive.path, { start, end: start + entry.packedBytes - 1 })
  try {
    if (entry.method === 8) await pipeline(packed, createInflateRaw(), count, target)
    else await pipeline(packed, count, target)
  } catch (error) {
    if (error instanceof UserFault) throw error
    const { message } = error as Error
    throw damaged(archive.name, `${entry.name}:${message}`, `${entry.name}: ${message}`)
  }
  if (bytes !== entry.bytes)
    throw damaged(archive.name, `${entry.name} 不完整`, `${entry.name} is not complete`)
  return bytes
}

const endEmpty = (target: NodeJS.WritableStream) =>
  new Promise<number>((resolve) => {
    target.end(() => resolve(0))
  })

const tooLarge = (archive: string, maxBytes: number) =>
  new UserFault(
    'too_large',
    `${archive}：解压后超过 ${sizeOf(maxBytes)}，已停止`,
    `${archive}: unpacks to more than ${sizeOf(maxBytes)}; stopped`,
  )

const sizeOf = (bytes: number) =>
  bytes >= 1024 ** 3 ? `${bytes / 1024 ** 3} GB` : `${Math.floor(bytes / 1024 ** 2)} MB`

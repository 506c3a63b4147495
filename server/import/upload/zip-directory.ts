/** The directory of a ZIP archive, read from its end. Names are data, never paths. */

import type { FileHandle } from 'node:fs/promises'
import { UserFault } from '../../errors/user-fault.ts'
import { utf8OrGbk } from '../../survey-files/decode-text.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly offset: number
  readonly packedBytes: number
  readonly bytes: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MAX_ENTRIES = 10_000

/** @throws UserFault when the archive is damaged, encrypted, too big, or a name leaves its folder. */
export async function readZipDirectory(file: FileHandle, archive: string): Promise<ZipEntry[]> {
  const { size } = await file.stat()
  const tail = await slice(file, Math.max(0, size - 65_557), size)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1
  if (end < 0) throw damaged(archive, '找不到目录', 'its directory is missing')
  const count = tail.readUInt16LE(end + 10)
  const start = tail.readUInt32LE(end + 16)
  const length = tail.readUInt32LE(end + 12)
  if (count > MAX_ENTRIES || start === 0xffffffff)
    throw damaged(archive, `条目过多或超过 4 GB`, 'it has too many entries or more than 4 GB')
  if (start + length > size) throw damaged(archive, '文件不完整', 'it is cut short')
  return entriesOf(await slice(file, start, start + length), count, archive)
}

function entriesOf(directory: Buffer, count: number, archive: string): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw damaged(archive, '目录损坏', 'its directory is damaged')
    const flags = directory.readUInt16LE(at + 8)
    const nameLength = directory.readUInt16LE(at + 28)
    const name = nameOf(directory.subarray(at + 46, at + 46 + nameLength), flags)
    if (flags & 1) throw damaged(archive, `${name} 已加密`, `${name} is encrypted`)
    refuseEscape(name, archive)
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries.filter(({ name }) => !name.endsWith('/'))
}

/** First byte of an entry's packed data. */
export async function dataStart(file: FileHandle, entry: ZipEntry, archive: string) {
  const local = await slice(file, entry.offset, entry.offset + 30)
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL)
    throw damaged(archive, `${entry.name} 的位置不对`, `${entry.name} is not where it should be`)
  return entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
}

/** Chinese Windows writes names in GBK and leaves the UTF-8 flag unset. */
function nameOf(bytes: Buffer, flags: number): string {
  return flags & 0x800 ? bytes.toString('utf8') : utf8OrGbk(bytes).text
}

function refuseEscape(name: string, archive: string): void {
  const parts = name.split(/[\\/]/)
  if (!parts.includes('..') && parts[0] !== '' && !/^[a-z]:/i.test(name) && !name.includes('\0'))
    return
  const shown = JSON.stringify(name)
  throw damaged(archive, `条目 ${shown} 指向压缩包之外`, `the entry ${shown} leads outside it`)
}

async function slice(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
  return bytes.subarray(0, bytesRead)
}

export const damaged = (archive: string, zh: string, en: string) =>
  new UserFault(
    'unreadable_file',
    `${archive}：压缩包无法使用，${zh}`,
    `${archive}: the archive cannot be used, ${en}`,
  )

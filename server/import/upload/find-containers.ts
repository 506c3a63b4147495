/** Finds every file with data among delivered ones, archives unpacked, laid out as the reader wants it. */
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveryFormat } from '../reading/delivery.ts'
import { limits } from '../reading/limits.mjs'
import type { FileToRead } from '../reading/reading-thread.ts'
import type { DeliveredFile, DeliveryFolder } from './delivered-files.ts'
import { baseOf, endingOf, folderOf, stemOf } from './file-names.ts'
import { textKind } from './text-kind.ts'
import { MAX_UNPACKED_BYTES, unpackZip } from './unpack-zip.ts'

/** A file with data; `source` is its whole name in the delivery, unique there. */
export interface FoundFile extends FileToRead {
  readonly source: string
  /** Not readable, found before it is opened. */
  readonly fault?: UserFault
}

const shapefileParts = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const
/** One file, one ending, one format; Shapefiles and geodatabases are several files each. */
const plainFormats: Readonly<Record<string, DeliveryFormat>> = {
  geojson: 'geojson',
  json: 'geojson',
  gpkg: 'geopackage',
  fgb: 'flatgeobuf',
  kml: 'kml',
  csv: 'csv',
  xlsx: 'xlsx',
  txt: 'txt',
  dat: 'txt',
  dxf: 'dxf',
}
const archives = ['zip', 'kmz']
const MAX_FILES = 300
/** An archive in an archive is unpacked, one in that is not. */
const MAX_NESTING = 2

/** What operating systems leave in archives is no part of a delivery. */
export const isContent = (name: string) =>
  !/(^|[\\/])(__MACOSX[\\/]|\._|\.DS_Store$|Thumbs\.db$|~\$)/i.test(name)
export const isGeodatabasePart = (name: string) =>
  /\.gdb$/i.test(folderOf(name)) || /\.(gdbtable|gdbtablx|gdbindexes)$/i.test(name)
const isWanted = (name: string) =>
  isContent(name) &&
  (isGeodatabasePart(name) ||
    [...shapefileParts, ...archives, ...Object.keys(plainFormats)].includes(endingOf(name)))

/** Beside pictures and notes. */
const isKml = (name: string) => isContent(name) && endingOf(name) === 'kml'

/** @throws UserFault for an archive that cannot be used. */
export async function findContainers(
  delivered: readonly DeliveredFile[],
  folder: DeliveryFolder,
): Promise<FoundFile[]> {
  const room = { bytes: MAX_UNPACKED_BYTES, archives: 0 }
  const files = await unpackAll(delivered, { folder, room, within: '', level: 0 })
  const laidOut = new Layout(files, folder)
  const found = [
    ...(await laidOut.geodatabases()),
    ...(await laidOut.shapefiles()),
    ...(await laidOut.plainFiles()),
  ].sort((a, b) => (a.source < b.source ? -1 : 1))
  if (found.length > MAX_FILES) throw tooMany(found.length)
  return found
}

interface Unpacking {
  readonly folder: DeliveryFolder
  /** What may still come out of all archives together. */
  readonly room: { bytes: number; archives: number }
  readonly within: string
  readonly level: number
}

async function unpackAll(
  files: readonly DeliveredFile[],
  unpacking: Unpacking,
): Promise<DeliveredFile[]> {
  const { folder, room, within, level } = unpacking
  const all: DeliveredFile[] = []
  for (const file of files) {
    const name = within === '' ? file.name : `${within}/${file.name}`
    if (endingOf(file.name) === 'xlsx' || !(await isZip(file))) {
      all.push({ name, path: file.path })
      continue
    }
    if (level === MAX_NESTING) throw nestedTooDeep(name)
    const target = join(folder.incoming, `archive-${room.archives++}`)
    await mkdir(target)
    // A lone archive is no part of its entries' names.
    const isKmz = endingOf(file.name) === 'kmz'
    const lone = level === 0 && files.length === 1 && !isKmz
    const entries = await unpackZip(file, target, isKmz ? isKml : isWanted, room.bytes)
    if (isKmz && entries.length === 0) throw withoutKml(name)
    for (const { path } of entries) room.bytes -= (await stat(path)).size
    const inside = { ...unpacking, within: lone ? '' : name, level: level + 1 }
    all.push(...(await unpackAll(entries, inside)))
  }
  return all
}

export async function isZip({ path }: DeliveredFile): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && /^504b0[357]0[468]$/.test(buffer.toString('hex'))
  } finally {
    await file.close()
  }
}

class Layout {
  readonly #taken = new Set<DeliveredFile>()
  #laid = 0

  constructor(
    readonly files: readonly DeliveredFile[],
    readonly folder: DeliveryFolder,
  ) {}

  /** GDAL opens a geodatabase as a folder ending in `.gdb`; its tables keep their names there. */
  async geodatabases(): Promise<FoundFile[]> {
    const parts = this.files.filter(({ name }) => isGeodatabasePart(name))
    const found: FoundFile[] = []
    for (const source of new Set(parts.map(({ name }) => folderOf(name)))) {
      const path = join(this.folder.incoming, `layout-${this.#laid++}.gdb`)
      await mkdir(path)
      for (const file of parts.filter(({ name }) => folderOf(name) === source)) {
        this.#taken.add(file)
        const name = baseOf(file.name)
        if (
          /^\w+\.(gdbtable|gdbtablx|gdbindexes|spx|atx|freelist|horizon|cdf)$|^gdb$|^timestamps$/i.test(
            name,
          )
        )
          await rename(file.path, join(path, name))
      }
      const name = baseOf(source) || 'gdb'
      found.push({ format: 'filegdb', path, name, source: source || name })
    }
    return found
  }

  async shapefiles(): Promise<FoundFile[]> {
    const found: FoundFile[] = []
    for (const head of this.#left('shp')) found.push(await this.#layOut(head, 'shapefile'))
    // Parts of a Shapefile that lost its shapes are not taken for a table.
    for (const head of this.#left('dbf')) {
      const lost = this.files.some(
        ({ name }) => ['shx', 'prj'].includes(endingOf(name)) && stemOf(name) === stemOf(head.name),
      )
      const table = await this.#layOut(head, 'dbf')
      found.push(lost ? { ...table, fault: withoutShapes(table.source) } : table)
    }
    return found
  }

  async plainFiles(): Promise<FoundFile[]> {
    const found: FoundFile[] = []
    for (const file of this.files) {
      if (this.#taken.has(file)) continue
      const format = await this.#formatOf(file)
      if (!format) continue
      const path = join(this.folder.incoming, `layout-${this.#laid++}.${endingOf(file.name)}`)
      await rename(file.path, path)
      const fault = format === 'xlsx' ? await this.#workbookFault(file.name, path) : null
      const name = baseOf(file.name)
      found.push({ format, path, name, source: file.name, ...(fault && { fault }) })
    }
    return found
  }

  /** A text beside data is as a rule a note to the reader; alone it may be a table without its ending. */
  async #formatOf({ name, path }: DeliveredFile): Promise<DeliveryFormat | null> {
    const ending = endingOf(name)
    const format = plainFormats[ending]
    if (format !== 'txt') return format ?? null
    const kind = await textKind(path)
    if (kind === 'points' || (kind === 'boundary' && ending === 'txt')) return format
    if (ending === 'dat' || this.files.length > 1) return null
    return kind === 'table' ? 'csv' : format
  }

  /** A workbook is an archive that GDAL unpacks by itself: what comes out is counted before it does. */
  async #workbookFault(name: string, path: string): Promise<UserFault | null> {
    const target = join(this.folder.incoming, `workbook-${this.#laid++}`)
    await mkdir(target)
    try {
      await unpackZip({ name, path }, target, () => true, limits.workbookBytes)
      return null
    } catch (error) {
      if (error instanceof UserFault) return error
      throw error
    } finally {
      await rm(target, { recursive: true })
    }
  }

  /** The full names of fields, which our export puts beside a Shapefile. */
  async #layOutNames(head: DeliveredFile, stem: string): Promise<void> {
    const wanted = `${stemOf(head.name)}.fields`
    const file = this.#left('txt').find(({ name }) => stemOf(name) === wanted)
    if (!file) return
    this.#taken.add(file)
    await rename(file.path, `${stem}.fields.txt`)
  }

  #left(ending: string) {
    return this.files.filter((file) => !this.#taken.has(file) && endingOf(file.name) === ending)
  }

  async #layOut(head: DeliveredFile, format: 'shapefile' | 'dbf'): Promise<FoundFile> {
    const stem = join(this.folder.incoming, `layout-${this.#laid++}`)
    for (const part of shapefileParts) {
      const file = this.#left(part).find(({ name }) => stemOf(name) === stemOf(head.name))
      if (!file) continue
      this.#taken.add(file)
      await rename(file.path, `${stem}.${part}`)
    }
    await this.#layOutNames(head, stem)
    const path = `${stem}.${format === 'dbf' ? 'dbf' : 'shp'}`
    return { format, path, name: baseOf(head.name), source: head.name }
  }
}

const withoutKml = (source: string) =>
  new UserFault(
    'unreadable_file',
    `${source}：这个 KMZ 里没有 KML 文件，请重新导出`,
    `${source}: this KMZ holds no KML; export it again`,
  )

const withoutShapes = (source: string) =>
  new UserFault(
    'unreadable_file',
    `${source}：有 ${baseOf(source)}，但缺少 .shp`,
    `${source}: has ${baseOf(source)} but no .shp`,
  )

const nestedTooDeep = (name: string) =>
  new UserFault(
    'unreadable_file',
    `${name}：压缩包套了 ${MAX_NESTING} 层以上，请解开后提交`,
    `${name}: archives nested more than ${MAX_NESTING} deep; unpack it first`,
  )

const tooMany = (count: number) =>
  new UserFault(
    'too_large',
    `成果中有 ${count} 个数据文件，一次最多 ${MAX_FILES} 个`,
    `the delivery holds ${count} files with data; at most ${MAX_FILES} at a time`,
  )

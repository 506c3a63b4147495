/**
 * A delivery named on the command line, as a request body: a file as it is, a Shapefile with its
 * siblings as a form, a folder (an unzipped `.gdb`, a set of Shapefiles) as an archive.
 */
import { createReadStream, createWriteStream, existsSync, openAsBlob, statSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type ZipEntry, zipStream } from '../http/zip-stream.ts'
import { CommandFault } from './exit-codes.ts'

export interface DeliveryBody {
  /** As the server is to know it. */
  readonly name: string
  readonly body: Blob | FormData
}

/** What is made for the sending is gone when `use` is done. @throws CommandFault where it cannot be read. */
export async function withDelivery<T>(
  path: string,
  use: (delivery: DeliveryBody) => Promise<T>,
): Promise<T> {
  if (!existsSync(path)) throw new CommandFault(`文件不存在：${path} (no such file)`)
  if (!statSync(path).isDirectory())
    return use({ name: basename(path), body: await told(path, () => fileBody(path)) })
  const folder = await mkdtemp(join(tmpdir(), 'hegui-send-'))
  try {
    const archive = join(folder, 'delivery.zip')
    await told(path, () => pipeline(zipStream(entriesOf(path)), createWriteStream(archive)))
    return await use({ name: `${basename(resolve(path))}.zip`, body: await openAsBlob(archive) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function told<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new CommandFault(`无法读取 ${path} (cannot read): ${(error as Error).message}`)
  }
}

async function fileBody(file: string): Promise<Blob | FormData> {
  if (!/\.shp$/i.test(file)) return openAsBlob(file)
  const stem = basename(file).slice(0, -3).toLowerCase()
  const form = new FormData()
  for (const name of await readdir(dirname(file))) {
    if (!name.toLowerCase().startsWith(stem)) continue
    form.append('file', await openAsBlob(join(dirname(file), name)), name)
  }
  return form
}

/** Under the folder's own name, since a geodatabase is told by it. */
async function* entriesOf(folder: string): AsyncGenerator<ZipEntry> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const inside = relative(folder, path).split(sep).join('/')
    yield { name: `${basename(resolve(folder))}/${inside}`, chunks: createReadStream(path) }
  }
}

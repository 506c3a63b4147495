/** Finds the one dataset among delivered files, and lays it out as the reader wants it. */
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveredFile, DeliveryFolder } from './delivered-files.ts'
import { unpackZip } from './unpack-zip.ts'

export interface Dataset {
  readonly format: 'geojson' | 'shapefile'
  readonly path: string
  /** The file's name as the sender knows it, for messages. */
  readonly name: string
}

const shapefileParts = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const
const geojsonEndings = ['geojson', 'json']

const endingOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
const stemOf = (name: string) => name.replace(/\.[^./\\]*$/, '').toLowerCase()
const baseOf = (name: string) => name.split(/[\\/]/).at(-1) ?? name

const isWanted = (name: string) =>
  [...shapefileParts, ...geojsonEndings].includes(endingOf(name)) && !baseOf(name).startsWith('._')

/**
 * `chosen` names one of several datasets in an archive.
 * @throws UserFault when there is none, or several and none chosen.
 */
export async function findDataset(
  delivered: readonly DeliveredFile[],
  folder: DeliveryFolder,
  chosen: string | null,
): Promise<Dataset> {
  const files: DeliveredFile[] = []
  for (const file of delivered) {
    if (await isZip(file)) files.push(...(await unpackZip(file, folder.incoming, isWanted)))
    else files.push(file)
  }
  const heads = files.filter(({ name }) => ['shp', ...geojsonEndings].includes(endingOf(name)))
  const matching = chosen === null ? heads : heads.filter(({ name }) => isNamed(name, chosen))
  const [head, another] = matching
  if (!head) throw nothingFound(delivered, files, chosen)
  if (another) throw severalFound(matching)
  if (endingOf(head.name) === 'shp') return layOutShapefile(head, files, folder)
  return { format: 'geojson', path: head.path, name: baseOf(head.name) }
}

const isNamed = (name: string, chosen: string) =>
  [name, baseOf(name), stemOf(baseOf(name))].some(
    (form) => form.toLowerCase() === chosen.toLowerCase(),
  )

async function layOutShapefile(
  head: DeliveredFile,
  files: readonly DeliveredFile[],
  folder: DeliveryFolder,
): Promise<Dataset> {
  for (const part of shapefileParts) {
    const file = files.find(
      ({ name }) => endingOf(name) === part && stemOf(name) === stemOf(head.name),
    )
    if (file) await rename(file.path, join(folder.incoming, `data.${part}`))
  }
  return { format: 'shapefile', path: join(folder.incoming, 'data.shp'), name: baseOf(head.name) }
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

function nothingFound(
  delivered: readonly DeliveredFile[],
  files: readonly DeliveredFile[],
  chosen: string | null,
): UserFault {
  const names = delivered.map(({ name }) => name).join('、')
  const lone = files.find(({ name }) => ['dbf', 'shx', 'prj', 'cpg'].includes(endingOf(name)))
  if (chosen === null && lone)
    return new UserFault(
      'unreadable_file',
      `${names}：有 ${baseOf(lone.name)}，但缺少 .shp`,
      `${names}: has ${baseOf(lone.name)} but no .shp`,
    )
  const wanted = chosen === null ? '' : ` ${chosen}`
  return new UserFault(
    'unreadable_file',
    `${names}：其中没有${wanted ? `名为${wanted} 的` : ''}可读的数据；应为 GeoJSON(.geojson、.json)或 Shapefile（.shp 及同名 .shx、.dbf、.prj，或其 .zip）`,
    `${names}: no readable data${wanted && ` named${wanted}`}; expected GeoJSON (.geojson, .json) or a Shapefile (.shp with its .shx, .dbf, .prj, or a .zip of them)`,
  )
}

function severalFound(heads: readonly DeliveredFile[]): UserFault {
  const names = heads.map(({ name }) => baseOf(name)).sort()
  return new UserFault(
    'bad_request',
    `文件中有 ${names.length} 份数据：${names.join('、')}；请用 --dataset 选定一份`,
    `the delivery holds ${names.length} datasets: ${names.join(', ')}; choose one with --dataset`,
  )
}

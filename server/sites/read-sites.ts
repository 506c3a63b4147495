/** One file of sites, read into every plausible reading of it. */
import type { SiteFile } from '../api/site-contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { SourceSites } from '../survey-files/source-parcel.ts'
import { readBoundaryText } from '../survey-files/txt/boundary-text.ts'
import { drawingAsSites } from './drawing-as-sites.ts'
import { placeParcels } from './place-parcels.ts'
import { readingsOf } from './readings-of.ts'
import { shapesAsSites } from './shapes-as-sites.ts'
import type { ReceivedFile, ReceivedFiles } from './site-files.ts'
import { siteLimits } from './site-limits.ts'

/** @throws UserFault naming file, line, what was found, what was expected and what to do. */
export async function readSites(db: Db, received: ReceivedFiles): Promise<SiteFile> {
  const head = headFile(received.files)
  const file = baseOf(head.name)
  const source = await readSource(head, file, received)
  const readings = []
  for (const reading of readingsOf(source, file)) readings.push(await placeParcels(db, reading))
  const { format, encoding, notes } = source
  return { file, format, encoding, readings, notes: [...notes] }
}

async function readSource(
  head: ReceivedFile,
  file: string,
  received: ReceivedFiles,
): Promise<SourceSites> {
  const ending = endingOf(head.name)
  if (ending === 'txt') return readBoundaryText(await head.bytes(), file, siteLimits)
  if (ending === 'dxf') return drawingAsSites(await head.bytes(), file)
  return shapesAsSites(await received.shapes())
}

const heads = ['txt', 'dxf', 'geojson', 'json', 'shp']
const baseOf = (name: string) => name.split(/[\\/]/).at(-1) ?? name
const endingOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

function headFile(files: readonly ReceivedFile[]): ReceivedFile {
  const found = files.filter(({ name }) => heads.includes(endingOf(name)))
  const [head, another] = found
  const names = files.map(({ name }) => baseOf(name)).join('、')
  if (!head)
    throw new UserFault(
      'unreadable_file',
      `${names || '压缩包'}：不是可读的地块文件；应为界址点 .txt、.dxf、.geojson，或 Shapefile（.shp 及同名文件，或其 .zip）${/\.dwg/i.test(names) ? '。DWG 请另存为 DXF' : ''}`,
      `${names || 'the archive'}: no readable site; expected a boundary-point .txt, a .dxf, a .geojson, or a Shapefile (.shp with its siblings, or a .zip)${/\.dwg/i.test(names) ? '. Save a DWG as DXF' : ''}`,
    )
  if (another)
    throw new UserFault(
      'bad_request',
      `文件中有 ${found.length} 份地块数据：${found.map(({ name }) => baseOf(name)).join('、')}；请一次提交一份`,
      `the delivery holds ${found.length} site files: ${found.map(({ name }) => baseOf(name)).join(', ')}; deliver one at a time`,
    )
  return head
}

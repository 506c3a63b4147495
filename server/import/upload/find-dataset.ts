/** Finds the one dataset that is meant among delivered files. */
import { UserFault } from '../../errors/user-fault.ts'
import { type Container, type FileToRead, ReadingThread } from '../reading/reading-thread.ts'
import type { DeliveredFile, DeliveryFolder } from './delivered-files.ts'
import { baseOf, endingOf, stemOf } from './file-names.ts'
import { type FoundFile, findContainers } from './find-containers.ts'

/** A file to read, and which of its layers: the first, where there is but one. */
export interface Dataset extends FileToRead {
  readonly layer?: number
  /** The layer's own name, where the file holds several. */
  readonly layerName?: string
}

/** For messages and the record: the file after the archive it came in, and the layer where it is one of several. */
export function datasetNamed(
  delivered: readonly { readonly name: string }[],
  { name, layerName }: Dataset,
): string {
  const [only, another] = delivered
  const archive = only && !another && only.name !== name ? only.name : null
  // `成果.gdb.zip` says already what is in it.
  const places = archive === null ? [name] : archive === `${name}.zip` ? [archive] : [archive, name]
  return [...places, ...(layerName === undefined ? [] : [layerName])].join('/')
}

/** Formats whose files may hold several layers, known only when opened. */
const several = ['filegdb', 'geopackage', 'xlsx']

/** How a dataset is named: by its file, and by its layer where the file holds several. */
export const datasetId = (source: string, layer: string | null) =>
  layer === null ? source : `${source}/${layer}`

/**
 * `chosen` names one of several datasets: its id, its file's name with or without ending, its layer.
 * @throws UserFault when there is none, or several and none chosen.
 */
export async function findDataset(
  delivered: readonly DeliveredFile[],
  folder: DeliveryFolder,
  chosen: string | null,
): Promise<Dataset> {
  const files = await findContainers(delivered, folder)
  const datasets = await nameDatasets(files, folder)
  const exact = datasets.filter(({ id }) => id === chosen)
  const matching =
    chosen === null
      ? datasets
      : exact.length > 0
        ? exact
        : datasets.filter(({ names }) => names.includes(chosen.toLowerCase()))
  const [first, another] = matching
  if (!first) throw nothingFound(delivered, chosen)
  if (another) throw severalFound(matching.map(({ id }) => id))
  if (first.fault) throw first.fault
  return first.dataset
}

export interface NamedDataset {
  readonly id: string
  /** Of the layer where the file holds several, else of the file. */
  readonly title: string
  readonly names: readonly string[]
  readonly dataset: Dataset
  readonly fault?: UserFault
}

/** Every dataset in these files; one that cannot be opened stands with its fault. */
export async function nameDatasets(
  files: readonly FoundFile[],
  folder: DeliveryFolder,
): Promise<NamedDataset[]> {
  const thread = new ReadingThread(folder.scratch)
  try {
    const named: NamedDataset[] = []
    for (const file of files) named.push(...(await namedIn(file, thread)))
    return named
  } finally {
    await thread.end()
  }
}

async function namedIn(file: FoundFile, thread: ReadingThread): Promise<NamedDataset[]> {
  const { source, fault, ...toRead } = file
  const names = [source, baseOf(source), stemOf(baseOf(source))].map((name) => name.toLowerCase())
  const title = baseOf(source).replace(/\.[^.]*$/, '')
  const lone = { id: datasetId(source, null), title, names, dataset: toRead }
  if (fault || !several.includes(file.format)) return [{ ...lone, ...(fault && { fault }) }]
  let container: Container
  try {
    container = await thread.open(file, { encoding: null, lenient: true })
    await container.close()
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    return [{ ...lone, fault: error }]
  }
  const only = container.summaries.length === 1
  return container.summaries.map(({ layer }, at) => ({
    id: datasetId(source, only ? null : layer),
    title: layer,
    names: only ? [...names, layer.toLowerCase()] : [layer.toLowerCase()],
    dataset: { ...toRead, layer: at, ...(!only && { layerName: layer }) },
  }))
}

const readable =
  'Shapefile（.shp 及同名 .shx、.dbf、.prj）、FileGDB、GeoPackage、GeoJSON、KML/KMZ、DXF、FlatGeobuf、CSV、XLSX、界址点 TXT、测量点 DAT，或其 .zip'
const readableEn =
  'a Shapefile (.shp with its .shx, .dbf, .prj), FileGDB, GeoPackage, GeoJSON, KML/KMZ, DXF, FlatGeobuf, CSV, XLSX, a boundary-point TXT, survey points (DAT), or a .zip of them'

export function nothingFound(
  delivered: readonly DeliveredFile[],
  chosen: string | null,
): UserFault {
  const names = delivered.map(({ name }) => name).join('、')
  const lone = delivered.find(({ name }) => ['shx', 'prj', 'cpg'].includes(endingOf(name)))
  if (chosen === null && lone)
    return new UserFault(
      'unreadable_file',
      `${names}：有 ${baseOf(lone.name)}，但缺少 .shp`,
      `${names}: has ${baseOf(lone.name)} but no .shp`,
    )
  const drawing = delivered.some(({ name }) => endingOf(name) === 'dwg')
  return new UserFault(
    'unreadable_file',
    `${names}：其中没有${chosen === null ? '' : `名为 ${chosen} 的`}可读的数据；应为 ${readable}${drawing ? '。DWG 请另存为 DXF' : ''}`,
    `${names}: no readable data${chosen === null ? '' : ` named ${chosen}`}; expected ${readableEn}${drawing ? '. Save a DWG as DXF' : ''}`,
  )
}

function severalFound(ids: readonly string[]): UserFault {
  const shown = ids.length > 30 ? [...ids.slice(0, 30), '…'] : ids
  return new UserFault(
    'bad_request',
    `文件中有 ${ids.length} 份数据：${shown.join('、')}；请用 --dataset 选定一份`,
    `the delivery holds ${ids.length} datasets: ${shown.join(', ')}; choose one with --dataset`,
  )
}

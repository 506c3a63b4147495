/**
 * A delivery as a whole, for inspection: every file of the archive, every dataset in it, rows as
 * they came with what is wrong with them. Nothing is mended and nothing stored.
 */

import { readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Geometry } from 'geojson'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { utf8OrGbk } from '../../survey-files/decode-text.ts'
import { inTurn } from '../in-turn.ts'
import { countCrossings } from '../staging/count-crossings.ts'
import {
  createDeliveryFolder,
  type DeliveredFile,
  type DeliveryFolder,
  hashOf,
} from '../upload/delivered-files.ts'
import { isContent, isZip } from '../upload/find-containers.ts'
import { receiveUpload } from '../upload/receive-upload.ts'
import { unpackZip } from '../upload/unpack-zip.ts'
import { containedDatasets, isContained } from './contained-datasets.ts'
import { openVectorLayer } from './open-vector-layer.ts'
import { readTableFile } from './read-table-file.ts'

/** Beside the data: text, maps, annexes may be large; they are listed, not unpacked. */
const isRead = (name: string) =>
  (/\.(shp|shx|dbf|prj|cpg|geojson|json|csv|xml|txt)$/i.test(name) || isContained(name)) &&
  isContent(name)

const MAX_UNPACKED_BYTES = 1024 ** 3
const MAX_DATASETS = 60
/** Patterns run over every path; no real one comes near this. */
const MAX_PATH_LETTERS = 400
const MAX_CROSSINGS = 1000

export function receiveWholeDelivery(database: () => { readonly db: Db }) {
  const turn = inTurn()
  return async (request: Request, fileName: string | null) => {
    const folder = await createDeliveryFolder()
    try {
      const sent = await receiveUpload(request, fileName, folder)
      const { names, files } = await contentsOf(sent, folder)
      const byPath = new Map(files.map((file) => [file.name, file.path]))
      const contained = await turn(() => containedDatasets(files, folder))
      const datasets = [
        ...plainDatasets(files.map(({ name }) => name).filter((name) => !isContained(name))),
        ...contained,
      ].sort((a, b) => (a.path < b.path ? -1 : 1))
      if (datasets.length > MAX_DATASETS) throw tooMany(datasets.length)
      if (names.some((path) => path.length > MAX_PATH_LETTERS)) throw longPath()
      return {
        name: sent[0]!.name,
        sha256: await hashOf(sent),
        files: names,
        datasets,
        open: (dataset: { readonly path: string; readonly stem: string }) =>
          turn(() => {
            const { db } = database()
            const held = contained.find(({ path }) => path === dataset.path)
            if (held?.fault) throw held.fault
            return held?.dataset
              ? openVectorLayer(db, { ...held.dataset, name: held.path }, null, folder)
              : openDataset(db, dataset, byPath, folder)
          }),
        text: (path: string, maxBytes: number) => textOf(byPath.get(path), maxBytes),
        isTangle: (shape: Geometry) =>
          (shape.type === 'Polygon' || shape.type === 'MultiPolygon') &&
          countCrossings(shape, MAX_CROSSINGS) >= MAX_CROSSINGS,
        remove: () => folder.remove(),
      }
    } catch (error) {
      await folder.remove()
      throw error
    }
  }
}

async function contentsOf(sent: readonly DeliveredFile[], folder: DeliveryFolder) {
  const [only, another] = sent
  if (!only || another || isContained(only.name) || !(await isZip(only)))
    return { names: sent.map(({ name }) => name), files: sent }
  const names: string[] = []
  const files = await unpackZip(
    only,
    folder.incoming,
    (name) => {
      if (isContent(name)) names.push(name.replaceAll('\\', '/'))
      return isRead(name)
    },
    MAX_UNPACKED_BYTES,
  )
  const plain = files.map(({ name, path }) => ({ name: name.replaceAll('\\', '/'), path }))
  return { names, files: plain }
}

const stemOf = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '')
const withoutEnding = (path: string) => path.replace(/\.[^./]*$/, '').toLowerCase()

/** Shapefiles, GeoJSON files, and tables that are no part of a Shapefile. */
function plainDatasets(paths: readonly string[]) {
  const shapes = new Set(paths.filter((path) => /\.shp$/i.test(path)).map(withoutEnding))
  return paths
    .filter(
      (path) =>
        /\.(shp|geojson|json|csv)$/i.test(path) ||
        (/\.dbf$/i.test(path) && !shapes.has(withoutEnding(path))),
    )
    .sort()
    .map((path) => ({ path, stem: stemOf(path) }))
}

async function openDataset(
  db: Db,
  { path, stem }: { readonly path: string; readonly stem: string },
  byPath: ReadonlyMap<string, string>,
  folder: DeliveryFolder,
) {
  const file = byPath.get(path)
  if (file === undefined) throw new Error(`${path} was not unpacked`)
  if (/\.(dbf|csv)$/i.test(path)) return readTableFile(file, path)
  if (!/\.shp$/i.test(path))
    return openVectorLayer(db, { format: 'geojson', path: file, name: path }, null, folder)
  const at = [...byPath.keys()].indexOf(path)
  const laid = join(folder.incoming, `layer-${at}-${stem.replace(/\W/g, '')}`)
  for (const [name, source] of byPath) {
    const ending = /\.(shp|shx|dbf|prj|cpg)$/i.exec(name)?.[1]?.toLowerCase()
    if (ending && withoutEnding(name) === withoutEnding(path))
      await rename(source, `${laid}.${ending}`)
  }
  const shapefile = { format: 'shapefile', path: `${laid}.shp`, name: path } as const
  return openVectorLayer(db, shapefile, `${laid}.dbf`, folder)
}

async function textOf(path: string | undefined, maxBytes: number): Promise<string | null> {
  if (path === undefined || (await stat(path)).size > maxBytes) return null
  return utf8OrGbk(await readFile(path)).text
}

const tooMany = (count: number) =>
  new UserFault(
    'too_large',
    `成果中有 ${count} 份数据，一次最多 ${MAX_DATASETS} 份`,
    `the delivery holds ${count} datasets; at most ${MAX_DATASETS} at a time`,
  )

const longPath = () =>
  new UserFault(
    'unreadable_file',
    `压缩包中有超过 ${MAX_PATH_LETTERS} 个字符的路径`,
    `the archive has a path of more than ${MAX_PATH_LETTERS} characters`,
  )

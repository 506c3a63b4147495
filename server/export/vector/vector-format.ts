/** Formats that GDAL writes: rows are spooled to disk, translated in a worker, and streamed from disk. */
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextEncoding } from '../../../gis-data/export-formats.ts'
import type { ExportRemark } from '../../api/export-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { type VectorFormat, type VectorSource, writeVector } from '../../gdal/write-vector.ts'
import { aboutExport } from '../about-export.ts'
import { mapColumns } from '../export-columns.ts'
import type { ExportColumn, ExportDocument } from '../export-document.ts'
import type { ExportFormat, WrittenExport } from '../export-format.ts'
import { type ColumnNaming, columnNames } from './column-names.ts'
import { type SpooledPart, type SpooledRows, spoolRows } from './spool-rows.ts'
import { virtualLayer } from './virtual-layer.ts'

export interface VectorLayer {
  readonly document: ExportDocument
  readonly encoding: TextEncoding
  readonly columns: readonly ExportColumn[]
  /** Names as written, as the columns stand. */
  readonly names: readonly string[]
  readonly spooled: SpooledRows
  readonly about: Readonly<Record<string, string>>
  readonly remarks: readonly ExportRemark[]
}

export interface VectorKind {
  readonly contentType: string
  readonly driver: VectorFormat
  /** Bytes that a text may have. */
  readonly mostBytes?: number
  readonly widths?: boolean
  /** Holds shapes of one kind alone, or rows without. */
  readonly single?: boolean
  /** One file for each kind of shape, where the format holds one. */
  readonly apart?: boolean
  naming(encoding: TextEncoding): ColumnNaming
  layerName(layer: VectorLayer, part: SpooledPart): string
  options(layer: VectorLayer, part: SpooledPart): readonly string[]
  /** What is sent, from the paths of what was written for each part. */
  send(layer: VectorLayer, written: readonly (readonly string[])[]): WrittenExport['chunks']
}

export const vectorFormat = (kind: VectorKind): ExportFormat => ({
  contentType: kind.contentType,
  async write(document, encoding) {
    const folder = await mkdtemp(join(tmpdir(), 'hegui-export-'))
    const remove = () => rm(folder, { recursive: true, force: true })
    try {
      const layer = await spool(kind, document, encoding, folder)
      if (kind.single && layer.spooled.parts.length > 1) throw severalKinds(kind, document)
      const written = await translate(kind, layer, folder)
      return { remarks: layer.remarks, chunks: thenRemove(kind.send(layer, written), remove) }
    } catch (error) {
      await remove()
      throw error
    }
  },
})

const severalKinds = ({ driver }: VectorKind, { title, titleEn }: ExportDocument) =>
  new UserFault(
    'bad_request',
    `${title}中有几种图形（点、线、面或无图形），一个 ${driver} 文件只能放一种；请改用 GeoPackage、FileGDB 或 GeoJSON`,
    `${titleEn} has shapes of several kinds (points, lines, polygons, or none), and a ${driver} file holds one; take GeoPackage, FileGDB or GeoJSON`,
  )

async function spool(
  kind: VectorKind,
  document: ExportDocument,
  encoding: TextEncoding,
  folder: string,
): Promise<VectorLayer> {
  const columns = mapColumns(document)
  const mostBytes = kind.mostBytes ?? Number.POSITIVE_INFINITY
  const spooled = await spoolRows(document, columns, folder, { encoding, mostBytes })
  const remarks = columns.flatMap(({ title, name }, at): ExportRemark[] => {
    const rows = spooled.cut[at]!
    if (rows === 0) return []
    return [
      {
        message: `「${title}」有 ${rows} 行超过 ${mostBytes} 字节，已截断；完整内容请用 GeoPackage`,
        messageEn: `${name}: ${rows} rows have more than ${mostBytes} bytes and were cut; GeoPackage holds them whole`,
      },
    ]
  })
  const names = columnNames(columns, kind.naming(encoding))
  return { document, encoding, columns, names, spooled, about: aboutExport(document), remarks }
}

/** Rows spooled are rows written: GDAL's own count is compared. */
async function translate(
  kind: VectorKind,
  layer: VectorLayer,
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const { document, columns, names, spooled } = layer
  const sources: VectorSource[] = []
  for (const part of spooled.parts) {
    const name = kind.layerName(layer, part)
    const fields = columns.map((column, at) => ({
      name: names[at]!,
      column,
      measure: spooled.measures[at]!,
    }))
    const path = join(folder, `${part.dimension ?? 'none'}.vrt`)
    const declared = { name, crs: document.crs, widths: kind.widths ?? false }
    await writeFile(path, virtualLayer(part, declared, fields))
    sources.push({ path, options: kind.options(layer, part) })
  }
  const groups = kind.apart ? sources.map((source) => [source]) : [sources]
  const written: (readonly string[])[] = []
  const counts: number[] = []
  for (const [at, group] of groups.entries()) {
    const output = await writeVector(kind.driver, group, { folder, name: `data-${at}` })
    written.push(output.paths)
    counts.push(...output.counts)
  }
  const wrong = spooled.parts.find(({ count }, at) => counts[at] !== count)
  if (wrong) throw new Error(`${kind.driver}: ${counts} rows written, ${wrong.count} expected`)
  return written
}

async function* thenRemove(chunks: WrittenExport['chunks'], remove: () => Promise<void>) {
  try {
    yield* chunks
  } finally {
    await remove()
  }
}

/** A file from disk; the part of a path after the last separator is its own name. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk
}

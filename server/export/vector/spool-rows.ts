/** Lays the rows of an export out as CSV files that GDAL reads: one for points, lines, polygons and shapeless rows each. */

import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { TextEncoding } from '../../../gis-data/export-formats.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ExportColumn, ExportDocument, ExportRow, ExportValue } from '../export-document.ts'
import { beyondGbk } from '../gb18030.ts'
import { ColumnMeasure } from './column-measure.ts'
import { byteLength, cutToBytes } from './column-names.ts'

export type Dimension = 0 | 1 | 2 | null

export interface SpooledPart {
  readonly dimension: Dimension
  readonly path: string
  readonly count: number
  /** A point layer with features of several points. */
  readonly multiPoint: boolean
}

export interface SpooledRows {
  readonly parts: readonly SpooledPart[]
  /** As the columns stand. */
  readonly measures: readonly ColumnMeasure[]
  /** Rows whose text was cut, for each column. */
  readonly cut: readonly number[]
}

interface Options {
  readonly encoding: TextEncoding
  /** Bytes that a text may have; longer ones are cut and counted. */
  readonly mostBytes: number
}

export async function spoolRows(
  document: ExportDocument,
  columns: readonly ExportColumn[],
  folder: string,
  { encoding, mostBytes }: Options,
): Promise<SpooledRows> {
  const measures = columns.map(({ type }) => new ColumnMeasure(type, encoding))
  const cut = columns.map(() => 0)
  const open = new Map<Dimension, { stream: WriteStream; count: number; multiPoint: boolean }>()
  for await (const row of document.rows('wkb')) {
    const part = open.get(row.dimension) ?? begin(row.dimension)
    const cells = columns.map((column, at) => {
      const value = fitted(column, at, row)
      measures[at]!.see(value)
      return csvCell(value)
    })
    part.count += 1
    part.multiPoint ||= row.geometry?.startsWith('0104') ?? false
    const line = `${[row.geometry ?? '', ...cells].join(',')}\n`
    if (!part.stream.write(line)) await once(part.stream, 'drain')
  }
  if (open.size === 0) begin(document.geometry === null ? null : dimensions[document.geometry])
  for (const { stream } of open.values()) {
    stream.end()
    await finished(stream)
  }
  const parts = [...open].map(([dimension, { count, multiPoint }]) => ({
    dimension,
    path: pathOf(dimension),
    count,
    multiPoint,
  }))
  return { parts, measures, cut }

  function pathOf(dimension: Dimension) {
    return join(folder, `rows-${dimension ?? 'none'}.csv`)
  }

  function begin(dimension: Dimension) {
    const part = { stream: createWriteStream(pathOf(dimension)), count: 0, multiPoint: false }
    part.stream.write(`${['shape', ...columns.map((_, at) => `c${at}`)].join(',')}\n`)
    open.set(dimension, part)
    return part
  }

  function fitted(column: ExportColumn, at: number, row: ExportRow): ExportValue {
    const value = column.value(row)
    if (typeof value !== 'string') return value
    if (encoding === 'GBK') refuseRare(column, value, row)
    if (byteLength(value, encoding) <= mostBytes) return value
    cut[at]! += 1
    return cutToBytes(value, mostBytes, encoding)
  }
}

const dimensions = { Point: 0, MultiLineString: 1, MultiPolygon: 2 } as const

function csvCell(value: ExportValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number') return String(value)
  return `"${value.replaceAll('"', '""')}"`
}

function refuseRare({ title, name }: ExportColumn, value: string, { fid }: ExportRow): void {
  const rare = beyondGbk(value)
  if (rare.length === 0) return
  const letters = rare.join('')
  throw new UserFault(
    'bad_request',
    `要素 ${fid} 的「${title}」有 GBK 没有的字（${letters}），请改用 UTF-8 编码`,
    `${name} of feature ${fid} has characters that GBK lacks (${letters}); choose UTF-8`,
    [{ path: `${fid}.${name}`, message: letters }],
  )
}

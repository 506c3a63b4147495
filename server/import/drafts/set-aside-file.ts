/**
 * The rows set aside as a file to be mended and sent again: every delivered value, the reason, and
 * the shape as it was, in the delivery's own coordinates.
 */

import { sql } from 'kysely'
import { setAsideColumns } from '../../../gis-data/derived-columns.ts'
import type { SetAsideFormat } from '../../../gis-data/set-aside-formats.ts'
import type { Db } from '../../db/schema.ts'
import { type CsvCell, csvLine } from '../../http/csv-line.ts'
import { streamedFile } from '../../http/streamed-file.ts'
import {
  longestCell,
  type SheetCell,
  sheetEnd,
  sheetHead,
  sheetRow,
} from '../../http/workbook/sheet-rows.ts'
import { workbookParts, workbookType } from '../../http/workbook/workbook-parts.ts'
import { type ZipEntry, zipStream } from '../../http/zip-stream.ts'
import { asDelivered } from '../catalogue/admit-rows.ts'
import type { PendingImport } from '../preview-delivery.ts'
import type { DraftRecord } from './draft-records.ts'

const PAGE = 500

interface SetAside {
  readonly id: number
  readonly row: number
  readonly message: string
  readonly messageEn: string
  readonly values: Readonly<Record<string, unknown>>
  /** GeoJSON or WKT. */
  readonly shape: string | null
}

const types: Record<SetAsideFormat, string> = {
  xlsx: workbookType,
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
}

export function setAsideFile(db: Db, draft: DraftRecord, format: SetAsideFormat): Response {
  const pending = draft.pending as PendingImport
  const rows = setAside(db, draft.id, pending, format)
  return streamedFile({
    name: nameOf(draft, format),
    type: types[format],
    pieces: writers[format](rows, pending),
  })
}

type Writer = (
  rows: AsyncGenerator<SetAside>,
  pending: PendingImport,
) => AsyncGenerator<string | Uint8Array>

const writers: Record<SetAsideFormat, Writer> = {
  xlsx: (rows, pending) => zipStream(workbook(rows, pending)),
  csv: asCsv,
  geojson: asGeoJson,
}

const headings = ({ delivered }: PendingImport): string[] => [
  setAsideColumns.file,
  setAsideColumns.row,
  setAsideColumns.reason,
  setAsideColumns.reasonEn,
  ...delivered.fields,
  setAsideColumns.wkt,
  setAsideColumns.crs,
]

const cellsOf = (
  { row, message, messageEn, values, shape }: SetAside,
  { delivered, report }: PendingImport,
): CsvCell[] => [
  ...[report.file, row, message, messageEn],
  ...delivered.fields.map((name) => cellOf(values[name])),
  ...(shape === null ? [null, null] : [shape, `EPSG:${delivered.srid}`]),
]

async function* asCsv(
  rows: AsyncGenerator<SetAside>,
  pending: PendingImport,
): AsyncGenerator<string> {
  yield `\ufeff${csvLine(headings(pending))}`
  for await (const row of rows) yield csvLine(cellsOf(row, pending))
}

/** Codes of 18 digits are text cells here; a spreadsheet that opens a CSV makes them numbers of 15. */
async function* workbook(
  rows: AsyncGenerator<SetAside>,
  pending: PendingImport,
): AsyncGenerator<ZipEntry> {
  async function* sheet() {
    yield sheetHead(headings(pending))
    let at = 1
    for await (const row of rows) {
      at += 1
      yield sheetRow(at, sheetCells(row, pending))
    }
    yield sheetEnd
  }
  yield { name: 'xl/worksheets/sheet1.xml', chunks: sheet() }
  yield* workbookParts(['搁置'])
}

/** What no cell holds is left out, and its row says so. */
function sheetCells(row: SetAside, pending: PendingImport): SheetCell[] {
  const cells = cellsOf(row, pending).map((cell) =>
    typeof cell === 'boolean' ? String(cell) : cell,
  )
  if (cells.every(fitsCell)) return cells
  const [file, at, message, messageEn, ...rest] = cells
  const [zh, en] = ['部分内容过长，单元格放不下，请改用 CSV', 'too long for a cell; take the CSV']
  return [file!, at!, `${message}（${zh}）`, `${messageEn} (${en})`, ...rest].map((cell) =>
    fitsCell(cell) ? cell : null,
  )
}

const cellOf = (value: unknown): CsvCell => {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvCell)
}

const fitsCell = (cell: SheetCell) => typeof cell !== 'string' || cell.length <= longestCell

/** The `crs` member is no longer in the standard, but readers of other systems' coordinates know it. */
async function* asGeoJson(
  rows: AsyncGenerator<SetAside>,
  { delivered, report }: PendingImport,
): AsyncGenerator<string> {
  const crs = { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${delivered.srid}` } }
  const about = { type: 'FeatureCollection', name: report.layer, crs }
  yield `${JSON.stringify(about).slice(0, -1)},"features":[`
  let separator = '\n'
  for await (const { row, message, messageEn, values, shape } of rows) {
    const reasons = {
      [setAsideColumns.file]: report.file,
      [setAsideColumns.row]: row,
      [setAsideColumns.reason]: message,
      [setAsideColumns.reasonEn]: messageEn,
    }
    const properties = JSON.stringify({ ...values, ...reasons })
    yield `${separator}{"type":"Feature","properties":${properties},"geometry":${shape ?? 'null'}}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

async function* setAside(
  db: Db,
  id: string,
  { mapping }: PendingImport,
  format: SetAsideFormat,
): AsyncGenerator<SetAside> {
  const shape = format === 'geojson' ? sql`ST_AsGeoJSON(shape, 15, 0)` : sql`ST_AsText(shape, 15)`
  let after: readonly [number, number] = [0, 0]
  for (;;) {
    const { rows } = await sql<
      Omit<SetAside, 'values'> & {
        properties: Record<string, unknown> | null
        residual: Record<string, unknown> | null
      }
    >`
      select id, row_number as "row", message, message_en as "messageEn", properties, residual,
        ${shape} as shape
      from hegui.import_note where import_id = ${id} and kind = 'set_aside'
        and (row_number, id) > (${after[0]}::integer, ${after[1]}::bigint)
      order by row_number, id limit ${PAGE}::integer`.execute(db)
    for (const { properties, residual, ...told } of rows)
      yield { ...told, values: asDelivered(mapping, properties, residual) }
    const last = rows.at(-1)
    if (rows.length < PAGE || !last) return
    after = [last.row, last.id]
  }
}

/** After the delivery that the rows came in: 宅基地.shp gives 宅基地-搁置.csv. */
const nameOf = ({ name, dataset }: DraftRecord, format: SetAsideFormat) =>
  `${(dataset ?? name)
    .replace(/ 等 \d+ 个文件$/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[/\\]/g, '-')}-搁置.${format}`

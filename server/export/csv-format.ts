/** CSV for the bureau's spreadsheets: UTF-8 with BOM or GBK, Chinese headings, codes with their words, WKT. */
import type { TextEncoding } from '../../gis-data/export-formats.ts'
import { csvLine } from '../http/csv-line.ts'
import type { ExportDocument } from './export-document.ts'
import { textFormat } from './export-format.ts'
import { gb18030Bytes } from './gb18030.ts'
import { systemColumn, tableColumns } from './table-columns.ts'

export const csvFormat = textFormat('text/csv', writeCsv)

async function* writeCsv(document: ExportDocument, encoding: TextEncoding) {
  const bytes = (line: string) => (encoding === 'GBK' ? gb18030Bytes(line) : line)
  const columns = [...tableColumns(document), ...systemColumn(document)]
  if (encoding === 'UTF-8') yield '\ufeff'
  yield bytes(csvLine(columns.map(({ heading }) => heading)))
  for await (const row of document.rows('wkt'))
    yield bytes(csvLine(columns.map(({ value }) => value(row))))
}

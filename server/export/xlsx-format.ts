/**
 * A workbook written row by row: the libraries hold every cell in memory (measured: 100,000 rows of
 * 16 columns took 800 MB and half a minute of the main thread). Text is always a text cell, so that a
 * value that begins with = runs nothing; numbers are numbers.
 */
import { longestCell, sheetEnd, sheetHead, sheetRow } from '../http/workbook/sheet-rows.ts'
import { workbookParts, workbookType } from '../http/workbook/workbook-parts.ts'
import { type ZipEntry, zipStream } from '../http/zip-stream.ts'
import { aboutExport } from './about-export.ts'
import type { ExportDocument } from './export-document.ts'
import { textFormat } from './export-format.ts'
import { type TableColumn, tableColumns } from './table-columns.ts'

export const xlsxFormat = textFormat(workbookType, (document) => zipStream(parts(document)))

/** Excel's own limit is 1,048,576 rows. */
const ROWS_PER_SHEET = 1_000_000

async function* parts(document: ExportDocument): AsyncGenerator<ZipEntry> {
  const columns = tableColumns(document)
  const rows = document.rows('wkt')
  const tooLong = new Map<string, number>()
  const sheets: string[] = []
  let next = await rows.next()
  do {
    sheets.push(sheets.length === 0 ? document.title : `${document.title} ${sheets.length + 1}`)
    yield { name: `xl/worksheets/sheet${sheets.length}.xml`, chunks: oneSheet() }
  } while (!next.done)
  sheets.push('说明')
  yield { name: `xl/worksheets/sheet${sheets.length}.xml`, chunks: aboutSheet(document, tooLong) }
  yield* workbookParts(sheets)

  async function* oneSheet() {
    yield sheetHead(columns.map(({ heading }) => heading))
    let text = ''
    for (let count = 0; !next.done && count < ROWS_PER_SHEET; count += 1) {
      const row = next.value
      const cells = columns.map((column) => fitting(column, column.value(row)))
      text += sheetRow(count + 2, cells)
      if (text.length > 65_536) {
        yield text
        text = ''
      }
      next = await rows.next()
    }
    yield text + sheetEnd
  }

  /** A cell that Excel cannot hold is left empty and counted, never cut. */
  function fitting({ heading }: TableColumn, value: string | number | null) {
    if (typeof value !== 'string' || value.length <= longestCell) return value
    tooLong.set(heading, (tooLong.get(heading) ?? 0) + 1)
    return null
  }
}

async function* aboutSheet(document: ExportDocument, tooLong: ReadonlyMap<string, number>) {
  const remarks = [...tooLong].map(([heading, count]) => [
    `${heading}（过长）`,
    `${count} 行超过 Excel 单元格上限 ${longestCell} 字，留空；完整内容请用其他格式`,
  ])
  const rows = [...Object.entries(aboutExport(document)), ...remarks]
  yield sheetHead(['项目', '内容'])
  yield rows.map((row, at) => sheetRow(at + 2, row)).join('')
  yield sheetEnd
}

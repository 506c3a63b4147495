/** CSV for the bureau's spreadsheets: UTF-8 with BOM, Chinese headings, codes with their words, WKT. */
import { muOf, roundHalfUp } from '../../gis-data/area.ts'
import type { Field } from '../../gis-data/catalogue.ts'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import { type CsvCell, csvLine } from '../http/csv-line.ts'
import type { ExportDocument, ExportFormat, ExportRow } from './export-document.ts'

type Column = readonly [heading: string, value: (row: ExportRow) => CsvCell]

export const csvFormat: ExportFormat = {
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *write(document) {
    const columns = columnsOf(document)
    yield `\ufeff${csvLine(columns.map(([heading]) => heading))}`
    for await (const row of document.rows('wkt'))
      yield csvLine(columns.map(([, value]) => value(row)))
  },
}

function columnsOf({ layer, fields, revision, synthetic }: ExportDocument): Column[] {
  const shape: Column[] = layer.geometry
    ? [
        ['椭球面积（㎡）', ({ areaM2 }) => decimals(areaM2, 2)],
        ['椭球面积（亩）', ({ areaM2 }) => decimals(areaM2 && muOf(areaM2), 4)],
        ['WKT', ({ geometry }) => geometry],
      ]
    : []
  return [
    ['要素编号', ({ fid }) => fid],
    ['村社区代码', ({ unitCode }) => unitCode],
    ...fields.flatMap(columnsOfField),
    ...(layer.geometry === 'MultiPolygon' ? shape : shape.slice(2)),
    ['数据版本', () => revision],
    ...(synthetic ? [['数据说明', () => syntheticNotice.title] as const] : []),
  ]
}

function columnsOfField({ name, title, codes }: Field): Column[] {
  const value = (row: ExportRow): CsvCell => {
    const raw = row.values[name] ?? null
    if (typeof raw === 'boolean') return raw ? '是' : '否'
    return typeof raw === 'object' && raw !== null ? JSON.stringify(raw) : (raw as CsvCell)
  }
  if (!codes) return [[title, value]]
  const word = (row: ExportRow): CsvCell => {
    const code = value(row)
    return code === null ? null : codeTitle(codes, String(code))
  }
  return [
    [title, value],
    [`${title}（名称）`, word],
  ]
}

const decimals = (value: number | null, digits: number): CsvCell =>
  value === null ? null : Number(roundHalfUp(value, digits).toFixed(digits))

/** Columns of a table for people: Chinese headings, yes and no in words, the shape as WKT at the end. */
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import { inWords } from './export-columns.ts'
import type { ExportDocument, ExportRow } from './export-document.ts'

export type TableCell = string | number | null
export interface TableColumn {
  readonly heading: string
  value(row: ExportRow): TableCell
}

/**
 * Beside the shapes, so that the file says itself what they are in; the import knows the heading, and
 * would take a delivered column of that heading for it as well.
 */
export function systemColumn({ geometry, crs, columns }: ExportDocument): TableColumn[] {
  const taken = columns.some(({ title }) => title === '坐标系')
  return geometry && !taken ? [{ heading: '坐标系', value: () => `EPSG:${crs.srid}` }] : []
}

export function tableColumns(document: ExportDocument): TableColumn[] {
  const { columns, geometry, revision, synthetic } = document
  const about = [
    ...(geometry ? [{ heading: 'WKT', value: (row: ExportRow) => row.geometry }] : []),
    { heading: '数据版本', value: () => revision },
    ...(synthetic ? [{ heading: '数据说明', value: () => syntheticNotice.title }] : []),
  ]
  const taken = new Set(columns.map(({ title }) => title))
  return [
    ...columns.map(({ title, value }) => ({
      heading: title,
      value: (row: ExportRow) => inWords(value(row)),
    })),
    // A delivered column may be called the same; a table with two of a heading cannot go in again.
    ...about.map((column) =>
      taken.has(column.heading) ? { ...column, heading: `${column.heading}（导出）` } : column,
    ),
  ]
}

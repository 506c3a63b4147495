/** What stands beside the data in a zip: the fields' full names, and what the file says of itself. */
import { csvLine } from '../../http/csv-line.ts'
import type { ZipEntry } from '../zip-stream.ts'
import type { VectorLayer } from './vector-format.ts'

/** `….fields.csv`: our import restores from it the names that a Shapefile had to cut. */
export function sidecarFiles(layer: VectorLayer, stem: string): ZipEntry[] {
  return [
    { name: `${stem}.fields.csv`, chunks: [fieldTable(layer)] },
    { name: `${stem}.metadata.json`, chunks: [metadata(layer)] },
  ]
}

function fieldTable({ columns, names }: VectorLayer): string {
  const rows = columns.map(({ name, standardName, title }, at) => [
    names[at]!,
    name,
    standardName,
    title,
  ])
  return `\ufeff${[['field', 'full_name', 'standard_name', 'title'], ...rows].map(csvLine).join('')}`
}

function metadata({ about, remarks, spooled, encoding }: VectorLayer): string {
  const features = spooled.parts.reduce((sum, { count }) => sum + count, 0)
  return `${JSON.stringify({ ...about, 要素数: features, 编码: encoding, 说明: remarks.map(({ message, messageEn }) => `${message} (${messageEn})`) }, null, 2)}\n`
}

/** What stands beside the data in a zip: the fields' full names, and what the file says of itself. */
import type { ZipEntry } from '../../http/zip-stream.ts'
import type { VectorLayer } from './vector-format.ts'

/** Texts, which no reader takes for data: `….fields.txt` gives our import the names that a Shapefile cut. */
export function sidecarFiles(layer: VectorLayer, stem: string): ZipEntry[] {
  return [
    { name: `${stem}.fields.txt`, chunks: [fieldTable(layer)] },
    { name: `${stem}.说明.txt`, chunks: [about(layer)] },
  ]
}

/** Tab-separated; the import reads the first two columns. */
function fieldTable({ columns, names }: VectorLayer): string {
  const rows = columns.map(({ standardName, name, title }, at) => [
    names[at]!,
    standardName,
    name,
    title,
  ])
  const lines = [['字段', '全名', '英文名', '中文名'], ...rows].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t'),
  )
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function about({ about: facts, remarks, spooled, encoding }: VectorLayer): string {
  const features = spooled.parts.reduce((sum, { count }) => sum + count, 0)
  const entries = [
    ...Object.entries(facts),
    ['要素数', String(features)],
    ['编码', encoding],
    ...remarks.map(({ message, messageEn }) => ['说明', `${message} (${messageEn})`]),
  ]
  return `\ufeff${entries.map(([key, value]) => `${key}：${value}\r\n`).join('')}`
}

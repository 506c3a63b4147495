/** A table without shapes: dBASE or CSV. Tables of plans are small; larger ones are refused. */

import { readFile, stat } from 'node:fs/promises'
import { UserFault } from '../../errors/user-fault.ts'
import { utf8OrGbk } from '../../survey-files/decode-text.ts'
import { readCsv } from '../reading/csv-text.mjs'
import { encodingOf, tableRuns } from '../reading/text-encoding.mjs'
import { inCapitals } from './open-vector-layer.ts'
import { tableHead } from './table-head.ts'

const MAX_TABLE_BYTES = 20 * 1024 ** 2
const MAX_TABLE_ROWS = 100_000
const MAX_TABLE_FIELDS = 300
const PARCEL_ROWS = 2000

export async function readTableFile(path: string, name: string) {
  if ((await stat(path)).size > MAX_TABLE_BYTES)
    throw new UserFault(
      'too_large',
      `${name}：表格超过 ${MAX_TABLE_BYTES / 1024 ** 2} MB`,
      `${name}: the table is above ${MAX_TABLE_BYTES / 1024 ** 2} MB`,
    )
  const bytes = await readFile(path)
  const table = /\.csv$/i.test(name) ? csvTable(bytes, name) : dbaseTable(bytes, name)
  return {
    format: 'table',
    fields: table.fields,
    rowCount: table.rows.length,
    encoding: table.encoding,
    crs: null,
    async *batches() {
      for (let first = 0; first < table.rows.length; first += PARCEL_ROWS) {
        const rows = table.rows.slice(first, first + PARCEL_ROWS).map((row, at) => ({
          row: first + at + 1,
          properties: inCapitals(row),
          wkb: null,
          problem: null,
        }))
        yield { read: rows.length, parcels: [JSON.stringify(rows)], kinds: {} }
      }
    },
    close: async () => {},
  }
}

function csvTable(bytes: Buffer, file: string) {
  const { text, encoding } = utf8OrGbk(bytes)
  const [head = [], ...lines] = readCsv(text)
  requireModest(lines.length, head.length, file)
  const names = head.map((name) => name.trim())
  return {
    encoding,
    fields: names.map((name) => ({ name, type: null, length: null })),
    rows: lines.map((cells) =>
      Object.fromEntries(names.map((name, at) => [name, storable(cells[at] ?? '')])),
    ),
  }
}

function dbaseTable(bytes: Buffer, name: string) {
  const encoding = encodingOf({
    runs: tableRuns(bytes),
    driver: bytes[29] ?? 0,
    cpg: null,
    asked: null,
  }).name
  const { fields, headBytes, rowBytes, rowCount, decoder } = tableHead(bytes, encoding, name)
  requireModest(rowCount, fields.length, name)
  if (headBytes + rowCount * rowBytes > bytes.length)
    throw new UserFault(
      'unreadable_file',
      `${name}：属性表 .dbf 不完整，应有 ${rowCount} 条`,
      `${name}: the table .dbf is cut short, ${rowCount} rows expected`,
    )
  const rows: Record<string, string>[] = []
  for (let row = 0; row < rowCount; row += 1) {
    const start = headBytes + row * rowBytes
    if (bytes[start] === 0x2a) continue
    let at = start + 1
    const values: Record<string, string> = {}
    for (const field of fields) {
      values[field.name] = storable(decoder.decode(bytes.subarray(at, at + field.length)).trim())
      at += field.length
    }
    rows.push(values)
  }
  return { encoding, fields, rows }
}

function requireModest(rows: number, fields: number, name: string): void {
  if (rows <= MAX_TABLE_ROWS && fields <= MAX_TABLE_FIELDS) return
  throw new UserFault(
    'too_large',
    `${name}：表格有 ${rows} 行 ${fields} 列，上限 ${MAX_TABLE_ROWS} 行 ${MAX_TABLE_FIELDS} 列`,
    `${name}: the table has ${rows} rows and ${fields} columns; at most ${MAX_TABLE_ROWS} and ${MAX_TABLE_FIELDS}`,
  )
}

/** PostgreSQL's jsonb does not hold U+0000. */
const storable = (text: string) => text.replaceAll('\0', '')

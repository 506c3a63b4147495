/** Rows of a table, CSV or worksheet, as rows with shapes where its columns hold them. */
import { formulaSigns } from '../../http/formula-signs.mjs'
import { hasOpenQuote, readCsv, separatorOf } from './csv-text.mjs'
import { DeliveryFault } from './delivery-fault.mjs'
import { askedOf, headRow, headTold, noRecord } from './head-row.mjs'
import { limits } from './limits.mjs'
import { shapeColumns } from './table-geometry.mjs'
import { decoderLabel, encodingChoices, encodingOf, textRuns } from './text-encoding.mjs'
import { wholeTextFile } from './whole-text-file.mjs'

/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {import('./delivery.ts').OpenContainer}
 */
export function openCsv({ path, name, encoding: asked, lenient, headRow: asks, coordinates }) {
  const { text, encoding, encodings } = decoded(wholeTextFile({ path, name }), {
    name,
    asked,
    lenient,
  })
  const separator = separatorOf(text)
  const lines = readCsv(text, separator)
  const layer = name.replace(/\.[^.]*$/, '')
  const found = headRow(lines, askedOf(asks, layer))
  const told = headTold(found, lines)
  const head = found.names.map((cell) => cell.trim())
  checkHead(head, name)
  /** @type {DeliveredRow[]} */
  const rows = lines.slice(found.row + found.lines - 1).map((cells, index) => ({
    row: index + 1,
    properties: Object.fromEntries(head.map((field, at) => [field, plainCell(cells[at] ?? '')])),
    geometry: null,
    ...(isTooLong(cells, head.length) && { fault: tooManyCells(cells.length, head.length) }),
  }))
  if (hasOpenQuote(text, separator)) {
    const last = rows.at(-1)
    if (last) last.fault = openQuote()
  }
  const table = tableLayer({
    layer,
    fields: head,
    rows,
    sample: rows.slice(0, 500),
    asked: columnsAsked(coordinates, layer),
  })
  const { summary } = table
  return {
    layers: [
      {
        summary: {
          ...summary,
          format: 'csv',
          encoding,
          encodings,
          head: told.head,
          remarks: [...told.remarks, ...summary.remarks],
        },
        read: table.read,
      },
    ],
    close() {},
  }
}

/**
 * @param {Buffer} bytes
 * @param {Pick<import('./delivery.ts').ContainerFile, 'name' | 'lenient'> & { asked: string | null }} file
 */
function decoded(bytes, { name, asked, lenient }) {
  const mark = markOf(bytes)
  if (mark === null && bytes.subarray(0, 4096).includes(0))
    throw new DeliveryFault(
      `${name}：不是文本文件（含二进制内容）`,
      `${name}: not a text file (it holds binary bytes)`,
    )
  // A mark says the encoding for certain: nothing else can be asked for.
  if (mark !== null) {
    const text = new TextDecoder(decoderLabel(mark)).decode(bytes)
    if (text.slice(0, 4096).includes('\0'))
      throw new DeliveryFault(
        `${name}：不是文本文件（含二进制内容）`,
        `${name}: not a text file (it holds binary bytes)`,
      )
    const encoding = { name: mark, from: /** @type {const} */ ('format') }
    return { text, encoding, encodings: [{ ...encoding, samples: [] }] }
  }
  const runs = textRuns(bytes)
  const encoding = encodingOf({ runs, cpg: null, asked, lenient })
  const text = new TextDecoder(decoderLabel(encoding.name)).decode(bytes)
  return { text, encoding, encodings: encodingChoices(runs, encoding) }
}

/** The byte order mark that spreadsheets write before a text. @param {Buffer} bytes */
function markOf(bytes) {
  const head = bytes.subarray(0, 3).toString('hex')
  if (head === 'efbbbf') return 'UTF-8'
  if (head.startsWith('fffe')) return 'UTF-16LE'
  return head.startsWith('feff') ? 'UTF-16BE' : null
}

/**
 * Empty cells behind the last are what a spreadsheet writes beside a wide title.
 * @param {readonly string[]} cells
 * @param {number} width
 */
const isTooLong = (cells, width) =>
  cells.length > width && cells.slice(width).some((cell) => cell !== '')

const guarded = new RegExp(`^'[${formulaSigns}]`)

/**
 * Without the apostrophe by which our exports, and careful programs, keep a text from running as a formula.
 * @param {string} cell
 */
const plainCell = (cell) => (guarded.test(cell) ? cell.slice(1) : cell)

/**
 * Of a table: asked for all of a file, or for the tables by name.
 * @param {import('./delivery.ts').CoordinateColumns | undefined} asks
 * @param {string} table
 * @returns {readonly string[] | null}
 */
export function columnsAsked(asks, table) {
  if (!asks) return null
  if (Array.isArray(asks)) return asks
  const byTable = /** @type {Readonly<Record<string, readonly string[]>>} */ (asks)
  return byTable[table] ?? null
}

/**
 * @param {{ layer: string, fields: string[], rows: DeliveredRow[], sample: DeliveredRow[], asked: readonly string[] | null }} table
 */
export function tableLayer({ layer, fields, rows, sample, asked }) {
  const shapes = shapeColumns(
    fields,
    sample.map(({ properties }) => properties),
    asked,
  )
  const srid = shapes ? sridOf(shapes.read, sample) : null
  let next = 0
  return {
    summary: {
      layer,
      fields: shapes?.fields ?? fields,
      types: /** @type {null} */ (null),
      crs: /** @type {import('./delivery.ts').DeclaredCrs} */ (
        srid === null ? { kind: 'none' } : { kind: 'epsg', srid }
      ),
      rowCount: rows.length,
      table: shapes === null,
      coordinates: { columns: shapes?.columns ?? [], asked: asked !== null },
      remarks: shapes && !shapes.certain ? [readFrom(shapes.columns, asked !== null)] : [],
    },
    /** @param {number} count */
    read(count) {
      const batch = rows.slice(next, next + count)
      next += batch.length
      return batch.map((row) => (shapes ? withShape(row, shapes, srid) : withoutSums(row)))
    },
  }
}

/**
 * @param {import('./table-geometry.mjs').ReadShape} read
 * @param {DeliveredRow[]} sample
 */
function sridOf(read, sample) {
  for (const { properties } of sample) {
    try {
      const { srid, geometry } = read(properties)
      if (geometry) return srid
    } catch (error) {
      if (!(error instanceof DeliveryFault)) throw error
    }
  }
  return null
}

/**
 * @param {DeliveredRow} row
 * @param {{ fields: string[], read: import('./table-geometry.mjs').ReadShape }} shapes
 * @param {number | null} declared
 * @returns {DeliveredRow}
 */
function withShape(row, { fields, read }, declared) {
  const properties = Object.fromEntries(fields.map((field) => [field, row.properties[field]]))
  if (row.fault) return { ...row, properties }
  try {
    const { geometry, srid } = read(row.properties)
    if (geometry && srid !== declared) throw otherSystem(srid, declared)
    return withoutSums({ ...row, properties, geometry })
  } catch (error) {
    if (!(error instanceof DeliveryFault)) throw error
    return { ...row, properties, fault: error }
  }
}

/**
 * What stands below a table without a shape of its own may be a sum or a note.
 * @param {DeliveredRow} row
 * @returns {DeliveredRow}
 */
function withoutSums(row) {
  const fault = row.geometry ? null : noRecord(Object.values(row.properties))
  return fault ? { ...row, fault: row.fault ?? fault } : row
}

/**
 * @param {readonly string[]} columns
 * @param {boolean} asked
 */
const readFrom = (columns, asked) => ({
  message: `坐标取自 ${columns.join('、')} 列（${asked ? '按指定' : '按列名和数值判断'}）`,
  messageEn: `coordinates are read from ${columns.join(', ')} (${asked ? 'as asked' : 'judged by names and values'})`,
})

/**
 * @param {string[]} head
 * @param {string} name
 */
function checkHead(head, name) {
  if (head.length === 0)
    throw new DeliveryFault(`${name}：文件是空的`, `${name}: the file is empty`)
  if (head.length > limits.fields)
    throw new DeliveryFault(
      `${name}：有 ${head.length} 列，上限 ${limits.fields} 列`,
      `${name}: it has ${head.length} columns; at most ${limits.fields} are read`,
      'too_large',
    )
  const twice = head.find((field, at) => field !== '' && head.indexOf(field) !== at)
  if (twice !== undefined)
    throw new DeliveryFault(
      `${name}：表头有两列都叫 ${twice.slice(0, 60)}；请改名后重新提交`,
      `${name}: two columns of the heading are named ${twice.slice(0, 60)}; rename one`,
    )
}

const openQuote = () =>
  new DeliveryFault(
    '引号没有成对，此行以后的内容可能被并入此行',
    'a quote is not closed; what follows may have run into this row',
  )

/**
 * @param {number} found
 * @param {number} expected
 */
const tooManyCells = (found, expected) =>
  new DeliveryFault(
    `有 ${found} 格，表头只有 ${expected} 列`,
    `it has ${found} cells, the head line has ${expected}`,
  )

/**
 * @param {number | null} found
 * @param {number | null} expected
 */
const otherSystem = (found, expected) =>
  new DeliveryFault(
    `此行的坐标系是 ${found === null ? '未声明' : `EPSG:${found}`}，文件其他行是 ${expected === null ? '未声明' : `EPSG:${expected}`}`,
    `the CRS of this row is ${found === null ? 'not declared' : `EPSG:${found}`}, that of the others ${expected === null ? 'not declared' : `EPSG:${expected}`}`,
  )

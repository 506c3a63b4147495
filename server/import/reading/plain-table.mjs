/**
 * A dBASE table read directly, where all of it is as nearly every table is: this costs a tenth of what
 * GDAL in WebAssembly takes. Whatever is in any way unusual is left to GDAL, so that both agree.
 */
import { closeSync, openSync, readSync } from 'node:fs'

/** @typedef {import('./copy-text.mjs').GdalField} GdalField */
/** @typedef {{ offset: number, bytes: number, decimals: number } & GdalField} Column */
/** @typedef {string | number | boolean | null} Value */

/** Encodings in which TextDecoder and GDAL were compared character by character. */
const labels = /** @type {Record<string, string>} */ ({ 'UTF-8': 'utf-8', GB18030: 'gb18030' })

export class PlainTable {
  /**
   * @param {string} path
   * @param {Buffer} head beginning of the file, with the whole header
   * @param {string} encoding as GDAL has it
   * @returns {PlainTable | null}
   */
  static open(path, head, encoding) {
    const label = labels[encoding]
    const columns = label ? columnsOf(head, label) : null
    return label && columns ? new PlainTable(path, head, columns, label) : null
  }

  /**
   * @param {string} path
   * @param {Buffer} head
   * @param {Column[]} columns
   * @param {string} label
   */
  constructor(path, head, columns, label) {
    this.columns = columns
    this.count = head.readUInt32LE(4)
    this.first = head.readUInt16LE(8)
    this.rowBytes = head.readUInt16LE(10)
    this.texts = new Texts(label)
    this.file = openSync(path, 'r')
  }

  /**
   * @param {number} from 0-based
   * @param {number} count
   * @returns {Record<string, Value>[] | null} null where one of them is not plain
   */
  read(from, count) {
    const bytes = Buffer.allocUnsafe(count * this.rowBytes)
    const start = this.first + from * this.rowBytes
    if (readSync(this.file, bytes, 0, bytes.length, start) < bytes.length) return null
    /** @type {Record<string, Value>[]} */
    const rows = []
    for (let at = 0; at < bytes.length; at += this.rowBytes) {
      if (bytes[at] !== 0x20) return null
      /** @type {Record<string, Value>} */
      const row = {}
      for (const column of this.columns) {
        const value = this.valueAt(bytes, at + column.offset, column)
        if (value === undefined) return null
        row[column.name] = value
      }
      rows.push(row)
    }
    return rows
  }

  /**
   * @param {Buffer} bytes
   * @param {number} start
   * @param {Column} column
   * @returns {Value | undefined} undefined where it is not plain
   */
  valueAt(bytes, start, column) {
    let end = start + column.bytes
    while (end > start && bytes[end - 1] === 0x20) end -= 1
    while (start < end && bytes[start] === 0x20) start += 1
    if (start === end) return null
    const text = bytes.toString('latin1', start, end)
    return column.type === 'String' ? this.texts.read(text) : plainValue(text, column)
  }

  close() {
    closeSync(this.file)
  }
}

/**
 * @param {Buffer} head
 * @param {string} label
 * @returns {Column[] | null}
 */
function columnsOf(head, label) {
  const first = head.readUInt16LE(8)
  if (first > head.length || first < 65) return null
  const decoder = new TextDecoder(label, { fatal: true })
  /** @type {Column[]} */
  const columns = []
  const names = new Set()
  let offset = 1
  let at = 32
  for (; at + 32 <= first && head[at] !== 0x0d; at += 32) {
    const column = columnAt(head, at, offset, decoder)
    if (!column || names.has(column.name.toLowerCase())) return null
    names.add(column.name.toLowerCase())
    columns.push(column)
    offset += column.bytes
  }
  return head[at] === 0x0d && offset === head.readUInt16LE(10) ? columns : null
}

/**
 * @param {Buffer} head
 * @param {number} at
 * @param {number} offset
 * @param {TextDecoder} decoder
 * @returns {Column | null}
 */
function columnAt(head, at, offset, decoder) {
  const raw = head.subarray(at, at + 11)
  const end = raw.indexOf(0)
  const bytes = head[at + 16] ?? 0
  const decimals = head[at + 17] ?? 0
  const type = typeOf(head[at + 11] ?? 0, bytes, decimals)
  if (end <= 0 || bytes === 0 || !type) return null
  try {
    const name = decoder.decode(raw.subarray(0, end))
    // A name with other signs may be changed on GDAL's way.
    return /^[\p{L}\p{N}_]+$/u.test(name) ? { name, type, offset, bytes, decimals } : null
  } catch {
    return null
  }
}

/**
 * GDAL's rule.
 * @param {number} letter
 * @param {number} bytes
 * @param {number} decimals
 */
function typeOf(letter, bytes, decimals) {
  const type = String.fromCharCode(letter)
  if (type === 'C') return 'String'
  if (type === 'D') return bytes === 8 ? 'Date' : null
  if (type !== 'N' && type !== 'F') return null
  if (decimals === 0 && bytes < 10) return 'Integer'
  return decimals === 0 && bytes < 19 ? 'Integer64' : 'Real'
}

/**
 * @param {string} text
 * @param {Column} column
 * @returns {Value | undefined}
 */
function plainValue(text, { type, decimals }) {
  if (type === 'Date') return plainDate(text)
  const parts = /^-?(\d{1,15})(?:\.(\d*))?$/.exec(text)
  if (!parts) return undefined
  const [, whole = '', fraction = ''] = parts
  // More digits than a double holds, or than the field declares, come out as GDAL rounds them.
  if (whole.length + fraction.length > 15 || fraction.length > decimals) return undefined
  if (type !== 'Real' && fraction !== '') return undefined
  const value = Number(text)
  return Object.is(value, -0) ? undefined : value
}

/** @param {string} text */
function plainDate(text) {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const [, year = '', month = '', day = ''] = parts ?? []
  const isDate = year > '0000' && month > '00' && month < '13' && day > '00' && day < '32'
  return isDate ? `${year}-${month}-${day}` : undefined
}

/** Texts of one encoding; names of places and classes repeat from row to row. */
class Texts {
  #known = new Map()

  /** @param {string} label */
  constructor(label) {
    this.decoder = new TextDecoder(label, { fatal: true })
  }

  /** @param {string} latin1 */
  read(latin1) {
    if (!/[^ -~]/.test(latin1)) return latin1
    const known = this.#known.get(latin1)
    if (known !== undefined) return known
    const text = this.#decoded(latin1)
    if (this.#known.size >= 20_000) this.#known.clear()
    if (text !== undefined) this.#known.set(latin1, text)
    return text
  }

  /** @param {string} latin1 */
  #decoded(latin1) {
    if (latin1.includes('\0')) return undefined
    try {
      const text = this.decoder.decode(Buffer.from(latin1, 'latin1'))
      // Where tables of one encoding differ: private use, and what is beyond two bytes.
      return /[\u0080-\u00a0\ue000-\uf8ff\ufffd-\uffff\ud800-\udfff]/.test(text) ? undefined : text
    } catch {
      return undefined
    }
  }
}

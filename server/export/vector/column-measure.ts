/** What the values of a column turn out to be, for formats that want type and width before the first row. */

import type { TextEncoding } from '../../../gis-data/export-formats.ts'
import type { ColumnType, ExportValue } from '../export-document.ts'
import { byteLength } from './column-names.ts'

export type WrittenType = 'text' | 'integer' | 'long' | 'number' | 'date' | 'boolean'

export class ColumnMeasure {
  #widest = 0
  #wholeDigits = 1
  #decimals = 0
  #large = false
  readonly #kinds = new Set<'text' | 'integer' | 'number' | 'boolean'>()

  constructor(
    readonly declared: ColumnType,
    private readonly encoding: TextEncoding,
  ) {}

  see(value: ExportValue): void {
    if (value === null) return
    if (typeof value === 'string') {
      this.#kinds.add('text')
      this.#widest = Math.max(this.#widest, byteLength(value, this.encoding))
    } else if (typeof value === 'boolean') {
      this.#kinds.add('boolean')
      this.#widest = Math.max(this.#widest, 5)
    } else this.#seeNumber(value)
  }

  #seeNumber(value: number): void {
    const text = String(value)
    this.#kinds.add(Number.isSafeInteger(value) ? 'integer' : 'number')
    this.#widest = Math.max(this.#widest, text.length)
    if (Math.abs(value) > 2_147_483_647) this.#large = true
    const [whole = '', decimals = ''] = text.replace('-', '').split('.')
    this.#wholeDigits = Math.max(this.#wholeDigits, whole.length)
    this.#decimals = Math.max(this.#decimals, text.includes('e') ? 15 : decimals.length)
  }

  /** Of a column that no standard describes, what all its values are. */
  type(): WrittenType {
    if (this.declared === 'integer') return this.#large ? 'long' : 'integer'
    if (this.declared !== 'any') return this.declared
    const [kind, another] = this.#kinds
    if (kind === undefined || this.#kinds.has('text')) return 'text'
    if (another === undefined && kind !== 'integer') return kind
    if (this.#kinds.has('boolean')) return another === undefined ? 'boolean' : 'text'
    if (this.#kinds.has('number')) return 'number'
    return this.#large ? 'long' : 'integer'
  }

  /** Bytes that the longest value takes; at least one. */
  width(): number {
    return Math.max(1, this.#widest)
  }

  /** Width and decimals of a number in a dBASE table: as many decimals as there are, as far as they fit. */
  decimalWidth(): { readonly width: number; readonly precision: number } {
    const most = 24
    const precision = Math.max(1, Math.min(this.#decimals, 15, most - this.#wholeDigits - 2))
    return { width: Math.min(most, this.#wholeDigits + precision + 2), precision }
  }
}

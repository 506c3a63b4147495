/** Rows of a Shapefile read directly, batch by batch; a batch that is not plain goes through GDAL. */
import { PlainShapes } from './plain-shapes.mjs'
import { PlainTable } from './plain-table.mjs'

/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */
/** @typedef {{ layer: import('./gdal-source.mjs').GdalLayer, close(): void }} GdalSource */

export class PlainRows {
  /**
   * @param {string | null} path of the shapes; null for a table alone
   * @param {string} tablePath
   * @param {Buffer} head beginning of the table
   * @param {string} encoding
   * @returns {PlainRows | null} null where the files are not as usual
   */
  static open(path, tablePath, head, encoding) {
    const shapes = path === null ? null : PlainShapes.open(path)
    if (path !== null && !shapes) return null
    const table = PlainTable.open(tablePath, head, encoding)
    if (table && (!shapes || shapes.count === table.count)) return new PlainRows(shapes, table)
    shapes?.close()
    table?.close()
    return null
  }

  /**
   * @param {PlainShapes | null} shapes
   * @param {PlainTable} table
   */
  constructor(shapes, table) {
    this.shapes = shapes
    this.table = table
  }

  /**
   * @param {number} from 0-based
   * @param {number} count
   * @returns {DeliveredRow[] | null} null where one of them is not plain
   */
  read(from, count) {
    const wanted = Math.min(count, this.table.count - from)
    if (wanted <= 0) return []
    const shapes = this.shapes?.read(from, wanted)
    if (shapes === null) return null
    const values = this.table.read(from, wanted)
    if (values === null) return null
    return values.map((properties, at) => {
      const wkb = shapes?.[at]
      return { row: from + at + 1, properties, geometry: null, ...(wkb && { wkb }) }
    })
  }

  close() {
    this.shapes?.close()
    this.table.close()
  }
}

/** GDAL is loaded when the first batch asks for it. */
export class PlainFirst {
  #offset = 0
  /** @type {GdalSource | null} */
  #gdal = null

  /**
   * @param {PlainRows} plain
   * @param {() => Promise<GdalSource>} openGdal
   */
  constructor(plain, openGdal) {
    this.plain = plain
    this.openGdal = openGdal
    this.fields = plain.table.columns
    this.rowCount = plain.table.count
  }

  /** @param {number} count */
  async read(count) {
    const rows = this.plain.read(this.#offset, count) ?? (await this.#throughGdal(count))
    this.#offset += rows.length
    return rows
  }

  /** @param {number} count */
  async #throughGdal(count) {
    this.#gdal ??= await this.openGdal()
    return this.#gdal.layer.read(count, this.#offset)
  }

  close() {
    this.plain.close()
    this.#gdal?.close()
  }
}

export class GdalOnly {
  /** @param {GdalSource} source */
  constructor({ layer, close }) {
    this.fields = layer.fields
    this.rowCount = layer.rowCount
    this.read = layer.read
    this.close = close
  }
}

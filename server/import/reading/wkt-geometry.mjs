/** Well-known text, with or without an SRID before it, as a GeoJSON geometry. */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'

/** @typedef {{ type: string, coordinates?: unknown, geometries?: unknown[] }} PlainGeometry */

const names = /** @type {Record<string, string>} */ ({
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
  GEOMETRYCOLLECTION: 'GeometryCollection',
})

/** How deep the lists of a kind lie: a position is 0. */
const depths = /** @type {Record<string, number>} */ ({
  POINT: 0,
  LINESTRING: 1,
  POLYGON: 2,
  MULTIPOINT: 1,
  MULTILINESTRING: 2,
  MULTIPOLYGON: 3,
})

/** @param {string} text */
export const looksLikeWkt = (text) =>
  /^\s*(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b/i.test(text)

/**
 * @param {string} text
 * @returns {{ srid: number | null, geometry: PlainGeometry | null }} null where it is EMPTY
 * @throws {DeliveryFault} with the place of the fault in the text
 */
export function geometryOfWkt(text) {
  const srid = /^\s*SRID=(\d{1,6});/i.exec(text)
  const reader = new WktReader(text, srid ? srid[0].length : 0)
  const geometry = reader.geometry(0)
  reader.end()
  return { srid: srid ? Number(srid[1]) : null, geometry }
}

const token = /\s*([A-Za-z]+|[(),]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y

class WktReader {
  /** @type {string | null} */
  ahead = null
  positions = 0

  /**
   * @param {string} text
   * @param {number} at
   */
  constructor(text, at) {
    this.text = text
    this.at = at
  }

  peek() {
    if (this.ahead !== null) return this.ahead
    token.lastIndex = this.at
    const found = token.exec(this.text)
    if (!found) {
      if (this.text.slice(this.at).trim() === '') return ''
      throw this.fault('无法识别', 'not understood')
    }
    this.ahead = found[1] ?? ''
    return this.ahead
  }

  take() {
    const found = this.peek()
    token.lastIndex = this.at
    token.exec(this.text)
    if (found !== '') this.at = token.lastIndex
    this.ahead = null
    return found
  }

  /** @param {string} mark */
  expect(mark) {
    if (this.peek() !== mark) throw this.fault(`应为“${mark}”`, `"${mark}" was expected`)
    this.take()
  }

  end() {
    if (this.peek() !== '') throw this.fault('多余的文字', 'text too much')
  }

  /**
   * @param {number} level
   * @returns {PlainGeometry | null}
   */
  geometry(level) {
    const kind = this.peek().toUpperCase()
    const type = names[kind]
    if (!type || level > 3)
      throw this.fault('不是可读的图形类型', 'not a kind of geometry that is read')
    this.take()
    if (/^(Z|M|ZM)$/i.test(this.peek())) this.take()
    if (this.peek().toUpperCase() === 'EMPTY') {
      this.take()
      return null
    }
    if (kind === 'GEOMETRYCOLLECTION') {
      const members = this.list(() => this.geometry(level + 1))
      return { type, geometries: members.filter((member) => member !== null) }
    }
    if (kind === 'POINT') {
      this.expect('(')
      const coordinates = this.position()
      this.expect(')')
      return { type, coordinates }
    }
    // A multipoint's points may stand in brackets of their own or not.
    const item = kind === 'MULTIPOINT' ? () => this.bracketed() : () => this.position()
    return { type, coordinates: this.nested(depths[kind] ?? 1, item) }
  }

  bracketed() {
    if (this.peek() !== '(') return this.position()
    this.take()
    const position = this.position()
    this.expect(')')
    return position
  }

  /**
   * @param {number} depth
   * @param {() => unknown} item
   * @returns {unknown[]}
   */
  nested(depth, item) {
    if (this.peek().toUpperCase() === 'EMPTY') {
      this.take()
      return []
    }
    return this.list(depth === 1 ? item : () => this.nested(depth - 1, item))
  }

  /**
   * @template T
   * @param {() => T} item
   * @returns {T[]}
   */
  list(item) {
    this.expect('(')
    const items = [item()]
    while (this.peek() === ',') {
      this.take()
      items.push(item())
    }
    this.expect(')')
    return items
  }

  position() {
    this.positions += 1
    if (this.positions > limits.verticesPerShape)
      throw new DeliveryFault(
        `图形超过 ${limits.verticesPerShape} 个顶点`,
        `the shape has more than ${limits.verticesPerShape} vertices`,
      )
    const values = [this.number(), this.number()]
    while (/^[-+.\d]/.test(this.peek()) && values.length < 4) values.push(this.number())
    return values
  }

  number() {
    const value = Number(this.peek())
    if (this.peek() === '' || !Number.isFinite(value))
      throw this.fault('坐标不是有限的数', 'a coordinate is not a finite number')
    this.take()
    return value
  }

  /**
   * @param {string} zh
   * @param {string} en
   */
  fault(zh, en) {
    const near = JSON.stringify(this.text.slice(this.at, this.at + 24))
    return new DeliveryFault(
      `WKT 第 ${this.at + 1} 个字符处 ${near}：${zh}`,
      `WKT at character ${this.at + 1}, ${near}: ${en}`,
    )
  }
}

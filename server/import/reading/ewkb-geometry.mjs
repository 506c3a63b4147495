/** Extended well-known binary, as PostGIS and GDAL write it, as a GeoJSON geometry; curves are none. */

/** @typedef {{ type: string, coordinates?: unknown, geometries?: unknown[] }} PlainGeometry */

const names = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
]

const HAS_Z = 0x80000000
const HAS_M = 0x40000000
const HAS_SRID = 0x20000000

/**
 * @param {Buffer} bytes
 * @returns {PlainGeometry}
 */
export const geometryOfEwkb = (bytes) => new Reader(bytes).geometry()

class Reader {
  at = 0

  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.bytes = bytes
  }

  uint32() {
    this.at += 4
    return this.bytes.readUInt32LE(this.at - 4)
  }

  /** @returns {PlainGeometry} */
  geometry() {
    if (this.bytes[this.at] !== 1) throw new Error('big-endian WKB is never asked for')
    this.at += 1
    const head = this.uint32()
    if (head & HAS_SRID) this.at += 4
    const flags = head >>> 28
    const type = head & 0x0fffffff
    // ISO WKB counts dimensions in thousands, EWKB in flags.
    const kind = type % 1000
    const iso = Math.floor(type / 1000)
    const hasZ = (flags & (HAS_Z >>> 28)) !== 0 || iso === 1 || iso === 3
    const hasM = (flags & (HAS_M >>> 28)) !== 0 || iso === 2 || iso === 3
    const size = 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0)
    const name = names[kind] ?? `curve type ${kind}`
    if (kind === 1) return { type: name, coordinates: this.position(size) }
    if (kind === 2) return { type: name, coordinates: this.path(size) }
    if (kind === 3) return { type: name, coordinates: this.list(() => this.path(size)) }
    if (kind === 7) return { type: name, geometries: this.list(() => this.geometry()) }
    if (kind > 3 && kind < 7)
      return { type: name, coordinates: this.list(() => this.geometry().coordinates) }
    return { type: name }
  }

  /** @param {number} size */
  path(size) {
    return this.list(() => this.position(size))
  }

  /**
   * @template T
   * @param {() => T} read
   */
  list(read) {
    const count = this.uint32()
    /** @type {T[]} */
    const items = []
    for (let index = 0; index < count; index += 1) items.push(read())
    return items
  }

  /** @param {number} size */
  position(size) {
    /** @type {number[]} */
    const values = []
    for (let index = 0; index < size; index += 1) {
      values.push(this.bytes.readDoubleLE(this.at))
      this.at += 8
    }
    return values
  }
}

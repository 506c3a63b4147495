/**
 * Shapes that come as well-known binary: what is sound and plain in structure, nearly every row, is
 * looked through once and kept byte for byte; the rest goes the long way, which says what is wrong.
 */
import { geometryOfEwkb } from './ewkb-geometry.mjs'
import { limits } from './limits.mjs'
import { shapeOf } from './shape-wkb.mjs'

/** @typedef {import('./shape-wkb.mjs').Shape} Shape */

const POINT = 1
const LINE = 2
const POLYGON = 3
const HAS_SRID = 0x20000000

/**
 * @param {Uint8Array} bytes little-endian; extended WKB as GDAL and PostGIS write it
 * @param {boolean} [swapped] the second coordinate stands first
 * @returns {Shape}
 * @throws {import('./delivery-fault.mjs').DeliveryFault} why this row cannot be taken
 */
export function shapeOfWkb(bytes, swapped = false) {
  const plain = swapped ? null : new Scanner(bytes).shape()
  if (plain) return plain
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return shapeOf(geometryOfEwkb(buffer), swapped)
}

class Scanner {
  at = 0
  vertices = 0
  west = Infinity
  south = Infinity
  east = -Infinity
  north = -Infinity

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** @returns {Shape | null} null where anything is not as it is in nearly every row */
  shape() {
    const { bytes, view } = this
    if (bytes.length < 9 || bytes[0] !== 1) return null
    const head = view.getUint32(1, true)
    const type = head & ~HAS_SRID
    this.at = head === type ? 5 : 9
    if (type === POINT) return this.path(1) && this.ended() ? this.found('point', type) : null
    const single = type === LINE || type === POLYGON
    if (!single && type !== LINE + 3 && type !== POLYGON + 3) return null
    const kind = type === LINE || type === LINE + 3 ? LINE : POLYGON
    if (!(single ? this.part(kind) : this.parts(kind)) || !this.ended()) return null
    return this.found(kind === LINE ? 'line' : 'polygon', type)
  }

  ended() {
    return this.at === this.bytes.length && this.vertices <= limits.verticesPerShape
  }

  uint32() {
    if (this.at + 4 > this.bytes.length) return 0
    this.at += 4
    return this.view.getUint32(this.at - 4, true)
  }

  /** @param {number} kind */
  parts(kind) {
    const count = this.uint32()
    for (let part = 0; part < count; part += 1) {
      if (this.bytes[this.at] !== 1) return false
      this.at += 1
      if (this.uint32() !== kind || !this.part(kind)) return false
    }
    return count > 0
  }

  /** @param {number} kind */
  part(kind) {
    if (kind === LINE) {
      const count = this.uint32()
      return count >= 2 && this.path(count)
    }
    const rings = this.uint32()
    for (let ring = 0; ring < rings; ring += 1) if (!this.ring()) return false
    return rings > 0
  }

  ring() {
    const count = this.uint32()
    const start = this.at
    if (count < 4 || !this.path(count)) return false
    const last = this.at - 16
    const { view } = this
    return (
      view.getFloat64(start, true) === view.getFloat64(last, true) &&
      view.getFloat64(start + 8, true) === view.getFloat64(last + 8, true)
    )
  }

  /** @param {number} count */
  path(count) {
    const end = this.at + count * 16
    if (end > this.bytes.length) return false
    const { view } = this
    for (let at = this.at; at < end; at += 16) {
      const x = view.getFloat64(at, true)
      const y = view.getFloat64(at + 8, true)
      if (!Number.isFinite(x) || !Number.isFinite(y)) return false
      if (x < this.west) this.west = x
      if (x > this.east) this.east = x
      if (y < this.south) this.south = y
      if (y > this.north) this.north = y
    }
    this.at = end
    this.vertices += count
    return true
  }

  /**
   * @param {import('./shape-wkb.mjs').ShapeKind} kind
   * @param {number} type
   * @returns {Shape}
   */
  found(kind, type) {
    return {
      kind,
      wkb: asMulti(this.bytes, type),
      vertices: this.vertices,
      flattened: false,
      closedRings: 0,
      bounds: [this.west, this.south, this.east, this.north],
      curved: false,
    }
  }
}

/**
 * Single lines and polygons as the one part of a multi; without an SRID.
 * @param {Uint8Array} bytes
 * @param {number} type
 */
function asMulti(bytes, type) {
  const hasSrid = (bytes[4] ?? 0) & (HAS_SRID >>> 24)
  const single = type === LINE || type === POLYGON
  if (!hasSrid && !single) return bytes
  const rest = bytes.subarray(hasSrid ? 9 : 5)
  const before = single ? 14 : 5
  const multi = new Uint8Array(before + rest.length)
  const view = new DataView(multi.buffer)
  multi[0] = 1
  view.setUint32(1, single ? type + 3 : type, true)
  if (single) {
    view.setUint32(5, 1, true)
    multi[9] = 1
    view.setUint32(10, type, true)
  }
  multi.set(rest, before)
  return multi
}

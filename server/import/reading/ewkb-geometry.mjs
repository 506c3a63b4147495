/**
 * Extended well-known binary, as PostGIS and GDAL write it, as a GeoJSON geometry. Arcs become
 * chords; surfaces in space have no place on a map.
 */

import { chordsOf } from './arc-chords.mjs'
import { DeliveryFault } from './delivery-fault.mjs'

/** @typedef {{ type: string, coordinates?: unknown, geometries?: unknown[], curved?: boolean }} PlainGeometry */
/** @typedef {number[][]} Path */

const POINT = 1
const LINE = 2
const POLYGON = 3
const MULTI_POINT = 4
const MULTI_LINE = 5
const MULTI_POLYGON = 6
const COLLECTION = 7
const CIRCULAR = 8
const COMPOUND = 9
const CURVE_POLYGON = 10
const MULTI_CURVE = 11
const MULTI_SURFACE = 12

const names = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
  'LineString',
  'LineString',
  'Polygon',
  'MultiLineString',
  'MultiPolygon',
]

const HAS_Z = 0x80000000
const HAS_M = 0x40000000
const HAS_SRID = 0x20000000

/**
 * @param {Buffer} bytes
 * @returns {PlainGeometry} `curved` where arcs were drawn as chords
 * @throws {DeliveryFault} for a kind of geometry that is not taken
 */
export function geometryOfEwkb(bytes) {
  const reader = new Reader(bytes)
  const geometry = reader.geometry()
  return reader.curved ? { ...geometry, curved: true } : geometry
}

class Reader {
  at = 0
  curved = false

  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.bytes = bytes
  }

  uint32() {
    this.at += 4
    return this.bytes.readUInt32LE(this.at - 4)
  }

  head() {
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
    return { kind, size: 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0) }
  }

  /** @returns {PlainGeometry} */
  geometry() {
    const { kind, size } = this.head()
    const type = names[kind]
    if (!type)
      throw new DeliveryFault(
        '图形是三维表面或不认识的类型，不读取',
        'the shape is a surface in space or of an unknown kind, and is not read',
      )
    if (kind === COLLECTION) return { type, geometries: this.list(() => this.geometry()) }
    return { type, coordinates: this.coordinates(kind, size) }
  }

  /**
   * @param {number} kind
   * @param {number} size
   * @returns {unknown}
   */
  coordinates(kind, size) {
    if (kind === POINT) return this.position(size)
    if (kind === LINE) return this.path(size)
    if (kind === POLYGON) return this.list(() => this.path(size))
    if (kind === CIRCULAR || kind === COMPOUND) return this.curve(kind, size)
    if (kind === CURVE_POLYGON) return this.list(() => this.part())
    if ([MULTI_POINT, MULTI_LINE, MULTI_POLYGON, MULTI_CURVE, MULTI_SURFACE].includes(kind))
      return this.list(() => this.part())
    throw new Error(`geometry of kind ${kind}`)
  }

  /** Coordinates of a geometry with a head of its own. */
  part() {
    const { kind, size } = this.head()
    return this.coordinates(kind, size)
  }

  /**
   * @param {number} kind
   * @param {number} size
   * @returns {Path}
   */
  curve(kind, size) {
    if (kind === CIRCULAR) {
      this.curved = true
      return chordsOf(this.path(size))
    }
    const parts = /** @type {Path[]} */ (this.list(() => this.part()))
    // Each part begins where the one before it ended.
    return parts.flatMap((part, at) => (at === 0 ? part : part.slice(1)))
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

/**
 * Delivered shapes as WKB: coordinates bit for bit, two-dimensional, single parts as multi (points
 * stay points). Only the structure is judged here; validity is the database's to judge.
 */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'

/** @typedef {'point' | 'line' | 'polygon'} ShapeKind */
/** @typedef {readonly (readonly [number, number])[]} Path */
/**
 * @typedef {object} Shape
 * @property {ShapeKind} kind
 * @property {Uint8Array} wkb
 * @property {number} vertices
 * @property {boolean} flattened it had heights or measures, which are not kept
 * @property {number} closedRings rings whose last point did not repeat the first
 * @property {[number, number, number, number]} bounds in the file's own coordinates
 * @property {boolean} curved arcs are shown as chords
 */

/** @type {Record<string, { kind: ShapeKind, depth: number }>} */
const kinds = {
  Point: { kind: 'point', depth: 0 },
  MultiPoint: { kind: 'point', depth: 1 },
  LineString: { kind: 'line', depth: 1 },
  MultiLineString: { kind: 'line', depth: 2 },
  Polygon: { kind: 'polygon', depth: 2 },
  MultiPolygon: { kind: 'polygon', depth: 3 },
}

/**
 * @param {unknown} geometry a GeoJSON geometry
 * @param {boolean} [swapped] the second coordinate stands first
 * @returns {Shape}
 * @throws {DeliveryFault} why this row cannot be taken
 */
export function shapeOf(geometry, swapped = false) {
  const parts = new PartReader(swapped)
  const kind = parts.read(geometry)
  if (parts.count === 0) throw new DeliveryFault('图形为空', 'the shape is empty')
  return {
    kind,
    wkb: parts.encode(kind),
    vertices: parts.vertices,
    flattened: parts.flattened,
    closedRings: parts.closedRings,
    bounds: parts.bounds,
    curved: /** @type {{ curved?: boolean }} */ (geometry).curved === true,
  }
}

class PartReader {
  /** @type {[number, number][]} */
  points = []
  /** @type {[number, number][][]} */
  lines = []
  /** @type {[number, number][][][]} */
  polygons = []
  vertices = 0
  flattened = false
  closedRings = 0
  /** @type {[number, number, number, number]} */
  bounds = [Infinity, Infinity, -Infinity, -Infinity]

  /** @param {boolean} swapped */
  constructor(swapped) {
    this.swapped = swapped
  }

  get count() {
    return this.points.length + this.lines.length + this.polygons.length
  }

  /**
   * @param {unknown} geometry
   * @returns {ShapeKind}
   */
  read(geometry) {
    const { type, coordinates, geometries } = /** @type {any} */ (geometry ?? {})
    if (type === 'GeometryCollection') return this.readCollection(geometries)
    const known = kinds[String(type)]
    if (!known)
      throw new DeliveryFault(
        `不支持的图形类型 ${String(type)}`,
        `geometry type ${String(type)} is not supported`,
      )
    const parts = Array.isArray(coordinates) ? coordinates : []
    if (type === 'Point') {
      if (parts.length > 0) this.points.push(this.position(parts))
    } else if (type === 'MultiPoint') for (const p of parts) this.points.push(this.position(p))
    else if (type === 'LineString') this.addLine(parts)
    else if (type === 'MultiLineString') for (const line of parts) this.addLine(line)
    else if (type === 'Polygon') this.addPolygon(parts)
    else for (const polygon of parts) this.addPolygon(polygon)
    return known.kind
  }

  /**
   * @param {unknown} members
   * @returns {ShapeKind}
   */
  readCollection(members) {
    const found = new Set(
      (Array.isArray(members) ? members : []).map((member) => this.read(member)),
    )
    const [kind, other] = found
    if (other)
      throw new DeliveryFault(
        '一条记录混有点、线、面，无法确定取哪一类',
        'one row mixes points, lines and polygons; which to take is not clear',
      )
    return kind ?? 'polygon'
  }

  /** @param {unknown} value */
  addLine(value) {
    const line = this.path(value)
    if (line.length === 0) return
    if (line.length < 2) throw new DeliveryFault('线少于 2 个点', 'a line has fewer than 2 points')
    this.lines.push(line)
  }

  /** @param {unknown} value */
  addPolygon(value) {
    const rings = (Array.isArray(value) ? value : []).map((ring) => this.ring(ring))
    if (rings.length > 0) this.polygons.push(rings)
  }

  /** @param {unknown} value */
  ring(value) {
    const ring = this.path(value)
    const first = ring[0]
    const last = ring.at(-1)
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      ring.push([first[0], first[1]])
      this.closedRings += 1
    }
    if (ring.length < 4)
      throw new DeliveryFault('面的一个环少于 4 个点', 'a ring has fewer than 4 points')
    return ring
  }

  /** @param {unknown} value */
  path(value) {
    if (!Array.isArray(value)) throw badPosition(value)
    return value.map((position) => this.position(position))
  }

  /**
   * @param {unknown} value
   * @returns {[number, number]}
   */
  position(value) {
    if (!Array.isArray(value)) throw badPosition(value)
    const [x, y] = this.swapped ? [value[1], value[0]] : value
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw badPosition(value)
    if (value.length > 2) this.flattened = true
    this.vertices += 1
    if (this.vertices > limits.verticesPerShape)
      throw new DeliveryFault(
        `图形超过 ${limits.verticesPerShape} 个顶点`,
        `the shape has more than ${limits.verticesPerShape} vertices`,
      )
    const { bounds } = this
    if (x < bounds[0]) bounds[0] = x
    if (y < bounds[1]) bounds[1] = y
    if (x > bounds[2]) bounds[2] = x
    if (y > bounds[3]) bounds[3] = y
    return [x, y]
  }

  /** @param {ShapeKind} kind */
  encode(kind) {
    const lone = kind === 'point' && this.points.length === 1
    const writer = new WkbWriter(this.bytesOf(kind, lone))
    if (kind === 'point') {
      if (!lone) writer.head(4, this.points.length)
      for (const point of this.points) writer.point(point)
    } else if (kind === 'line') {
      writer.head(5, this.lines.length)
      for (const line of this.lines) {
        writer.head(2, line.length)
        writer.path(line)
      }
    } else {
      writer.head(6, this.polygons.length)
      for (const rings of this.polygons) {
        writer.head(3, rings.length)
        for (const ring of rings) {
          writer.uint32(ring.length)
          writer.path(ring)
        }
      }
    }
    return writer.bytes
  }

  /**
   * @param {ShapeKind} kind
   * @param {boolean} lone
   */
  bytesOf(kind, lone) {
    if (kind === 'point') return (lone ? 0 : 9) + this.points.length * 21
    if (kind === 'line') return this.lines.reduce((sum, line) => sum + 9 + line.length * 16, 9)
    const ofRings = (/** @type {Path[]} */ rings) =>
      rings.reduce((sum, ring) => sum + 4 + ring.length * 16, 9)
    return this.polygons.reduce((sum, rings) => sum + ofRings(rings), 9)
  }
}

/** @param {unknown} value */
const badPosition = (value) =>
  new DeliveryFault(
    `坐标不是有限的数：${shorten(value)}`,
    `a coordinate is not a finite number: ${shorten(value)}`,
  )

/** @param {unknown} value */
const shorten = (value) => String(JSON.stringify(value)).slice(0, 60)

class WkbWriter {
  at = 0

  /** @param {number} length */
  constructor(length) {
    this.bytes = new Uint8Array(length)
    this.view = new DataView(this.bytes.buffer)
  }

  /** @param {number} value */
  uint32(value) {
    this.view.setUint32(this.at, value, true)
    this.at += 4
  }

  /**
   * @param {number} type
   * @param {number} count of parts
   */
  head(type, count) {
    this.view.setUint8(this.at, 1)
    this.at += 1
    this.uint32(type)
    this.uint32(count)
  }

  /** @param {readonly [number, number]} point */
  point(point) {
    this.view.setUint8(this.at, 1)
    this.at += 1
    this.uint32(1)
    this.path([point])
  }

  /** @param {Path} path */
  path(path) {
    for (const [x, y] of path) {
      this.view.setFloat64(this.at, x, true)
      this.view.setFloat64(this.at + 8, y, true)
      this.at += 16
    }
  }
}

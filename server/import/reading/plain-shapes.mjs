/**
 * Points, lines and polygons of a Shapefile read directly where they are as nearly every one is; the
 * rest is left to GDAL: heights, polygons of several parts, rings whose part in a shape must be judged.
 */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

const POINT = 1
const LINE = 3
const POLYGON = 5

/** Of one batch; what is larger is not usual, and GDAL may read it piece by piece. */
const MOST_BYTES = 64 * 1024 * 1024

export class PlainShapes {
  /**
   * @param {string} path of the `.shp`; its `.shx` beside it
   * @returns {PlainShapes | null}
   */
  static open(path) {
    const indexPath = path.replace(/shp$/, 'shx')
    if (!existsSync(indexPath)) return null
    const index = readFileSync(indexPath)
    if (index.length < 100 || (index.length - 100) % 8 !== 0) return null
    if (index.readInt32BE(0) !== 9994 || index.readInt32BE(24) * 2 !== index.length) return null
    const file = openSync(path, 'r')
    const head = Buffer.alloc(100)
    readSync(file, head, 0, 100, 0)
    const kind = head.readInt32LE(32)
    if (
      [POINT, LINE, POLYGON].includes(kind) &&
      index.readInt32LE(32) === kind &&
      head.readInt32BE(24) * 2 === fstatSync(file).size
    )
      return new PlainShapes(file, index, kind)
    closeSync(file)
    return null
  }

  /**
   * @param {number} file
   * @param {Buffer} index
   * @param {number} kind
   */
  constructor(file, index, kind) {
    this.file = file
    this.index = index
    this.kind = kind
    this.count = (index.length - 100) / 8
  }

  /**
   * @param {number} from 0-based
   * @param {number} count
   * @returns {(Uint8Array | null)[] | null} well-known binary, null for a row without shape; null
   *   where one of them is not plain
   */
  read(from, count) {
    const { index } = this
    const entry = (/** @type {number} */ at) => 100 + (from + at) * 8
    const start = index.readInt32BE(entry(0)) * 2
    const last = entry(count - 1)
    const end = index.readInt32BE(last) * 2 + 8 + index.readInt32BE(last + 4) * 2
    if (start < 100 || end <= start || end - start > MOST_BYTES) return null
    const bytes = this.#bytes(start, end)
    /** @type {(Uint8Array | null)[]} */
    const shapes = []
    let at = 0
    for (let row = 0; bytes && row < count; row += 1) {
      const content = index.readInt32BE(entry(row) + 4) * 2
      // Records in their order without gaps, each as long as both files say.
      if (index.readInt32BE(entry(row)) * 2 - start !== at) return null
      if (content < 4 || at + 8 + content > bytes.length) return null
      if (bytes.readInt32BE(at + 4) * 2 !== content) return null
      const shape = this.#shape(bytes.subarray(at + 8, at + 8 + content))
      if (shape === undefined) return null
      shapes.push(shape)
      at += 8 + content
    }
    return bytes && shapes
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  #bytes(start, end) {
    if (end > fstatSync(this.file).size) return null
    const bytes = Buffer.allocUnsafe(end - start)
    return readSync(this.file, bytes, 0, bytes.length, start) === bytes.length ? bytes : null
  }

  /**
   * @param {Buffer} record
   * @returns {Uint8Array | null | undefined} undefined where it is not plain
   */
  #shape(record) {
    const kind = record.readInt32LE(0)
    if (kind === 0) return null
    if (kind !== this.kind) return undefined
    if (kind === POINT) return record.length === 20 ? pointWkb(record) : undefined
    return record.length >= 44 ? partsWkb(record, kind) : undefined
  }

  close() {
    closeSync(this.file)
  }
}

/** @param {Buffer} record */
function pointWkb(record) {
  const wkb = new Uint8Array(21)
  wkb[0] = 1
  wkb[1] = 1
  wkb.set(record.subarray(4), 5)
  return wkb
}

/**
 * @param {Buffer} record
 * @param {number} kind
 */
function partsWkb(record, kind) {
  const parts = record.readInt32LE(36)
  const points = record.readInt32LE(40)
  const first = 44 + parts * 4
  if (parts < 1 || points < 1 || first + points * 16 !== record.length) return undefined
  const starts = Array.from({ length: parts }, (_, part) => record.readInt32LE(44 + part * 4))
  const paths = starts.map((start, part) =>
    record.subarray(first + start * 16, first + (starts[part + 1] ?? points) * 16),
  )
  if (starts[0] !== 0 || paths.some((path) => path.length < 16)) return undefined
  if (paths.reduce((sum, path) => sum + path.length, 0) !== points * 16) return undefined
  if (kind === LINE) return linesWkb(paths)
  return parts === 1 || isShellWithHoles(paths) ? polygonWkb(paths) : undefined
}

/** @param {Buffer[]} paths */
function linesWkb(paths) {
  const [only, another] = paths
  const wkb = new Uint8Array(9 + paths.reduce((sum, path) => sum + 9 + path.length, 0))
  const view = new DataView(wkb.buffer)
  let at = head(view, 0, 5, paths.length)
  for (const path of paths) {
    at = head(view, at, 2, path.length / 16)
    wkb.set(path, at)
    at += path.length
  }
  return only && !another ? wkb.subarray(9) : wkb
}

/** @param {Buffer[]} rings */
function polygonWkb(rings) {
  const wkb = new Uint8Array(9 + rings.reduce((sum, ring) => sum + 4 + ring.length, 0))
  const view = new DataView(wkb.buffer)
  let at = head(view, 0, 3, rings.length)
  for (const ring of rings) {
    view.setUint32(at, ring.length / 16, true)
    wkb.set(ring, at + 4)
    at += 4 + ring.length
  }
  return wkb
}

/**
 * @param {DataView} view
 * @param {number} at
 * @param {number} type
 * @param {number} count
 */
function head(view, at, type, count) {
  view.setUint8(at, 1)
  view.setUint32(at + 1, type, true)
  view.setUint32(at + 5, count, true)
  return at + 9
}

/**
 * The first ring clockwise, all others the other way round and each wholly inside the box of the first
 * with every corner in it: there is nothing to be judged.
 * @param {Buffer[]} rings
 */
function isShellWithHoles(rings) {
  const [shell, ...holes] = rings.map(pointsOf)
  if (!shell || turnOf(shell) !== -1) return false
  return holes.every((hole) => turnOf(hole) === 1 && hole.every((point) => isInside(shell, point)))
}

/** @param {Buffer} ring */
const pointsOf = (ring) =>
  Array.from({ length: ring.length / 16 }, (_, at) => ({
    x: ring.readDoubleLE(at * 16),
    y: ring.readDoubleLE(at * 16 + 8),
  }))

/** @typedef {{ x: number, y: number }} Point */

/**
 * 1 anticlockwise, -1 clockwise, by the area and by the corner at the lowest point; 0 where they differ.
 * @param {Point[]} ring
 */
function turnOf(ring) {
  const corners = ring.slice(0, -1)
  const [origin] = corners
  if (!origin || corners.length < 3) return 0
  let twice = 0
  let lowest = 0
  corners.forEach(({ x, y }, at) => {
    const next = corners[(at + 1) % corners.length] ?? origin
    twice += (x - origin.x) * (next.y - origin.y) - (next.x - origin.x) * (y - origin.y)
    const low = corners[lowest] ?? origin
    if (y < low.y || (y === low.y && x > low.x)) lowest = at
  })
  const before = corners.at(lowest - 1) ?? origin
  const low = corners[lowest] ?? origin
  const after = corners[(lowest + 1) % corners.length] ?? origin
  const turn = (low.x - before.x) * (after.y - low.y) - (low.y - before.y) * (after.x - low.x)
  return Math.sign(twice) === Math.sign(turn) ? Math.sign(twice) : 0
}

/**
 * Strictly.
 * @param {Point[]} ring closed
 * @param {Point} point
 */
function isInside(ring, { x, y }) {
  let inside = false
  for (let at = 1; at < ring.length; at += 1) {
    const a = ring[at - 1]
    const b = ring[at]
    if (!a || !b) return false
    const side = (b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)
    if (side === 0) return false
    if (a.y > y !== b.y > y && side > 0 === b.y > a.y) inside = !inside
  }
  return inside
}

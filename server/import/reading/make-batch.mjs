/** Rows as a source gives them become rows to be staged, or are set aside with their reason. */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { shapeOfWkb } from './scan-wkb.mjs'
import { shapeOf } from './shape-wkb.mjs'

/** @typedef {{ row: number | null, message: string, messageEn: string, properties?: object }} RowNote */
/** @typedef {{ swapped: boolean, unit: 'degrees' | 'metres' | null }} Understanding */

/**
 * @param {import('./delivery.ts').DeliveredRow[]} rows
 * @param {boolean} table rows need no shape
 * @param {Understanding} understanding how the numbers stand, and what they must be
 */
export function makeBatch(rows, table, { swapped, unit }) {
  const parcels = new Parcels()
  /** @type {RowNote[]} */
  const setAside = []
  /** @type {RowNote[]} */
  const notes = []
  /** @type {Record<string, number>} */
  const kinds = {}
  const bounds = [Infinity, Infinity, -Infinity, -Infinity]
  const misplaced = [Infinity, Infinity, -Infinity, -Infinity]
  let flattened = 0
  let vertices = 0
  let implausible = 0
  for (const { row, properties, geometry, wkb, fault } of rows) {
    try {
      if (fault) throw fault
      if (!geometry && !wkb && !table)
        throw new DeliveryFault('没有图形（几何为空）', 'no shape (null geometry)')
      if (!geometry && !wkb) {
        parcels.add(row, properties, null)
        continue
      }
      const shape = wkb ? shapeOfWkb(wkb, swapped) : shapeOf(geometry, swapped)
      vertices += shape.vertices
      if (unit !== null && !fits(shape.bounds, unit)) {
        implausible += 1
        widen(misplaced, shape.bounds)
        throw otherUnit(shape.bounds, unit)
      }
      if (shape.closedRings > 0)
        notes.push({
          row,
          message: `${shape.closedRings} 个环首尾不重合，已闭合`,
          messageEn: `${shape.closedRings} rings did not end where they began; closed`,
        })
      if (shape.curved)
        notes.push({
          row,
          message: '图形含圆弧，按每半度一段的折线表示',
          messageEn: 'the shape has arcs, shown as chords of half a degree',
        })
      if (shape.flattened) flattened += 1
      kinds[shape.kind] = (kinds[shape.kind] ?? 0) + 1
      widen(bounds, shape.bounds)
      parcels.add(row, properties, shape.wkb)
    } catch (error) {
      if (!(error instanceof DeliveryFault)) throw error
      const { message, messageEn } = error
      setAside.push({ row, message, messageEn, properties: storable(properties) })
    }
  }
  return {
    read: rows.length,
    staged: parcels.ended(),
    setAside,
    notes,
    kinds,
    bounds,
    flattened,
    vertices,
    implausible: { rows: implausible, bounds: misplaced },
  }
}

/**
 * @param {number[]} bounds
 * @param {readonly number[]} more
 */
function widen(bounds, more) {
  bounds[0] = Math.min(bounds[0] ?? 0, more[0] ?? 0)
  bounds[1] = Math.min(bounds[1] ?? 0, more[1] ?? 0)
  bounds[2] = Math.max(bounds[2] ?? 0, more[2] ?? 0)
  bounds[3] = Math.max(bounds[3] ?? 0, more[3] ?? 0)
}

/**
 * Degrees and metres are far apart, but for a shape at the origin, which is neither.
 * @param {readonly number[]} bounds
 * @param {'degrees' | 'metres'} unit
 */
function fits([west = 0, south = 0, east = 0, north = 0], unit) {
  const degrees = west >= -360 && east <= 360 && south >= -90 && north <= 90
  return unit === 'degrees' ? degrees : !degrees || (east === 0 && north === 0)
}

/**
 * @param {readonly number[]} bounds
 * @param {'degrees' | 'metres'} unit
 */
function otherUnit([x = 0, y = 0], unit) {
  const found = `${Number(x.toFixed(5))}, ${Number(y.toFixed(5))}`
  return unit === 'degrees'
    ? new DeliveryFault(
        `坐标 ${found} 不是经纬度，与本文件的坐标系不符；请把此行单独按其坐标系导入`,
        `the coordinates ${found} are no degrees, which the CRS of this file is in; import this row in a CRS of its own`,
      )
    : new DeliveryFault(
        `坐标 ${found} 是经纬度，与本文件以米为单位的坐标系不符；请把此行单独按其坐标系导入`,
        `the coordinates ${found} are degrees, but the CRS of this file is in metres; import this row in a CRS of its own`,
      )
}

/** Rows in parcels of bounded size: see `Parcel`. */
class Parcels {
  /** @type {import('./delivery.ts').Parcel[]} */
  #done = []
  /** @type {string[]} */
  #texts = []
  /** @type {Uint8Array[]} */
  #shapes = []
  #shapeBytes = 0
  #size = 0
  #first = 0
  #last = 0

  /**
   * @param {number} row
   * @param {object} properties
   * @param {Uint8Array | null} wkb
   */
  add(row, properties, wkb) {
    if (this.#texts.length === 0) this.#first = row
    this.#last = row
    const at = wkb && this.#shapeBytes + 1
    const bytes = wkb ? wkb.length : 0
    const text = `{"row":${row},"properties":${storableText(properties)},"at":${at},"bytes":${bytes}}`
    this.#texts.push(text)
    if (wkb) this.#shapes.push(wkb)
    this.#shapeBytes += bytes
    this.#size += text.length + bytes
    if (this.#size >= limits.batchBytes) this.#end()
  }

  ended() {
    if (this.#texts.length > 0) this.#end()
    return this.#done
  }

  #end() {
    // Of its own, not a part of Node's pool, so that it can be handed over.
    const shapes = new Uint8Array(this.#shapeBytes)
    let at = 0
    for (const shape of this.#shapes) {
      shapes.set(shape, at)
      at += shape.length
    }
    this.#done.push({
      first: this.#first,
      last: this.#last,
      count: this.#texts.length,
      json: `[${this.#texts.join(',')}]`,
      shapes,
    })
    this.#texts = []
    this.#shapes = []
    this.#shapeBytes = 0
    this.#size = 0
  }
}

/**
 * PostgreSQL's jsonb holds neither U+0000 nor half a surrogate pair.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function storable(value) {
  const text = JSON.stringify(value)
  return isStorable(text) ? value : JSON.parse(withoutUnstorable(text))
}

/** @param {object} value */
function storableText(value) {
  const text = JSON.stringify(value)
  return isStorable(text) ? text : withoutUnstorable(text)
}

/** @param {string} text */
const isStorable = (text) => !/\\u(0000|d[89a-f])/i.test(text)

const unstorable = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/gi
/** @param {string} text */
const withoutUnstorable = (text) =>
  text.replace(unstorable, (found) => (found === '\\\\' ? found : ''))

/** Rows as a source gives them become rows to be staged, or are set aside with their reason. */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { shapeOf } from './shape-wkb.mjs'

/** @typedef {{ row: number | null, message: string, messageEn: string, properties?: object }} RowNote */
/** @typedef {{ swapped: boolean, unit: 'degrees' | 'metres' | null }} Understanding */

/**
 * @param {import('./delivery.ts').DeliveredRow[]} rows
 * @param {boolean} table rows need no shape
 * @param {Understanding} understanding how the numbers stand, and what they must be
 */
export function makeBatch(rows, table, { swapped, unit }) {
  const staged = []
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
  for (const { row, properties, geometry, fault } of rows) {
    try {
      const values = storable(properties)
      if (fault) throw fault
      if (!geometry && !table)
        throw new DeliveryFault('没有图形（几何为空）', 'no shape (null geometry)')
      if (!geometry) {
        staged.push({ row, properties: values, wkb: null })
        continue
      }
      const shape = shapeOf(geometry, swapped)
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
      if (isCurved(geometry))
        notes.push({
          row,
          message: '图形含圆弧，按每半度一段的折线表示',
          messageEn: 'the shape has arcs, shown as chords of half a degree',
        })
      if (shape.flattened) flattened += 1
      kinds[shape.kind] = (kinds[shape.kind] ?? 0) + 1
      widen(bounds, shape.bounds)
      staged.push({ row, properties: values, wkb: shape.wkb })
    } catch (error) {
      if (!(error instanceof DeliveryFault)) throw error
      const { message, messageEn } = error
      setAside.push({ row, message, messageEn, properties: storable(properties) })
    }
  }
  return {
    read: rows.length,
    staged: parcels(staged),
    setAside,
    notes,
    kinds,
    bounds,
    flattened,
    vertices,
    implausible: { rows: implausible, bounds: misplaced },
  }
}

/** @param {unknown} geometry */
const isCurved = (geometry) => /** @type {{ curved?: boolean }} */ (geometry).curved === true

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

/**
 * Rows as JSON texts of bounded size.
 * @param {{ row: number }[]} rows
 */
function parcels(rows) {
  /** @type {{ first: number, last: number, count: number, json: string }[]} */
  const done = []
  /** @type {string[]} */
  let texts = []
  let size = 0
  let first = 0
  rows.forEach((value, index) => {
    const text = JSON.stringify(value)
    if (texts.length === 0) first = value.row
    texts.push(text)
    size += text.length
    if (size < limits.batchBytes && index < rows.length - 1) return
    done.push({ first, last: value.row, count: texts.length, json: `[${texts.join(',')}]` })
    texts = []
    size = 0
  })
  return done
}

/**
 * PostgreSQL's jsonb holds neither U+0000 nor half a surrogate pair.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function storable(value) {
  const text = JSON.stringify(value)
  if (!/\\u(0000|d[89a-f])/i.test(text)) return value
  const unstorable = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/gi
  return JSON.parse(text.replace(unstorable, (found) => (found === '\\\\' ? found : '')))
}

/** Which columns of a table hold its shapes: well-known text, GeoJSON, or two columns of coordinates. */
import { bare, coordinatesIn, findCoordinateColumns } from './coordinate-columns.mjs'
import { DeliveryFault } from './delivery-fault.mjs'
import { geometryOfWkt, looksLikeWkt } from './wkt-geometry.mjs'
import { writtenCoordinate } from './written-coordinate.mjs'

/** @typedef {(properties: Record<string, unknown>) => { geometry: unknown, srid: number | null }} ReadShape */

const shapeNames = /^(wkt|_wkt|wkt_geom|geom|the_geom|geometry|shape|坐标串|图形|几何)$/i

/** @param {string} name */
export const isShapeName = (name) => shapeNames.test(bare(name))

/**
 * @typedef {object} ShapeColumns
 * @property {string[]} fields the fields that remain
 * @property {ReadShape} read
 * @property {string[]} columns that the shapes are read from
 * @property {boolean} certain their names, or what is in them, say what they are
 */

/**
 * @param {readonly string[]} fields
 * @param {readonly Record<string, unknown>[]} sample
 * @param {readonly string[] | null} asked columns that a person has named
 * @returns {ShapeColumns | null} null for a table without shapes
 */
export function shapeColumns(fields, sample, asked) {
  const written = (/** @type {string} */ field) =>
    sample.map((row) => row[field]).filter((value) => value !== null && value !== '')
  const isShape = (/** @type {string} */ field) => {
    const texts = written(field).slice(0, 20)
    return texts.length > 0 && texts.some((text) => isShapeText(String(text)))
  }
  if (asked) requireColumns(asked, fields)
  const named = asked ?? fields.filter((field) => isShapeName(field))
  const column = (asked ?? [...named, ...fields]).find(isShape)
  if (column !== undefined) return textColumn(column, fields, systemColumn(fields, written))
  const found = asked
    ? { columns: [...asked], certain: false }
    : findCoordinateColumns(fields, written)
  if (!found) return null
  const [x = '', y] = found.columns
  return {
    ...found,
    fields: [...fields],
    read: (properties) =>
      y === undefined ? pointInText(properties, x) : pointOf(properties, x, y),
  }
}

/**
 * @param {string} column
 * @param {readonly string[]} fields
 * @param {string | undefined} system
 * @returns {ShapeColumns}
 */
const textColumn = (column, fields, system) => ({
  columns: [column],
  certain: true,
  fields: fields.filter((field) => field !== column && field !== system),
  read: (properties) => inSystem(shapeOfText(properties[column]), properties[system ?? '']),
})

/**
 * @param {readonly string[]} asked
 * @param {readonly string[]} fields
 */
function requireColumns(asked, fields) {
  const missing = asked.find((name) => !fields.includes(name))
  if (missing === undefined) return
  throw new DeliveryFault(
    `指定的坐标列 ${missing.slice(0, 60)} 不在表中；表的列：${fields.join('、')}`,
    `the table has no column ${missing.slice(0, 60)} to read coordinates from; it has: ${fields.join(', ')}`,
    'bad_request',
  )
}

const code = /^EPSG:(\d{4,6})$/

/**
 * The column of our exports that says which system the shapes beside it are in.
 * @param {readonly string[]} fields
 * @param {(field: string) => unknown[]} written
 */
function systemColumn(fields, written) {
  const column = fields.find((field) => field === '坐标系')
  const values = column === undefined ? [] : written(column)
  return values.length > 0 && values.every((value) => code.test(String(value))) ? column : undefined
}

/**
 * @param {{ geometry: unknown, srid: number | null }} shape
 * @param {unknown} system
 */
function inSystem({ geometry, srid }, system) {
  const named = code.exec(String(system ?? ''))?.[1]
  return { geometry, srid: srid ?? (named ? Number(named) : null) }
}

/** @param {string} text */
const isShapeText = (text) => looksLikeWkt(text) || /^\s*\{\s*"(type|coordinates)"/.test(text)

/** @param {unknown} value */
function shapeOfText(value) {
  const text = value === null || value === undefined ? '' : String(value).trim()
  if (text === '') return { geometry: null, srid: null }
  if (!text.startsWith('{')) return geometryOfWkt(text)
  try {
    return { geometry: JSON.parse(text), srid: null }
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    throw new DeliveryFault(
      `图形不是完整的 GeoJSON(${message})`,
      `no complete GeoJSON (${message})`,
    )
  }
}

/**
 * @param {Record<string, unknown>} properties
 * @param {string} x
 * @param {string} y
 */
function pointOf(properties, x, y) {
  const texts = [properties[x], properties[y]].map((value) =>
    value === null || value === undefined ? '' : String(value).trim(),
  )
  if (texts.every((text) => text === '')) return { geometry: null, srid: null }
  const coordinates = texts.map(writtenCoordinate)
  const wrong = coordinates.findIndex((value) => !Number.isFinite(value))
  if (wrong >= 0) {
    const field = wrong === 0 ? x : y
    const found = JSON.stringify(texts[wrong]?.slice(0, 40))
    throw new DeliveryFault(
      `字段 ${field} 的坐标为 ${found}，应为数字，或度分秒如 103°50′33.12″`,
      `the coordinate in the field ${field} is ${found}, a number was expected, or degrees as 103°50′33.12″`,
    )
  }
  return { geometry: { type: 'Point', coordinates }, srid: null }
}

/**
 * @param {Record<string, unknown>} properties
 * @param {string} column
 */
function pointInText(properties, column) {
  const text = String(properties[column] ?? '').trim()
  if (text === '') return { geometry: null, srid: null }
  const coordinates = coordinatesIn(text)
  if (coordinates.length > 1) return { geometry: { type: 'Point', coordinates }, srid: null }
  const found = JSON.stringify(text.slice(0, 60))
  throw new DeliveryFault(
    `字段 ${column} 为 ${found}，应为两个坐标，如 103.79,30.93`,
    `the field ${column} is ${found}, two coordinates were expected, as 103.79,30.93`,
  )
}

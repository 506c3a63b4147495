/** Which columns of a table hold its shapes: well-known text, GeoJSON, or two columns of coordinates. */
import { DeliveryFault } from './delivery-fault.mjs'
import { geometryOfWkt, looksLikeWkt } from './wkt-geometry.mjs'
import { writtenCoordinate } from './written-coordinate.mjs'

/** @typedef {(properties: Record<string, unknown>) => { geometry: unknown, srid: number | null }} ReadShape */

const shapeNames = /^(wkt|_wkt|wkt_geom|geom|the_geom|geometry|shape|坐标串|图形|几何)$/i

/** First column and second, as coordinates are written: easting or longitude before northing or latitude. */
const pairs = /** @type {const} */ ([
  [/^(lon|lng|long|longitude|经度|东经)$/i, /^(lat|latitude|纬度|北纬)$/i],
  [/^(easting|东坐标|东)$/i, /^(northing|北坐标|北)$/i],
  [
    /^(x|point_x|xcoord|x_?coordinate|x坐标|坐标x|横坐标)$/i,
    /^(y|point_y|ycoord|y_?coordinate|y坐标|坐标y|纵坐标)$/i,
  ],
])

/** Without what stands in brackets behind it: X坐标（米）, 经度(度分秒). @param {string} name */
const bare = (name) => name.trim().replace(/\s*[（(][^（）()]{0,12}[）)]$/, '')

/** @param {string} name */
export const isShapeName = (name) => shapeNames.test(bare(name))

/** @param {string} name */
export const isCoordinateName = (name) => pairs.flat().some((pattern) => pattern.test(bare(name)))

/**
 * @param {readonly string[]} fields
 * @param {readonly Record<string, unknown>[]} sample
 * @returns {{ fields: string[], read: ReadShape } | null} the fields that remain; null for a table without shapes
 */
export function shapeColumns(fields, sample) {
  const written = (/** @type {string} */ field) =>
    sample.map((row) => row[field]).filter((value) => value !== null && value !== '')
  const isShape = (/** @type {string} */ field) => {
    const texts = written(field).slice(0, 20)
    return texts.length > 0 && texts.some((text) => isShapeText(String(text)))
  }
  const system = systemColumn(fields, written)
  const named = fields.filter((field) => isShapeName(field))
  const column = [...named, ...fields].find(isShape)
  if (column !== undefined)
    return {
      fields: fields.filter((field) => field !== column && field !== system),
      read: (properties) => inSystem(shapeOfText(properties[column]), properties[system ?? '']),
    }
  for (const [first, second] of pairs) {
    const x = fields.find((field) => first.test(bare(field)))
    const y = fields.find((field) => second.test(bare(field)))
    if (x === undefined || y === undefined) continue
    return { fields: [...fields], read: (properties) => pointOf(properties, x, y) }
  }
  return null
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

/** Reads GeoJSON (RFC 7946, and the `crs` member of its predecessor that many programs still write). */
import { readFileSync, statSync } from 'node:fs'
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'

/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {import('./delivery.ts').OpenContainer}
 */
export function openGeojson({ path, name }) {
  const { size } = statSync(path)
  if (size > limits.geojsonBytes)
    throw new DeliveryFault(
      `${name}：${(size / 1048576).toFixed(0)} MB,GeoJSON 上限 ${limits.geojsonBytes / 1048576} MB；请分幅或改用 Shapefile`,
      `${name}: ${(size / 1048576).toFixed(0)} MB, the limit for GeoJSON is ${limits.geojsonBytes / 1048576} MB; split it or deliver a Shapefile`,
      'too_large',
    )
  const { text, encoding } = decode(readFileSync(path))
  const document = parse(text, name)
  const features = featuresOf(document, name)
  const fields = new Set()
  for (const feature of features)
    for (const field of Object.keys(propertiesOf(feature))) fields.add(field)
  let next = 0
  /** @type {import('./delivery.ts').DeliverySummary} */
  const summary = {
    format: 'geojson',
    layer: typeof document.name === 'string' ? document.name : name.replace(/\.[^.]*$/, ''),
    fields: /** @type {string[]} */ ([...fields]),
    types: null,
    encoding,
    encodings: [{ name: encoding.name, from: encoding.from, samples: [] }],
    crs: crsOf(document, name),
    rowCount: features.length,
    table: features.every((feature) => !feature?.geometry),
    remarks: [],
  }
  return { layers: [{ summary, read }], close() {} }

  /** @param {number} count */
  function read(count) {
    /** @type {DeliveredRow[]} */
    const rows = []
    for (; rows.length < count && next < features.length; next += 1) {
      const feature = features[next]
      rows.push(soundRow(next + 1, propertiesOf(feature), feature?.geometry ?? null))
      // A parsed feature is not needed twice; letting go halves the memory of a big file.
      features[next] = null
    }
    return rows
  }
}

/**
 * What is nested without end cannot be written down anywhere: such a row is set aside without it.
 *
 * @param {number} row
 * @param {Record<string, unknown>} properties
 * @param {unknown} geometry
 * @returns {DeliveredRow}
 */
function soundRow(row, properties, geometry) {
  const deep = Object.keys(properties).filter((name) => isDeep(properties[name]))
  if (deep.length === 0 && !isDeep(geometry)) return { row, properties, geometry }
  const kept = Object.entries(properties).filter(([name]) => !deep.includes(name))
  const [where, whereEn] =
    deep.length > 0
      ? [`字段 ${deep.join('、')} 的值`, `the value of ${deep.join(', ')}`]
      : ['图形的坐标', 'the coordinates of the shape']
  const fault = new DeliveryFault(
    `${where}嵌套超过 ${limits.nesting} 层`,
    `${whereEn} is nested more than ${limits.nesting} levels deep`,
  )
  return { row, properties: Object.fromEntries(kept), geometry: null, fault }
}

/** Without recursion, which is what deep values exhaust. @param {unknown} value */
function isDeep(value) {
  let level = value && typeof value === 'object' ? [value] : []
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.nesting) return true
    /** @type {object[]} */
    const within = []
    for (const each of level)
      for (const part of Array.isArray(each) ? each : Object.values(each))
        if (part && typeof part === 'object') within.push(part)
    level = within
  }
  return false
}

/** @param {Buffer} bytes */
function decode(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: { name: 'UTF-8', from: /** @type {const} */ ('format') } }
  } catch {
    const text = new TextDecoder('gb18030').decode(bytes)
    return { text, encoding: { name: 'GB18030', from: /** @type {const} */ ('values') } }
  }
}

/**
 * @param {string} text
 * @param {string} name
 */
function parse(text, name) {
  if (text.trim() === '')
    throw new DeliveryFault(`${name}：文件是空的`, `${name}: the file is empty`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    throw new DeliveryFault(
      `${name}：不是完整的 GeoJSON(${message})`,
      `${name}: not complete GeoJSON (${message})`,
    )
  }
}

/**
 * @param {any} document
 * @param {string} name
 * @returns {any[]}
 */
function featuresOf(document, name) {
  if (document?.type === 'FeatureCollection' && Array.isArray(document.features))
    return document.features
  if (document?.type === 'Feature') return [document]
  if (document?.coordinates || document?.geometries)
    return [{ type: 'Feature', properties: {}, geometry: document }]
  throw new DeliveryFault(
    `${name}：应为 FeatureCollection、Feature 或几何对象，实为 ${document?.type ?? typeof document}`,
    `${name}: expected a FeatureCollection, a Feature or a geometry, found ${document?.type ?? typeof document}`,
  )
}

/**
 * @param {any} feature
 * @returns {Record<string, unknown>}
 */
const propertiesOf = (feature) =>
  feature?.properties && typeof feature.properties === 'object' ? feature.properties : {}

/**
 * @param {any} document
 * @param {string} name
 * @returns {import('./delivery.ts').DeclaredCrs}
 */
function crsOf(document, name) {
  const named = document?.crs?.properties?.name
  if (document?.crs === undefined || document.crs === null) return { kind: 'lonlat' }
  if (/CRS84$/i.test(String(named))) return { kind: 'lonlat' }
  const code = /EPSG:(?:[\d.]*:)?(\d+)$/i.exec(String(named))?.[1]
  if (code) return { kind: 'epsg', srid: Number(code) }
  throw new DeliveryFault(
    `${name}：不认识的坐标系声明 ${JSON.stringify(document.crs).slice(0, 120)}`,
    `${name}: unknown crs member ${JSON.stringify(document.crs).slice(0, 120)}`,
  )
}

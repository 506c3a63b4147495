/**
 * A vector file through GDAL (WebAssembly, in the package `gdal3.js`): its fields, and its rows in
 * batches. Coordinates travel as binary, every double as it was.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadGdal } from '../../gdal/load-gdal.mjs'
import { readCopyText, valueOfCell } from './copy-text.mjs'
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'

/** @typedef {import('./copy-text.mjs').GdalField} GdalField */

/** Errors that GDAL printed since last asked. */
/** @type {string[]} */
let printed = []

let outputs = 0
function outputName() {
  outputs += 1
  return `batch-${outputs}`
}

/** @type {Promise<any> | null} */
let loading = null
/** Where the thread's GDAL writes, as it was loaded. */
let target = ''

/**
 * Once a thread.
 * @param {string} scratch folder that GDAL writes to
 */
function openGdal(scratch) {
  if (loading) return loading
  target = scratch
  // Shapefiles without .shx are read all the same; the first row of a worksheet holds the names.
  const settings = { SHAPE_RESTORE_SHX: 'YES', OGR_XLSX_HEADERS: 'FORCE' }
  loading = loadGdal(scratch, (text) => printed.push(text), settings)
  return loading
}

/**
 * @typedef {object} GdalLayer
 * @property {string} name
 * @property {GdalField[]} fields
 * @property {number} rowCount
 * @property {boolean} table it has no shapes
 * @property {import('./delivery.ts').DeclaredCrs} crs
 * @property {(count: number, from?: number) => Promise<DeliveredRow[]>} read `from`: go on at this row, from 0
 */

/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */

/**
 * Every layer of a file. `numbered`: rows are known by the file's own numbers, from 0, not by their order.
 * @param {{ path: string, name: string, scratch: string, driver: string, numbered?: boolean, options?: string[] }} file
 * @returns {Promise<{ layers: GdalLayer[], close(): void }>}
 */
export async function openWithGdal({
  path,
  name,
  scratch,
  driver,
  numbered = false,
  options = [],
}) {
  const gdal = await openGdal(scratch)
  closeLast(gdal)
  printed = []
  const { datasets } = await gdal.open(path, options).catch((/** @type {unknown} */ error) => {
    throw unreadable(name, toldBy(error))
  })
  const dataset = datasets[0]
  last = dataset ?? null
  /** @type {any[]} */
  const found = dataset?.info?.layers ?? []
  if (found.length === 0) throw unreadable(name, printed.join('; '))
  if (dataset.info.driverShortName !== driver)
    throw unreadable(name, `${driver} ≠ ${dataset.info.driverShortName}`)
  if (found.length > limits.layers)
    throw new DeliveryFault(
      `${name}：有 ${found.length} 个图层，上限 ${limits.layers} 个`,
      `${name}: it has ${found.length} layers; at most ${limits.layers} are read`,
      'too_large',
    )
  return {
    layers: found.map((layer) => ({
      name: String(layer.name),
      fields: fieldsOf(layer, name),
      rowCount: layer.featureCount,
      table: layer.geometryFields.length === 0,
      crs: crsOf(layer),
      read: reader(gdal, dataset, layer, { name, numbered }),
    })),
    close: () => closeLast(gdal),
  }
}

/** The dataset that is open: one at a time, also where opening ended in a fault. */
/** @type {any} */
let last = null

/** @param {any} gdal */
function closeLast(gdal) {
  if (last) gdal.close(last)
  last = null
}

/**
 * @param {any} gdal
 * @param {any} dataset
 * @param {any} layer
 * @param {{ name: string, numbered: boolean }} file
 */
function reader(gdal, dataset, layer, { name, numbered }) {
  let offset = 0
  let ended = false
  let lastId = Number.MIN_SAFE_INTEGER
  /** @type {number} */
  const rowCount = layer.featureCount
  // SQLite counts through all rows before an offset: there a million rows would be read over and over.
  const key =
    dataset.info.driverShortName === 'GPKG' && layer.fidColumnName ? layer.fidColumnName : null
  /**
   * @param {number} count
   * @param {number} [from]
   */
  return async (count, from = offset) => {
    if (from !== offset) {
      offset = from
      lastId = from - 1
    }
    if (ended || (numbered && offset >= rowCount)) return []
    const place = { count, offset, key, lastId }
    const batch = await translate(gdal, dataset, layer, { ...place, name, numbered })
    // Past its last row a FileGDB begins again with its first: ids only ever rise.
    const rows = (batch[0]?.id ?? Infinity) > lastId ? batch.map(({ row }) => row) : []
    lastId = batch.at(-1)?.id ?? lastId
    // Except in Shapefiles a count is only what the file says of itself: the end is where rows end.
    ended = !numbered && rows.length < count
    offset += rows.length
    if (rowCount < 0 || offset === rowCount || (rows.length > 0 && !ended)) return rows
    throw new DeliveryFault(
      `${name} 图层 ${layer.name}：应有 ${rowCount} 条，读到 ${offset} 条`,
      `${name}, layer ${layer.name}: ${rowCount} rows expected, ${offset} read`,
    )
  }
}

/**
 * @param {any} layer
 * @param {string} name
 * @returns {GdalField[]}
 */
function fieldsOf(layer, name) {
  /** @type {any[]} */
  const fields = layer.fields
  if (fields.length > limits.fields)
    throw new DeliveryFault(
      `${name} 图层 ${layer.name}：有 ${fields.length} 个字段，上限 ${limits.fields} 个`,
      `${name}, layer ${layer.name}: it has ${fields.length} fields; at most ${limits.fields} are read`,
      'too_large',
    )
  return fields.map(({ name, type, subType }) => ({
    name,
    type: subType === 'Boolean' ? 'Boolean' : type,
  }))
}

/**
 * @param {any} layer
 * @returns {import('./delivery.ts').DeclaredCrs}
 */
function crsOf(layer) {
  const system = layer.geometryFields[0]?.coordinateSystem
  const id = system?.projjson?.id
  if (id?.authority === 'EPSG' && Number.isInteger(id.code)) return { kind: 'epsg', srid: id.code }
  return system?.wkt && !/^\s*(ENGCRS|LOCAL_CS)/i.test(system.wkt)
    ? { kind: 'wkt', wkt: system.wkt }
    : { kind: 'none' }
}

const FID = '_hegui_fid'
const SHAPE = '_hegui_shape'

/**
 * PGDUMP is the one writer that gives shapes as binary: five times as quick as GeoJSON here.
 * @param {any} gdal
 * @param {any} dataset
 * @param {{ name: string, fields: GdalField[] }} layer
 * @param {{ count: number, offset: number, key: string | null, lastId: number, name: string, numbered: boolean }} batch
 *   `key`: column by which rows are known and go on after `lastId`
 */
async function translate(gdal, dataset, layer, { count, offset, key, lastId, name, numbered }) {
  const table = `"${layer.name.replaceAll('"', '\\"')}"`
  const column = key && `"${key.replaceAll('"', '""')}"`
  const select = column
    ? `select * from ${table} where ${column} > ${lastId} order by ${column} limit ${count}`
    : `select * from ${table} limit ${count} offset ${offset}`
  const { columns, rows } = readCopyText(await dumped(gdal, dataset, select, name))
  // A key of a name that is not usual comes as a field, and GDAL numbers the rows itself.
  const place = columns.indexOf(key !== null && columns.includes(key) ? key : FID)
  const shape = columns.indexOf(SHAPE)
  // By place where all are there: GDAL renames one of two that differ in case alone.
  const first = columns.length === layer.fields.length + 2 ? 2 : null
  const cells = layer.fields.map((field, at) => ({
    ...field,
    at: first === null ? columns.indexOf(field.name) : first + at,
  }))
  return rows.map((row, index) => {
    const geometry = row[shape] ?? null
    const id = Number(row[place])
    return {
      id,
      row: {
        row: numbered ? id + 1 : offset + index + 1,
        properties: Object.fromEntries(
          cells.map((field) => [field.name, valueOfCell(row[field.at] ?? null, field.type)]),
        ),
        geometry: null,
        ...(geometry !== null && { wkb: Buffer.from(geometry, 'hex') }),
      },
    }
  })
}

/**
 * @param {any} gdal
 * @param {any} dataset
 * @param {string} select
 * @param {string} name
 */
async function dumped(gdal, dataset, select, name) {
  // A name is never used twice: GDAL's file system remembers files that we removed.
  const output = outputName()
  printed = []
  try {
    const file = await gdal
      .ogr2ogr(dataset, [...dumpOptions, '-sql', select], output)
      .catch((/** @type {{ message?: string }} */ error) => {
        throw unreadable(name, printed.join('; ') || (error?.message ?? String(error)))
      })
    const error = printed.find((line) => /^ERROR/i.test(line))
    if (error) throw unreadable(name, error)
    return readFileSync(file.real, 'utf8')
  } finally {
    rmSync(join(target, `${output}.sql`), { force: true })
  }
}

const layout = Object.entries({
  FID,
  GEOMETRY_NAME: SHAPE,
  LAUNDER: 'NO',
  CREATE_TABLE: 'NO',
  CREATE_SCHEMA: 'NO',
  DROP_TABLE: 'NO',
  SPATIAL_INDEX: 'NONE',
}).flatMap(([key, value]) => ['-lco', `${key}=${value}`])

const dumpOptions = [
  '-f',
  'PGDUMP',
  '-preserve_fid',
  '-nlt',
  'GEOMETRY',
  ...layout,
  '--config',
  'PG_USE_COPY',
  'YES',
]

/**
 * @param {string} name
 * @param {string} cause GDAL's own words
 */
function unreadable(name, cause) {
  const said = cause
    // where in its sources GDAL gave up helps nobody
    .replace(/Error occurred in \S+ at line \d+;?/g, '')
    .trim()
    .slice(0, 200)
  return new DeliveryFault(
    `${name}：文件已损坏，或不是这种格式，无法读取${said && `（${said}）`}`,
    `${name}: damaged, or not of this format; it cannot be read${said && ` (${said})`}`,
  )
}

/** @param {unknown} error of the library: a list of `{ no, message }`, an Error, or text */
function toldBy(error) {
  const list = Array.isArray(error) ? error : [error]
  return list.map((each) => String(each?.message ?? each)).join('; ')
}

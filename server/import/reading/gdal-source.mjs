/**
 * A vector file through GDAL (WebAssembly, in the package `gdal3.js`): its fields, and its rows in
 * batches. Coordinates travel as binary, every double as it was.
 */
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { readCopyText, valueOfCell } from './copy-text.mjs'
import { DeliveryFault } from './delivery-fault.mjs'
import { geometryOfEwkb } from './ewkb-geometry.mjs'

/** @typedef {import('./copy-text.mjs').GdalField} GdalField */

const require = createRequire(import.meta.url)

/** Errors that GDAL printed since last asked. */
/** @type {string[]} */
let printed = []

/** @type {Promise<any> | null} */
let loading = null

/**
 * @param {string} scratch folder that GDAL writes to
 * @param {Record<string, string>} settings GDAL's own; they hold for the whole thread
 */
function loadGdal(scratch, settings) {
  // GDAL prepends "./" to the folder of its data file: only a relative path works.
  const packageFolder = join(dirname(require.resolve('gdal3.js/node.js')), 'dist/package')
  loading ??= require('gdal3.js/node.js')({
    path: relative(process.cwd(), packageFolder) || '.',
    dest: scratch,
    env: settings,
    logHandler: () => {},
    errorHandler: (/** @type {string} */ text) => printed.push(text),
  })
  return loading
}

/**
 * @param {{ path: string, name: string, scratch: string, options: string[], settings: Record<string, string> }} file
 */
export async function openWithGdal({ path, name, scratch, options, settings }) {
  const gdal = await loadGdal(scratch, settings)
  printed = []
  const { datasets } = await gdal.open(path, options).catch((/** @type {unknown} */ error) => {
    throw unreadable(name, JSON.stringify(error))
  })
  const dataset = datasets[0]
  const layer = dataset?.info?.layers?.[0]
  if (!layer) throw unreadable(name, printed.join('; '))
  let offset = 0
  /** @type {number} */
  const rowCount = layer.featureCount
  return {
    /** @type {string[]} */
    fields: layer.fields.map((/** @type {GdalField} */ field) => field.name),
    rowCount,
    /** @param {number} count */
    async read(count) {
      if (offset >= rowCount) return []
      const rows = await translate(gdal, dataset, layer, { count, offset, name })
      if (rows.length === 0)
        throw new DeliveryFault(
          `${name}：应有 ${rowCount} 条，读到 ${offset} 条`,
          `${name}: ${rowCount} rows expected, ${offset} read`,
        )
      offset += rows.length
      return rows
    },
    close: () => gdal.close(dataset),
  }
}

const FID = '_hegui_fid'
const SHAPE = '_hegui_shape'

/**
 * PGDUMP is the one writer that gives shapes as binary: five times as quick as GeoJSON here.
 * @param {any} gdal
 * @param {any} dataset
 * @param {{ name: string, fields: GdalField[] }} layer
 * @param {{ count: number, offset: number, name: string }} batch
 */
async function translate(gdal, dataset, layer, { count, offset, name }) {
  const table = `"${layer.name.replaceAll('"', '\\"')}"`
  const select = `select * from ${table} limit ${count} offset ${offset}`
  printed = []
  /** @type {{ real: string }} */
  const file = await gdal
    .ogr2ogr(
      dataset,
      [
        '-f',
        'PGDUMP',
        '-sql',
        select,
        '-preserve_fid',
        '-nlt',
        'GEOMETRY',
        ...layout,
        '--config',
        'PG_USE_COPY',
        'YES',
      ],
      `batch-${offset}`,
    )
    .catch((/** @type {{ message?: string }} */ error) => {
      throw unreadable(name, error?.message ?? String(error))
    })
  const error = printed.find((line) => /^ERROR/i.test(line))
  if (error) throw unreadable(name, error)
  const { columns, rows } = readCopyText(readFileSync(file.real, 'utf8'))
  rmSync(file.real)
  const place = columns.indexOf(FID)
  const shape = columns.indexOf(SHAPE)
  const cells = layer.fields.map((field) => ({ ...field, at: columns.indexOf(field.name) }))
  return rows.map((row) => {
    const geometry = row[shape] ?? null
    return {
      row: Number(row[place]) + 1,
      properties: Object.fromEntries(
        cells.map((field) => [field.name, valueOfCell(row[field.at] ?? null, field.type)]),
      ),
      geometry: geometry === null ? null : geometryOfEwkb(Buffer.from(geometry, 'hex')),
    }
  })
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

/**
 * @param {string} name
 * @param {string} cause GDAL's own words
 */
const unreadable = (name, cause) =>
  new DeliveryFault(
    `${name}：无法读取（${cause.slice(0, 200)}）`,
    `${name}: cannot be read (${cause.slice(0, 200)})`,
  )

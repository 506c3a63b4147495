/**
 * A vector file through GDAL (WebAssembly, in the package `gdal3.js`): its fields, and its rows in
 * batches. Coordinates travel as decimal text with 17 places, which gives every double back exactly.
 */
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { DeliveryFault } from './delivery-fault.mjs'

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
    fields: layer.fields.map((/** @type {{ name: string }} */ field) => field.name),
    rowCount,
    /** @param {number} count */
    async read(count) {
      if (offset >= rowCount) return []
      const features = await translate(gdal, dataset, layer.name, { count, offset, name })
      if (features.length === 0)
        throw new DeliveryFault(
          `${name}:应有 ${rowCount} 条,读到 ${offset} 条`,
          `${name}: ${rowCount} rows expected, ${offset} read`,
        )
      offset += features.length
      return features.map((feature) => ({
        row: feature.id + 1,
        properties: feature.properties ?? {},
        geometry: feature.geometry,
      }))
    },
    close: () => gdal.close(dataset),
  }
}

/**
 * @param {any} gdal
 * @param {any} dataset
 * @param {string} layer
 * @param {{ count: number, offset: number, name: string }} batch
 * @returns {Promise<{ id: number, properties: Record<string, unknown>, geometry: unknown }[]>}
 */
async function translate(gdal, dataset, layer, { count, offset, name }) {
  const table = `"${layer.replaceAll('"', '\\"')}"`
  const select = `select * from ${table} limit ${count} offset ${offset}`
  printed = []
  /** @type {{ real: string }} */
  const file = await gdal
    .ogr2ogr(
      dataset,
      [
        '-f',
        'GeoJSON',
        '-sql',
        select,
        '-preserve_fid',
        '-dim',
        'layer_dim',
        '-lco',
        'COORDINATE_PRECISION=17',
      ],
      `batch-${offset}`,
    )
    .catch((/** @type {{ message?: string }} */ error) => {
      throw unreadable(name, error?.message ?? String(error))
    })
  const error = printed.find((line) => /^ERROR/i.test(line))
  if (error) throw unreadable(name, error)
  const { features } = JSON.parse(readFileSync(file.real, 'utf8'))
  rmSync(file.real)
  return features
}

/**
 * @param {string} name
 * @param {string} cause GDAL's own words
 */
const unreadable = (name, cause) =>
  new DeliveryFault(
    `${name}:无法读取(${cause.slice(0, 200)})`,
    `${name}: cannot be read (${cause.slice(0, 200)})`,
  )

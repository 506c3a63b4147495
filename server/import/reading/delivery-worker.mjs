/**
 * Worker thread that reads a delivery: parsing blocks its thread, and a hostile file must be able
 * to take no more with it than this thread. Rows leave as JSON text ready to be a parameter.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { DeliveryFault } from './delivery-fault.mjs'
import { openGeojson } from './geojson-source.mjs'
import { limits } from './limits.mjs'
import { shapeOf } from './shape-wkb.mjs'
import { openShapefile } from './shapefile-source.mjs'

/** @typedef {{ row: number | null, message: string, messageEn: string, properties?: object }} RowNote */
/** @typedef {Awaited<ReturnType<typeof openShapefile>> | ReturnType<typeof openGeojson>} Source */

const port = parentPort
if (!port) throw new Error('delivery-worker runs as a worker thread only')

let vertices = 0
let read = 0

/** @param {any} file */
const open = (file) => (file.format === 'shapefile' ? openShapefile(file) : openGeojson(file))

/** @param {Source} source */
async function nextBatch(source) {
  const staged = []
  /** @type {RowNote[]} */
  const setAside = []
  /** @type {RowNote[]} */
  const notes = []
  /** @type {Record<string, number>} */
  const kinds = {}
  const bounds = [Infinity, Infinity, -Infinity, -Infinity]
  let flattened = 0
  const rows = await source.read(limits.batchRows)
  for (const { row, properties, geometry } of rows) {
    try {
      const values = storable(properties)
      if (!geometry && !source.summary.table)
        throw new DeliveryFault('没有图形（几何为空）', 'no shape (null geometry)')
      if (!geometry) {
        staged.push({ row, properties: values, wkb: null })
        continue
      }
      const shape = shapeOf(geometry)
      vertices += shape.vertices
      if (shape.closedRings > 0)
        notes.push({
          row,
          message: `${shape.closedRings} 个环首尾不重合，已闭合`,
          messageEn: `${shape.closedRings} rings did not end where they began; closed`,
        })
      if (shape.flattened) flattened += 1
      kinds[shape.kind] = (kinds[shape.kind] ?? 0) + 1
      bounds[0] = Math.min(bounds[0] ?? 0, shape.bounds[0])
      bounds[1] = Math.min(bounds[1] ?? 0, shape.bounds[1])
      bounds[2] = Math.max(bounds[2] ?? 0, shape.bounds[2])
      bounds[3] = Math.max(bounds[3] ?? 0, shape.bounds[3])
      staged.push({ row, properties: values, wkb: shape.wkb })
    } catch (error) {
      if (!(error instanceof DeliveryFault)) throw error
      const { message, messageEn } = error
      setAside.push({ row, message, messageEn, properties: storable(properties) })
    }
  }
  read += rows.length
  if (vertices > limits.vertices || read > limits.rows)
    throw new DeliveryFault(
      `文件超过 ${limits.rows} 条或 ${limits.vertices} 个顶点，请分批导入`,
      `the file has more than ${limits.rows} rows or ${limits.vertices} vertices; import it in parts`,
      'too_large',
    )
  return { read: rows.length, staged: parcels(staged), setAside, notes, kinds, bounds, flattened }
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
function storable(value) {
  const text = JSON.stringify(value)
  if (!/\\u(0000|d[89a-f])/i.test(text)) return value
  const unstorable = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/gi
  return JSON.parse(text.replace(unstorable, (found) => (found === '\\\\' ? found : '')))
}

/** @param {unknown} error */
const told = (error) =>
  error instanceof DeliveryFault
    ? { kind: error.kind, message: error.message, messageEn: error.messageEn }
    : { kind: 'internal', message: String(/** @type {Error} */ (error)?.stack ?? error) }

/** @type {Source | null} */
let source = null
try {
  source = await open(workerData)
  const { fields, ...summary } = source.summary
  port.postMessage({ answer: { ...summary, fields: [...new Set(storable(fields))] } })
} catch (error) {
  port.postMessage({ fault: told(error) })
}

port.on('message', async () => {
  try {
    if (!source) throw new Error('the delivery was not opened')
    port.postMessage({ answer: await nextBatch(source) })
  } catch (error) {
    port.postMessage({ fault: told(error) })
  }
})

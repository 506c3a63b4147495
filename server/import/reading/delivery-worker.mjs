/**
 * Worker thread that reads a delivery: parsing blocks its thread, and a hostile file must be able
 * to take no more with it than this thread. Rows leave as JSON text ready to be a parameter.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { makeBatch, storable } from './make-batch.mjs'
import { openContainer } from './open-container.mjs'
import { surveyLayer } from './survey-layer.mjs'

/**
 * @typedef {object} Question
 * @property {'batch' | 'survey'} ask
 * @property {number} layer
 * @property {boolean} swapped
 * @property {'degrees' | 'metres' | null} unit
 */

const port = parentPort
if (!port) throw new Error('delivery-worker runs as a worker thread only')

let vertices = 0
let read = 0

/**
 * @param {import('./delivery.ts').ContainerLayer} layer
 * @param {import('./make-batch.mjs').Understanding} understanding
 */
async function nextBatch(layer, understanding) {
  const rows = await layer.read(limits.batchRows)
  const batch = makeBatch(rows, layer.summary.table, understanding)
  vertices += batch.vertices
  read += batch.read
  if (vertices > limits.vertices || read > limits.rows)
    throw new DeliveryFault(
      `文件超过 ${limits.rows} 条或 ${limits.vertices} 个顶点，请分批导入`,
      `the file has more than ${limits.rows} rows or ${limits.vertices} vertices; import it in parts`,
      'too_large',
    )
  return batch
}

/** @param {unknown} error */
const told = (error) =>
  error instanceof DeliveryFault
    ? { kind: error.kind, message: error.message, messageEn: error.messageEn }
    : { kind: 'internal', message: String(/** @type {Error} */ (error)?.stack ?? error) }

/** @type {import('./delivery.ts').OpenContainer | null} */
let container = null
try {
  container = await openContainer(workerData)
  const answer = container.layers.map(({ summary: { fields, ...summary } }) => ({
    ...storable(summary),
    fields: [...new Set(storable(fields))],
  }))
  port.postMessage({ answer })
} catch (error) {
  port.postMessage({ fault: told(error) })
}

port.on('message', async (/** @type {Question} */ { ask, layer: at, ...understanding }) => {
  try {
    const layer = container?.layers[at]
    if (!layer) throw new Error('the delivery was not opened')
    const answer =
      ask === 'survey' ? await surveyLayer(layer) : await nextBatch(layer, understanding)
    port.postMessage({ answer })
  } catch (error) {
    port.postMessage({ fault: told(error) })
  }
})

/**
 * Worker thread that reads deliveries, one file after another: parsing blocks its thread, and a
 * hostile file must be able to take no more with it than this thread. Rows leave as JSON text and
 * binary shapes, ready to be parameters.
 */
import { parentPort } from 'node:worker_threads'
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { makeBatch, storable } from './make-batch.mjs'
import { openContainer } from './open-container.mjs'
import { surveyLayer } from './survey-layer.mjs'

/**
 * @typedef {{ ask: 'open', file: import('./delivery.ts').ContainerFile }
 *   | { ask: 'close' }
 *   | { ask: 'glance' | 'survey', layer: number }
 *   | { ask: 'batch', layer: number } & import('./make-batch.mjs').Understanding} Question
 */

const port = parentPort
if (!port) throw new Error('delivery-worker runs as a worker thread only')

/** Rows of layers that were looked at and are still to be handed over. @type {Map<number, import('./delivery.ts').DeliveredRow[]>} */
const ahead = new Map()
let vertices = 0
let read = 0
/** @type {import('./delivery.ts').OpenContainer | null} */
let container = null

/** @param {import('./delivery.ts').ContainerFile} file */
async function open(file) {
  vertices = 0
  read = 0
  ahead.clear()
  container = await openContainer(file)
  return container.layers.map(({ summary: { fields, ...summary } }) => ({
    ...storable(summary),
    fields: [...new Set(storable(fields))],
  }))
}

function close() {
  container?.close()
  container = null
}

/** @param {number} at */
function layerAt(at) {
  const layer = container?.layers[at]
  if (!layer) throw new Error('the delivery was not opened')
  return layer
}

/** @param {number} at */
async function nextRows(at) {
  const rows = ahead.get(at) ?? (await layerAt(at).read(limits.batchRows))
  ahead.delete(at)
  return rows
}

/** @param {number} at */
async function glance(at) {
  const rows = await nextRows(at)
  ahead.set(at, rows)
  let left = rows
  const read = () => {
    const all = left
    left = []
    return all
  }
  return surveyLayer({ summary: layerAt(at).summary, read })
}

/**
 * @param {number} at
 * @param {import('./make-batch.mjs').Understanding} understanding
 */
async function nextBatch(at, understanding) {
  const layer = layerAt(at)
  const rows = await nextRows(at)
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

/** @param {Question} question */
async function answer(question) {
  if (question.ask === 'open') return open(question.file)
  if (question.ask === 'close') return close()
  if (question.ask === 'batch') return nextBatch(question.layer, question)
  const { layer } = question
  if (question.ask === 'glance') return glance(layer)
  return surveyLayer({ summary: layerAt(layer).summary, read: () => nextRows(layer) })
}

/** @param {unknown} error */
const told = (error) =>
  error instanceof DeliveryFault
    ? { kind: error.kind, message: error.message, messageEn: error.messageEn }
    : { kind: 'internal', message: String(/** @type {Error} */ (error)?.stack ?? error) }

port.on('message', async (/** @type {Question} */ question) => {
  try {
    const answered = (await answer(question)) ?? null
    // Shapes are handed over, not copied.
    const staged = question.ask === 'batch' ? /** @type {any} */ (answered).staged : []
    port.postMessage(
      { answer: answered },
      staged.map((/** @type {import('./delivery.ts').Parcel} */ parcel) => parcel.shapes.buffer),
    )
  } catch (error) {
    port.postMessage({ fault: told(error) })
  }
})

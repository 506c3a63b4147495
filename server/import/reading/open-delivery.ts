/** A delivery being read in its worker thread: what it holds, and its rows batch by batch. */
import { Worker } from 'node:worker_threads'
import { UserFault } from '../../errors/user-fault.ts'
import type { Dataset } from '../upload/find-dataset.ts'
import type { Delivery, DeliveryBatch, DeliverySummary } from './delivery.ts'

interface Reply {
  readonly answer?: unknown
  readonly fault?: {
    readonly kind: 'unreadable_file' | 'too_large' | 'bad_request' | 'internal'
    readonly message: string
    readonly messageEn: string
  }
}

/** A parser that a hostile file sends into a loop is stopped after this long without an answer. */
const PATIENCE_MS = 180_000

/** @throws UserFault when the file cannot be read. */
export async function openDelivery(
  dataset: Dataset,
  options: { readonly scratch: string; readonly encoding: string | null },
): Promise<Delivery> {
  const worker = new Worker(new URL('./delivery-worker.mjs', import.meta.url), {
    workerData: { ...dataset, ...options },
    resourceLimits: { maxOldGenerationSizeMb: 3072 },
  })
  try {
    const summary = (await answerOf(worker, dataset.name)) as DeliverySummary
    return { summary, batches: () => readBatches(worker, dataset.name), close: () => end(worker) }
  } catch (error) {
    await end(worker)
    throw error
  }
}

/** One batch ahead: the reader works on the next while the database works on this one. */
async function* readBatches(worker: Worker, file: string): AsyncGenerator<DeliveryBatch> {
  const ask = () => {
    worker.postMessage('next')
    const answer = answerOf(worker, file)
    // Looked at when its turn comes; until then a refusal must not count as unhandled.
    answer.catch(() => {})
    return answer as Promise<DeliveryBatch>
  }
  let next = ask()
  for (;;) {
    const batch = await next
    if (batch.read === 0) return
    next = ask()
    yield batch
  }
}

const end = async (worker: Worker) => {
  await worker.terminate()
}

function answerOf(worker: Worker, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooSlow(file))), PATIENCE_MS)
    const settle = (then: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      then()
    }
    const onMessage = ({ answer, fault }: Reply) =>
      settle(() => (fault ? reject(faultOf(fault)) : resolve(answer)))
    const onError = (error: Error) => settle(() => reject(crashed(file, error)))
    const onExit = (code: number) => onError(new Error(`the reader ended with code ${code}`))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

function faultOf(fault: NonNullable<Reply['fault']>): Error {
  if (fault.kind === 'internal') return new Error(fault.message)
  return new UserFault(fault.kind, fault.message, fault.messageEn)
}

/** Memory, or a trap inside GDAL: the file did it, and it took only its own thread with it. */
const crashed = (file: string, error: Error) =>
  new UserFault(
    'unreadable_file',
    `${file}：读取时解析器中止（${error.message}），文件可能已损坏或过大`,
    `${file}: the parser stopped while reading (${error.message}); the file may be damaged or too large`,
  )

const tooSlow = (file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：解析器 ${PATIENCE_MS / 1000} 秒没有进展，已停止`,
    `${file}: the parser made no progress for ${PATIENCE_MS / 1000} s and was stopped`,
  )

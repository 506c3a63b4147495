/** A delivered file open in its worker thread: its layers, and what is asked of each. */
import { Worker } from 'node:worker_threads'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveryBatch, DeliveryFormat, DeliverySummary, LayerSurvey } from './delivery.ts'
import { readSurveyFile } from './read-survey-file.ts'

export interface FileToRead {
  readonly format: DeliveryFormat
  readonly path: string
  /** The file's name as the sender knows it, for messages. */
  readonly name: string
}

export interface Container {
  readonly summaries: readonly DeliverySummary[]
  batch(
    layer: number,
    understanding: { readonly swapped: boolean; readonly unit: 'degrees' | 'metres' | null },
  ): Promise<DeliveryBatch>
  /** Reads the layer's rows; none are left for batches. */
  survey(layer: number): Promise<LayerSurvey>
  close(): Promise<void>
}

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

/**
 * `lenient`: an encoding that cannot be told is no fault, it stands to be confirmed.
 * @throws UserFault when the file cannot be read.
 */
export async function openFile(
  file: FileToRead,
  options: {
    readonly scratch: string
    readonly encoding: string | null
    readonly lenient?: boolean
  },
): Promise<Container> {
  const { format, path, name } = file
  const { scratch, encoding, lenient = false } = options
  const layers = await readSurveyFile(file)
  const worker = new Worker(new URL('./delivery-worker.mjs', import.meta.url), {
    workerData: { format, path, name, scratch, encoding, lenient, ...(layers && { layers }) },
    resourceLimits: { maxOldGenerationSizeMb: 3072 },
  })
  const ask = (question: object) => {
    worker.postMessage(question)
    return answerOf(worker, name)
  }
  const close = async () => {
    await worker.terminate()
  }
  try {
    return {
      summaries: (await answerOf(worker, name)) as DeliverySummary[],
      batch: (layer, understanding) =>
        ask({ ask: 'batch', layer, ...understanding }) as Promise<DeliveryBatch>,
      survey: (layer) =>
        ask({ ask: 'survey', layer, swapped: false, unit: null }) as Promise<LayerSurvey>,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
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

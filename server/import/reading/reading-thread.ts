/** The thread that reads delivered files, one after another; a file that kills it takes no other with it. */
import { Worker } from 'node:worker_threads'
import { UserFault } from '../../errors/user-fault.ts'
import type {
  CoordinateColumns,
  DeliveryBatch,
  DeliveryFormat,
  DeliverySummary,
  HeadRows,
  LayerSurvey,
} from './delivery.ts'
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
  /** Reads the layer's first rows, which stay for batches. */
  glance(layer: number): Promise<LayerSurvey>
  /** Reads the layer's rows; none are left for batches. */
  survey(layer: number): Promise<LayerSurvey>
  /** The file only; the thread may open another then. */
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

export class ReadingThread {
  #worker: Worker | null = null

  /** `scratch`: folder that the reader may write to. */
  constructor(
    readonly scratch: string,
    readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * One file at a time. `lenient`: an encoding that cannot be told is no fault, it stands to be confirmed.
   * @throws UserFault when the file cannot be read.
   */
  async open(
    file: FileToRead,
    options: {
      readonly encoding: string | null
      readonly lenient?: boolean
      readonly headRow?: HeadRows
      readonly coordinates?: CoordinateColumns
    },
  ): Promise<Container> {
    const { format, path, name } = file
    const { encoding, lenient = false, headRow = null, coordinates = null } = options
    const layers = await readSurveyFile(file)
    const { scratch } = this
    const asked = {
      format,
      path,
      name,
      scratch,
      encoding,
      lenient,
      headRow,
      coordinates,
      ...(layers && { layers }),
    }
    const summaries = await this.#ask({ file: name }, { ask: 'open', file: asked })
    const found = summaries as DeliverySummary[]
    const about = (at: number) =>
      found.length > 1 ? { file: name, layer: found[at]!.layer } : { file: name }
    return {
      summaries: found,
      batch: (layer, understanding) =>
        this.#ask(about(layer), {
          ask: 'batch',
          layer,
          ...understanding,
        }) as Promise<DeliveryBatch>,
      glance: (layer) => this.#ask(about(layer), { ask: 'glance', layer }) as Promise<LayerSurvey>,
      survey: (layer) => this.#ask(about(layer), { ask: 'survey', layer }) as Promise<LayerSurvey>,
      close: async () => {
        if (this.#worker) await this.#ask({ file: name }, { ask: 'close' })
      },
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  async #ask(about: About, question: object): Promise<unknown> {
    const worker = this.#start()
    worker.postMessage(question)
    try {
      return await answerOf(worker, about, this.patienceMs)
    } catch (error) {
      // What is not a fault told by the reader ends it: the next question starts another.
      if (!(error instanceof ToldFault)) await this.end()
      throw error instanceof ToldFault ? error.told : error
    }
  }

  #start(): Worker {
    this.#worker ??= new Worker(new URL('./delivery-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 3072 },
    })
    return this.#worker
  }
}

class ToldFault extends Error {
  constructor(readonly told: Error) {
    super(told.message)
  }
}

function answerOf(worker: Worker, about: About, patienceMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(tooSlow(labelOf(about), patienceMs))),
      patienceMs,
    )
    const settle = (then: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      then()
    }
    const onMessage = ({ answer, fault }: Reply) =>
      settle(() => (fault ? reject(new ToldFault(faultOf(fault, about))) : resolve(answer)))
    const onError = (error: Error) => settle(() => reject(crashed(labelOf(about), error)))
    const onExit = (code: number) => onError(new Error(`the reader ended with code ${code}`))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

/** What the thread works on, as its sender knows it; `layer` where the file holds several. */
interface About {
  readonly file: string
  readonly layer?: string
}

const labelOf = ({ file, layer }: About) => (layer === undefined ? file : `${file}/${layer}`)

/** Whatever part of the reader speaks: a fault of the whole names its file, and the layer of several. */
function faultOf({ kind, message, messageEn }: NonNullable<Reply['fault']>, about: About): Error {
  if (kind === 'internal') return new Error(message)
  const named = (text: string) => text.includes(about.file) && text.includes(about.layer ?? '')
  return new UserFault(
    kind,
    named(message) ? message : `${labelOf(about)}：${message}`,
    named(messageEn) ? messageEn : `${labelOf(about)}: ${messageEn}`,
  )
}

/** Memory, or a trap inside GDAL: the file did it, and it took only its own thread with it. */
const crashed = (file: string, error: Error) =>
  new UserFault(
    'unreadable_file',
    `${file}：读取时解析器中止（${error.message}），文件可能已损坏或过大`,
    `${file}: the parser stopped while reading (${error.message}); the file may be damaged or too large`,
  )

const tooSlow = (file: string, patienceMs: number) =>
  new UserFault(
    'unreadable_file',
    `${file}：解析器 ${patienceMs / 1000} 秒没有进展，已停止`,
    `${file}: the parser made no progress for ${patienceMs / 1000} s and was stopped`,
  )

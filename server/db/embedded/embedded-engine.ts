/** The embedded engine as the server sees it: statements in, rows out, one at a time. */
import { Worker } from 'node:worker_threads'
import { EngineFault } from '../../errors/engine-fault.ts'

export interface EmbeddedAnswer {
  readonly rows: Record<string, unknown>[]
  readonly affectedRows: number
}

interface Pending {
  resolve(answer: EmbeddedAnswer): void
  reject(error: Error): void
  readonly text: string
}

interface Reply extends Partial<EmbeddedAnswer> {
  readonly id?: number
  readonly ready?: boolean
  readonly fault?: boolean
  readonly error?: { message: string; code?: string }
}

/** Fields of a PostgreSQL error that callers look at (`code` is the SQLSTATE). */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  constructor(fields: { message: string }) {
    super(fields.message)
    Object.assign(this, fields)
  }
}

export class EmbeddedEngine {
  #worker: Worker | null = null
  #pending = new Map<number, Pending>()
  #next = 1
  #recycle: Promise<void> | null = null

  constructor(private readonly dataDir: string) {}

  async open(): Promise<void> {
    const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
      workerData: { dataDir: this.dataDir },
    })
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`embedded engine ended with code ${code}`)))
      worker.on('message', (reply: Reply) => {
        if (reply.ready) resolve()
        else this.#settle(reply)
      })
    })
    worker.removeAllListeners('error').removeAllListeners('exit')
    worker.on('error', (error) => this.#failAll(error))
    worker.on('exit', () => this.#failAll(new Error('embedded engine stopped')))
    this.#worker = worker
  }

  /**
   * Runs one statement; without `parameters`, a script of several. Rejects with {@link EngineFault}
   * when an overlay failed inside: the engine is then restarted before the next statement, and
   * whatever transaction was open is gone.
   */
  async run(text: string, parameters: readonly unknown[] | null): Promise<EmbeddedAnswer> {
    if (this.#recycle) await this.#recycle
    const worker = this.#worker
    if (!worker) throw new Error('embedded engine is closed')
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, text })
      worker.postMessage({ id, text, parameters })
    })
  }

  async close(): Promise<void> {
    if (this.#recycle) await this.#recycle
    const worker = this.#worker
    this.#worker = null
    if (!worker) return
    await closeWorker(worker)
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id ?? -1)
    if (!pending) return
    this.#pending.delete(reply.id ?? -1)
    if (reply.fault) {
      this.#recycle ??= this.#reopen().finally(() => {
        this.#recycle = null
      })
      pending.reject(new EngineFault(pending.text))
    } else if (reply.error) pending.reject(new EmbeddedError(reply.error))
    else pending.resolve({ rows: reply.rows ?? [], affectedRows: reply.affectedRows ?? 0 })
  }

  /** After a fault the backend's memory is not to be trusted: a clean shutdown and a new one. */
  async #reopen(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    if (worker) {
      worker.removeAllListeners('exit')
      await Promise.race([closeWorker(worker), new Promise((done) => setTimeout(done, 5000))])
      await worker.terminate()
    }
    await this.open()
  }

  #failAll(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(error)
    this.#pending.clear()
  }
}

async function closeWorker(worker: Worker): Promise<void> {
  worker.removeAllListeners('exit')
  await new Promise<void>((resolve) => {
    worker.on('message', (reply: Reply) => reply.id === 0 && resolve())
    worker.postMessage({ id: 0, close: true })
  })
  await worker.terminate()
}

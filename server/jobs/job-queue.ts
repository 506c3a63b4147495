/** Jobs of one kind work one at a time, the others wait in order; listeners hear when one changed. */
import { EventEmitter } from 'node:events'
import type { Words } from '../../gis-data/words.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { failureInWords } from './failure-in-words.ts'
import type { JobKind } from './job-kind.ts'
import { abandonJob, completeJob, saveProgress } from './job-records.ts'

/** What a job's work is given. */
export interface JobAtWork {
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** Called between parts; `share` runs from 0 to 1. Throws when the job was cancelled. */
  progress(step: Words, share: number): Promise<void>
  /** Tells listeners that there is something new beside progress. */
  announce(): void
}

/** Once it resolves the job is done, whatever was asked meanwhile; a throw fails or cancels the job. */
export type JobWork = (job: JobAtWork) => Promise<void>

interface OpenJob {
  readonly db: Db
  readonly controller: AbortController
  /** Set once the job was closed while it waited. */
  closing?: Promise<void>
  started: boolean
}

/** Progress is written at most this often. */
const PROGRESS_EVERY_MS = 200

export class JobQueue {
  #tail: Promise<void> = Promise.resolve()
  #open = new Map<string, OpenJob>()
  #changes = new EventEmitter().setMaxListeners(0)

  constructor(readonly kind: JobKind) {}

  /** How many are queued or at work. */
  get size(): number {
    return this.#open.size
  }

  /** `id` names a queued row of `hegui.job`; `release` lets go of what the work needs, however it ends. */
  add(db: Db, id: string, work: JobWork, release: () => Promise<void> = async () => {}): void {
    const job: OpenJob = { db, controller: new AbortController(), started: false }
    this.#open.set(id, job)
    this.#tail = this.#tail.then(async () => {
      job.started = true
      await (job.closing ?? this.#execute(job, id, work))
      await release().catch((error) => console.error(`${this.kind.id} ${id} kept something`, error))
      this.#close(id)
    })
  }

  isOpen(id: string): boolean {
    return this.#open.has(id)
  }

  /** One that waits is closed at once, one at work at its next part; one that has ended stays. */
  async cancel(id: string): Promise<void> {
    const job = this.#open.get(id)
    if (!job) return
    job.controller.abort()
    if (job.started) return
    job.closing ??= this.#abandon(job, id, null)
    await job.closing
    this.#close(id)
  }

  onChange(id: string, listener: () => void): () => void {
    this.#changes.on(id, listener)
    return () => this.#changes.off(id, listener)
  }

  /** Settles when this one is neither queued nor at work. */
  async ended(id: string): Promise<void> {
    while (this.isOpen(id)) await new Promise<void>((done) => this.#changes.once(id, () => done()))
  }

  /** Settles when nothing is queued or at work. */
  idle(): Promise<void> {
    return this.#tail
  }

  async #execute(job: OpenJob, id: string, work: JobWork): Promise<void> {
    const { signal } = job.controller
    let saved = 0
    try {
      await work({
        signal,
        progress: async (step, share) => {
          signal.throwIfAborted()
          if (Date.now() - saved < PROGRESS_EVERY_MS) return
          saved = Date.now()
          await saveProgress(job.db, id, step, share)
          this.#changes.emit(id)
        },
        announce: () => this.#changes.emit(id),
      })
      await completeJob(job.db, id)
    } catch (error) {
      await this.#abandon(job, id, error)
    }
  }

  /** A failure to write this is logged: the next start closes the row. */
  async #abandon({ db, controller }: OpenJob, id: string, error: unknown): Promise<void> {
    const cancelled = controller.signal.aborted
    if (!cancelled && !(error instanceof UserFault)) console.error(`${this.kind.id} ${id}`, error)
    const words = cancelled ? null : failureInWords(error)
    await abandonJob(db, this.kind, id, cancelled ? 'cancelled' : 'failed', words).catch(
      (failure) => console.error(`${this.kind.id} ${id} could not be closed`, failure),
    )
  }

  #close(id: string): void {
    this.#open.delete(id)
    this.#changes.emit(id)
  }
}

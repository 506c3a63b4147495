/** Runs work one at a time; the others wait in order. Tells listeners when a run changed. */
import { EventEmitter } from 'node:events'

export type Work = (signal: AbortSignal) => Promise<void>

export class RunQueue {
  #tail: Promise<void> = Promise.resolve()
  #open = new Map<string, AbortController>()
  #changes = new EventEmitter().setMaxListeners(0)

  /** `work` must not reject: its own failure is for it to record. */
  add(id: string, work: Work): void {
    const controller = new AbortController()
    this.#open.set(id, controller)
    this.#tail = this.#tail
      .then(() => work(controller.signal))
      .finally(() => {
        this.#open.delete(id)
        this.announce(id)
      })
  }

  /** Queued or at work. */
  isOpen(id: string): boolean {
    return this.#open.has(id)
  }

  cancel(id: string): void {
    this.#open.get(id)?.abort()
  }

  announce(id: string): void {
    this.#changes.emit(id)
  }

  onChange(id: string, listener: () => void): () => void {
    this.#changes.on(id, listener)
    return () => this.#changes.off(id, listener)
  }

  /** Settles when nothing is queued or at work. */
  idle(): Promise<void> {
    return this.#tail
  }
}

/** Inspections one after another, each cancellable. */
export class InspectionQueue {
  #tail: Promise<void> = Promise.resolve()
  #open = new Map<string, AbortController>()

  /** Queued or at work. */
  get size(): number {
    return this.#open.size
  }

  /** `work` must not reject: its own failure is for it to record. */
  add(id: string, work: (signal: AbortSignal) => Promise<void>): void {
    const controller = new AbortController()
    this.#open.set(id, controller)
    this.#tail = this.#tail.then(() => work(controller.signal)).finally(() => this.#open.delete(id))
  }

  cancel(id: string): void {
    this.#open.get(id)?.abort()
  }

  /** Settles when nothing is queued or at work. */
  idle(): Promise<void> {
    return this.#tail
  }
}

/** What the server is doing between its first second and the moment it can answer. */
import type { Status } from '../api/contract.ts'

export class Startup {
  #status: Status = {
    phase: 'starting',
    step: '打开数据库',
    share: 0,
    message: null,
    demonstration: false,
  }

  get status(): Status {
    return this.#status
  }

  constructor(private readonly log: (line: string) => void) {}

  report(change: Partial<Status>): void {
    const before = this.#status
    this.#status = { ...before, ...change }
    const { phase, step, share } = this.#status
    if (step !== before.step) this.log(`${Math.round(share * 100)}% ${step} (${phase})`)
  }
}

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

  report(change: Partial<Status>): void {
    this.#status = { ...this.#status, ...change }
  }
}

/** Progress on standard error: one line that renews itself on a terminal, sparse lines elsewhere. */
import type { Terminal } from './product.ts'

const EVERY_MS = 2000

export class ProgressLine {
  #open = false
  #last = 0

  constructor(private readonly terminal: Terminal) {}

  /** `share` runs from 0 to 1. */
  show(step: string, share: number): void {
    this.tell(`${step} ${Math.round(share * 100)}%`)
  }

  /** A state without a share, such as bytes written. */
  tell(text: string): void {
    if (this.terminal.interactive) {
      this.terminal.err(`\r\u001b[K${text}`)
      this.#open = true
    } else if (Date.now() - this.#last >= EVERY_MS) {
      this.#last = Date.now()
      this.terminal.err(`${text}\n`)
    }
  }

  say(text: string): void {
    this.end()
    this.terminal.err(`${text}\n`)
  }

  end(): void {
    if (this.#open) this.terminal.err('\r\u001b[K')
    this.#open = false
  }
}

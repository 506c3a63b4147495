/** Progress on standard error: one line that renews itself on a terminal, sparse lines elsewhere. */
import { inLanguage, type WordLanguage } from '../../gis-data/words.ts'
import type { Terminal } from './product.ts'

const EVERY_MS = 2000
const queued = { title: '排队', titleEn: 'queued' }

/** As jobs tell it; without a step they wait. */
export interface Progress {
  readonly step: string | null
  readonly stepEn: string | null
  /** 0 to 1. */
  readonly progress: number
}

export class ProgressLine {
  #open = false
  #last = 0

  constructor(
    private readonly terminal: Terminal,
    private readonly language: WordLanguage,
  ) {}

  show({ step, stepEn, progress }: Progress): void {
    const told = step === null ? queued : { title: step, titleEn: stepEn ?? step }
    this.tell(`${inLanguage(told, this.language)} ${Math.round(progress * 100)}%`)
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

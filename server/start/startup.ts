/** What the server is doing between its first second and the moment it can answer. */
import type { Words } from '../../gis-data/words.ts'
import type { Status } from '../api/contract.ts'

type StartupChange = Partial<Omit<Status, 'step' | 'stepEn'>> & { readonly step?: Words }

export class Startup {
  #status: Status = {
    phase: 'starting',
    step: '打开数据库',
    stepEn: 'opening the database',
    share: 0,
    message: null,
    demonstration: false,
  }

  get status(): Status {
    return this.#status
  }

  constructor(private readonly log: (line: string) => void) {}

  report({ step: words, ...change }: StartupChange): void {
    const before = this.#status
    const told = words && { step: words.title, stepEn: words.titleEn }
    this.#status = { ...before, ...told, ...change }
    const { phase, step, share } = this.#status
    if (step !== before.step) this.log(`${Math.round(share * 100)}% ${step} (${phase})`)
  }
}

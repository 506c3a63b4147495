/** What a command's action is given: settings, an interface to ask, and where to write. */
import type { Command } from 'commander'
import { type Role, roles } from '../../gis-data/viewer.ts'
import { inLanguage, type WordLanguage, type Words } from '../../gis-data/words.ts'
import type { Settings } from '../config/settings.ts'
import { ApiClient } from './api-client.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'
import { openBackend } from './open-backend.ts'
import type { Product, Terminal } from './product.ts'
import { ProgressLine } from './progress-line.ts'

export class Session {
  /** Chinese unless English is asked for. */
  language: WordLanguage = 'zh'

  constructor(
    readonly product: Product,
    readonly terminal: Terminal,
  ) {}

  words(words: Words): string {
    return inLanguage(words, this.language)
  }

  progressLine(): ProgressLine {
    return new ProgressLine(this.terminal, this.language)
  }

  settings(): Settings {
    try {
      return this.product.readSettings(this.product.env)
    } catch (error) {
      throw new CommandFault((error as Error).message, exitCodes.usage)
    }
  }

  /** Runs `use` with an interface, and closes what was opened for it. */
  async withApi<T>(
    use: (api: ApiClient, progress: ProgressLine) => Promise<T>,
    role: Role = 'planner',
  ): Promise<T> {
    const progress = this.progressLine()
    const backend = await openBackend(this.settings(), (text) => progress.say(text))
    const interrupt = new AbortController()
    const takeBack = this.terminal.onInterrupt?.(() => {
      progress.say('正在中断，再按一次立即退出 (stopping; press again to leave at once)')
      interrupt.abort()
    })
    try {
      return await use(new ApiClient(backend, role, interrupt.signal), progress)
    } catch (error) {
      throw interrupt.signal.aborted ? interrupted() : error
    } finally {
      takeBack?.()
      progress.end()
      await backend.close()
    }
  }

  /** One JSON document on standard output. */
  json(value: unknown): void {
    this.terminal.out(`${JSON.stringify(value, null, 2)}\n`)
  }

  /** A line of the result; `en` where it is read in English. */
  line(zh: string, en = zh): void {
    this.terminal.out(`${this.language === 'zh' ? zh : en}\n`)
  }
}

const interrupted = () =>
  new CommandFault(
    '已中断；没有写完的入库或撤销不生效，可用 hegui changesets 核对 (interrupted; an import or undo that was not written to its end has no effect; hegui changesets tells)',
    exitCodes.interrupted,
  )

export type RegisterCommand = (program: Command, session: Session) => void

/** Reads `--role`. */
export function roleNamed(name: string): Role {
  const role = roles.find((known) => known === name)
  if (role) return role
  throw new CommandFault(`--role: ${roles.join(', ')}`, exitCodes.usage)
}

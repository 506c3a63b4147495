/** What the command line is given by the entry of the product. */
import type { Settings } from '../config/settings.ts'
import type { Demonstration } from '../start/start-services.ts'

export interface Product {
  readonly env: Readonly<Record<string, string | undefined>>
  readSettings(env: Readonly<Record<string, string | undefined>>): Settings
  /** Never returns. */
  serve(settings: Settings): Promise<never>
  /** Null where the settings ask for none. */
  demonstrationOf(settings: Settings): Demonstration | null
}

/** Where a command writes: results to `out`, all else to `err`. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Whether a progress line may overwrite itself. */
  readonly interactive: boolean
  /** Calls `stop` at the first Ctrl-C; a second one ends the process. @returns what takes it back */
  onInterrupt?(stop: () => void): () => void
}

/** How a command ends, for scripts. */
import type { Problem } from '../api/contract.ts'

export const exitCodes = {
  ok: 0,
  /** The file, the data or the request is at fault; the message says what to do. */
  userFault: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** The product is at fault. */
  internal: 3,
  /** Ctrl-C, as shells have it. */
  interrupted: 130,
} as const

/** A fault to be told in words, with the code to end with. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault'
  constructor(
    message: string,
    readonly code: number = exitCodes.userFault,
    readonly problem: Problem | null = null,
  ) {
    super(message)
  }
}

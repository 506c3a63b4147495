/** A server that runs already, asked over HTTP. */
import type { Backend } from './backend.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'

export const httpBackend = (url: string): Backend => ({
  async request(path, init) {
    try {
      return await fetch(new URL(path, url), init)
    } catch (error) {
      const { message, cause } = error as Error & { cause?: Error }
      throw new CommandFault(
        `服务 ${url} 没有应答 (the server does not answer): ${cause?.message ?? message}`,
        exitCodes.internal,
      )
    }
  },
  close: async () => {},
})

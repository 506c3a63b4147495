/** A download into a file. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CommandFault } from './exit-codes.ts'

/** The file appears whole or not at all. Returns its size in bytes; `told` hears of them as they come. */
export async function saveResponse(
  response: Response,
  file: string,
  told: (bytes: number) => void = () => {},
): Promise<number> {
  const part = `${file}.part`
  const target = createWriteStream(part)
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      yield chunk
      told(target.bytesWritten)
    }
  }
  try {
    const body = response.body as Parameters<typeof Readable.fromWeb>[0]
    await pipeline(Readable.fromWeb(body), counted, target)
    await rename(part, file)
    return target.bytesWritten
  } catch (error) {
    await rm(part, { force: true })
    throw new CommandFault(`无法写入 ${file} (cannot write): ${(error as Error).message}`)
  }
}

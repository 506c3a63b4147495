/** Where files of tiles lie: in the data folder, under their ids, written as they come and never whole in memory. */
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserFault } from '../errors/user-fault.ts'

/** A drone flight over a town has some gigabytes. */
export const MAX_PICTURE_BYTES = 8 * 1024 ** 3

export class PictureFolder {
  constructor(private readonly dataDir: string) {}

  pathOf(id: string): string {
    return join(this.dataDir, 'imagery', id)
  }

  /** Writes to a name of its own first: what is under the id is whole. @throws UserFault `too_large`, `bad_request` */
  async receive(request: Request, id: string): Promise<number> {
    await mkdir(join(this.dataDir, 'imagery'), { recursive: true })
    const path = this.pathOf(id)
    if (Number(request.headers.get('content-length') ?? 0) > MAX_PICTURE_BYTES) throw tooLarge()
    if (!request.body) throw noFile()
    let bytes = 0
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        done(bytes > MAX_PICTURE_BYTES ? tooLarge() : null, chunk)
      },
    })
    try {
      const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
      await pipeline(body, count, createWriteStream(`${path}.part`))
      if (bytes === 0) throw noFile()
      await rename(`${path}.part`, path)
      return bytes
    } catch (error) {
      await rm(`${path}.part`, { force: true })
      throw error
    }
  }

  remove(id: string): Promise<void> {
    return rm(this.pathOf(id), { force: true })
  }
}

const tooLarge = () =>
  new UserFault(
    'too_large',
    `影像文件超过 ${MAX_PICTURE_BYTES / 1024 ** 3} GB 的上限；请分幅上传`,
    `the file is above the limit of ${MAX_PICTURE_BYTES / 1024 ** 3} GB; send it in parts`,
  )

const noFile = () =>
  new UserFault('bad_request', '请求中没有文件，或文件是空的', 'no file, or an empty one')

/** Files as a person handed them over, in a folder of their own that is removed afterwards. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface DeliveredFile {
  /** As the sender named it; never used as a path. */
  readonly name: string
  readonly path: string
}

export interface DeliveryFolder {
  /** Where the files are put. */
  readonly incoming: string
  /** Where the reader may write. */
  readonly scratch: string
  remove(): Promise<void>
}

export async function createDeliveryFolder(): Promise<DeliveryFolder> {
  const root = await mkdtemp(join(tmpdir(), 'hegui-import-'))
  const incoming = join(root, 'incoming')
  const scratch = join(root, 'scratch')
  await mkdir(incoming)
  await mkdir(scratch)
  return { incoming, scratch, remove: () => rm(root, { recursive: true, force: true }) }
}

/** SHA-256 over the files in order of their names: the same delivery has the same sum. */
export async function hashOf(files: readonly DeliveredFile[]): Promise<string> {
  const hash = createHash('sha256')
  for (const { path } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}

/** Reads files to their end as the server does, without a database: what comes of every layer and row. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { ReadingThread } from '../../../server/import/reading/reading-thread.ts'
import { findContainers } from '../../../server/import/upload/find-containers.ts'
import type { Files } from './inspect.ts'

export interface ReadOutcome {
  readonly layers: readonly {
    readonly layer: string
    readonly read: number
    readonly staged: number
    readonly setAside: readonly { row: number; message: string; messageEn: string }[]
    readonly repaired: number
    readonly flattened: number
  }[]
  readonly faults: readonly UserFault[]
}

/** One thread for many deliveries, in a folder that nothing may remain in. */
export class FileReader {
  readonly #thread: ReadingThread
  #deliveries = 0

  constructor(
    readonly root: string,
    patienceMs: number,
  ) {
    this.#thread = new ReadingThread(join(root, 'scratch'), patienceMs)
  }

  async read(files: Files): Promise<ReadOutcome> {
    this.#deliveries += 1
    const incoming = join(this.root, `delivery-${this.#deliveries}`)
    const scratch = join(this.root, 'scratch')
    await mkdir(incoming, { recursive: true })
    await mkdir(scratch, { recursive: true })
    try {
      const delivered = []
      for (const [name, content] of Object.entries(files)) {
        const path = join(incoming, `upload-${delivered.length}`)
        await writeFile(path, content)
        delivered.push({ name, path })
      }
      return await this.#readAll(delivered, { incoming, scratch, remove: async () => {} })
    } finally {
      await rm(incoming, { recursive: true })
    }
  }

  /** What the reader has left behind. */
  remains = async (): Promise<string[]> => [
    ...(await readdir(join(this.root, 'scratch'))),
    ...(await readdir(this.root)).filter((name) => name !== 'scratch'),
  ]

  end = () => this.#thread.end()

  async #readAll(
    delivered: Parameters<typeof findContainers>[0],
    folder: Parameters<typeof findContainers>[1],
  ): Promise<ReadOutcome> {
    const layers: ReadOutcome['layers'][number][] = []
    const faults: UserFault[] = []
    const note = (error: unknown) => {
      if (!(error instanceof UserFault)) throw error
      faults.push(error)
    }
    const found = await findContainers(delivered, folder).catch((error: unknown) => {
      note(error)
      return []
    })
    for (const file of found) {
      if (file.fault) {
        faults.push(file.fault)
        continue
      }
      try {
        const options = { encoding: null, lenient: true }
        const looked = await this.#thread.open(file, options)
        for (const at of looked.summaries.keys()) await looked.survey(at)
        await looked.close()
        const container = await this.#thread.open(file, options)
        for (const [at, { layer }] of container.summaries.entries())
          layers.push(await readLayer(container, at, layer))
        await container.close()
      } catch (error) {
        note(error)
      }
    }
    return { layers, faults }
  }
}

async function readLayer(
  container: Awaited<ReturnType<ReadingThread['open']>>,
  at: number,
  layer: string,
) {
  const told = { read: 0, staged: 0, repaired: 0, flattened: 0 }
  const setAside: ReadOutcome['layers'][number]['setAside'][number][] = []
  for (;;) {
    const batch = await container.batch(at, { swapped: false, unit: null })
    if (batch.read === 0) return { layer, ...told, setAside }
    told.read += batch.read
    told.staged += batch.staged.reduce((sum, { count }) => sum + count, 0)
    told.repaired += batch.notes.length
    told.flattened += batch.flattened
    for (const { row, message, messageEn } of batch.setAside)
      setAside.push({ row, message, messageEn })
  }
}

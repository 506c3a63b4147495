/** The received files of drafts, in a folder of their own each, as they came; the reader works on copies. */
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserFault } from '../../errors/user-fault.ts'
import {
  createDeliveryFolder,
  type DeliveredFile,
  type DeliveryFolder,
} from '../upload/delivered-files.ts'

const MAX_BYTES = 8 * 1024 ** 3

export class DraftFiles {
  /** `root` is made when the first draft comes. */
  constructor(private readonly root: string) {}

  #folder = (id: string) => join(this.root, id)

  /** Takes received files over. Returns what they are called and how large they are. */
  async keep(id: string, files: readonly DeliveredFile[]) {
    const kept: { name: string; bytes: number }[] = []
    await mkdir(this.#folder(id), { recursive: true })
    for (const [at, { name, path }] of files.entries()) {
      const target = join(this.#folder(id), `file-${at}`)
      await rename(path, target).catch(() => copyFile(path, target))
      kept.push({ name, bytes: (await stat(target)).size })
    }
    return kept
  }

  /** Gives another draft the same files. */
  async share(from: string, to: string): Promise<void> {
    await mkdir(this.#folder(to), { recursive: true })
    for (const name of await readdir(this.#folder(from))) {
      const [source, target] = [join(this.#folder(from), name), join(this.#folder(to), name)]
      await link(source, target).catch(() => copyFile(source, target))
    }
  }

  /** Files for the reader to take apart, in a folder that goes once `use` is done. */
  async withCopies<T>(
    id: string,
    files: readonly { readonly name: string }[],
    use: (files: readonly DeliveredFile[], folder: DeliveryFolder) => Promise<T>,
  ): Promise<T> {
    const folder = await createDeliveryFolder()
    try {
      const copies: DeliveredFile[] = []
      for (const [at, { name }] of files.entries()) {
        const source = join(this.#folder(id), `file-${at}`)
        const path = join(folder.incoming, `upload-${at}`)
        await link(source, path).catch(() => copyFile(source, path))
        copies.push({ name, path })
      }
      return await use(copies, folder)
    } finally {
      await folder.remove()
    }
  }

  remove(id: string): Promise<void> {
    return rm(this.#folder(id), { recursive: true, force: true })
  }

  /** Removes folders of drafts that are no more. */
  async sweep(standing: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#names()) if (!standing.has(name)) await this.remove(name)
  }

  /** @throws UserFault `too_large` where the drafts together hold as much as they may. */
  async requireRoom(): Promise<void> {
    // a file that several drafts share lies there once
    const sizes = new Map<number, number>()
    for (const id of await this.#names())
      for (const name of await readdir(this.#folder(id))) {
        const { ino, size } = await stat(join(this.#folder(id), name))
        sizes.set(ino, size)
      }
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    if (bytes < MAX_BYTES) return
    throw new UserFault(
      'too_large',
      `入库草稿的文件合计已达 ${MAX_BYTES / 1024 ** 3} GB，请先完成或删除已有草稿`,
      `the files of import drafts come to ${MAX_BYTES / 1024 ** 3} GB; commit or delete some first`,
    )
  }

  async #names(): Promise<string[]> {
    return readdir(this.root).catch(() => [])
  }
}

/** Keeps files of tiles open between requests, a few at a time, each opened once. */
import { type ArchiveFormat, openArchive } from './archive/open-archive.ts'
import type { TileArchive } from './archive/tile-archive.ts'

const KEPT = 12

export class OpenArchives {
  private readonly open = new Map<string, Promise<TileArchive>>()

  /** The one used last is closed last. */
  get(id: string, format: ArchiveFormat, path: string): Promise<TileArchive> {
    const known = this.open.get(id)
    const opening = known ?? openArchive(format, path, id)
    if (!known) opening.catch(() => this.open.delete(id))
    this.open.delete(id)
    this.open.set(id, opening)
    const [oldest] = this.open.keys()
    if (this.open.size > KEPT && oldest !== undefined) void this.close(oldest)
    return opening
  }

  async close(id: string): Promise<void> {
    const known = this.open.get(id)
    this.open.delete(id)
    const archive = await known?.catch(() => null)
    await archive?.close()
  }
}

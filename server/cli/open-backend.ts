/** Chooses: the database itself, or the embedded server that holds its folder. */
import type { Settings } from '../config/settings.ts'
import { folderOwner } from '../db/embedded/claim-folder.ts'
import type { Backend } from './backend.ts'
import { directBackend } from './direct-backend.ts'
import { CommandFault } from './exit-codes.ts'
import { httpBackend } from './http-backend.ts'

/** A first start of the embedded engine takes up to a minute and a half. */
const PATIENCE_MS = 120_000

export async function openBackend(
  settings: Settings,
  tell: (text: string) => void,
): Promise<Backend> {
  if (settings.databaseUrl) return directBackend(settings)
  const deadline = Date.now() + PATIENCE_MS
  for (let told = false; ; told = true) {
    const owner = await folderOwner(settings.dataDir)
    if (!owner) return directBackend(settings)
    if (owner.url) return httpBackend(owner.url)
    if (!told) tell(`等待进程 ${owner.pid} 就绪 (waiting for process ${owner.pid})…`)
    if (Date.now() > deadline)
      throw new CommandFault(
        `数据目录 ${settings.dataDir} 由进程 ${owner.pid} 占用且一直未就绪 (the data folder is held by process ${owner.pid}, which does not become ready)`,
      )
    await new Promise((done) => setTimeout(done, 500))
  }
}

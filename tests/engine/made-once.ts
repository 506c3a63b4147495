/** Makes something in a folder once for all test processes: the first who asks makes it, the others wait. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../../server/db/embedded/claim-folder.ts'

const LOOK_EVERY_MS = 300

/** A maker that failed or died is followed by the next who asks. */
export async function madeOnce(folder: string, make: () => Promise<void>): Promise<void> {
  const done = join(folder, 'done')
  const lock = `${folder}.making`
  await mkdir(join(folder, '..'), { recursive: true })
  while (!existsSync(done)) {
    if (!(await take(lock))) {
      await new Promise((next) => setTimeout(next, LOOK_EVERY_MS))
      continue
    }
    try {
      if (existsSync(done)) return
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder)
      await make()
      await writeFile(done, '')
    } finally {
      await rm(lock)
    }
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const pid = Number(await readFile(lock, 'utf8').catch(() => ''))
    if (pid && !isAlive(pid)) await rm(lock, { force: true })
    return false
  }
}

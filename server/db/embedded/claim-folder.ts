/**
 * One process at a time may open the embedded engine's folder. The claim is a file with the
 * owner's process id and address; a claim whose process is gone is taken over. A folder whose
 * first set-up never finished holds nothing and is made anew.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FolderInUse } from '../../errors/folder-in-use.ts'

export interface FolderClaim {
  /** Where the engine keeps its files. */
  readonly path: string
  markComplete(): Promise<void>
  release(): Promise<void>
}

export interface FolderOwner {
  readonly pid: number
  /** Base address once the owner listens. */
  readonly url: string | null
}

const claimFile = (dataDir: string) => join(dataDir, 'owner.json')
const completeMark = (dataDir: string) => join(dataDir, 'postgres-complete')

/** Whether the folder has been set up to the end once; only then can it hold anything. */
export const hasCompleteFolder = (dataDir: string): boolean => existsSync(completeMark(dataDir))

export async function claimFolder(dataDir: string): Promise<FolderClaim> {
  await mkdir(dataDir, { recursive: true })
  const owner = await folderOwner(dataDir)
  if (owner) throw new FolderInUse(dataDir, owner)
  await announceOwner(dataDir, null)
  const path = join(dataDir, 'postgres')
  if (!hasCompleteFolder(dataDir)) await rm(path, { recursive: true, force: true })
  return {
    path,
    markComplete: () => writeFile(completeMark(dataDir), ''),
    release: () => rm(claimFile(dataDir), { force: true }),
  }
}

/** Tells other processes, such as the command line, where the owner of the folder listens. */
export async function announceOwner(dataDir: string, url: string | null): Promise<void> {
  const owner: FolderOwner = { pid: process.pid, url }
  await writeFile(claimFile(dataDir), JSON.stringify(owner))
}

/** The living process that holds the folder, or null. */
export async function folderOwner(dataDir: string): Promise<FolderOwner | null> {
  let owner: FolderOwner
  try {
    owner = JSON.parse(await readFile(claimFile(dataDir), 'utf8'))
  } catch {
    return null
  }
  if (owner.pid === process.pid) return owner
  return isAlive(owner.pid) ? owner : null
}

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Which revision a request means, and which changeset of a layer holds at it. */
import { UserFault } from '../errors/user-fault.ts'
import { headRevision, layerRevisions } from './changesets.ts'
import type { Db } from './schema.ts'

/** @throws UserFault `not_found` for a revision that does not exist yet. */
export async function revisionInForce(db: Db, asked: number | null): Promise<number> {
  const memory = memoryOf(db)
  if (asked !== null && asked <= memory.head) return asked
  memory.head = Math.max(memory.head, await headRevision(db))
  if (asked === null) return memory.head
  if (asked <= memory.head) return asked
  throw new UserFault(
    'not_found',
    `没有版本 ${asked}；最新版本为 ${memory.head}`,
    `there is no revision ${asked}; the newest is ${memory.head}`,
  )
}

/** The newest changeset up to `revision` that touched the layer; where none is on record, `revision`. */
export async function layerRevisionAt(db: Db, layer: string, revision: number): Promise<number> {
  const { layers } = memoryOf(db)
  let known = layers.get(revision)
  if (!known) {
    if (layers.size > 200) layers.clear()
    known = layerRevisions(db, revision)
    layers.set(revision, known)
    known.catch(() => layers.delete(revision))
  }
  return (await known)[layer] ?? revision
}

interface Memory {
  head: number
  readonly layers: Map<number, Promise<Record<string, number>>>
}

/** What a past revision holds never changes, so it may be remembered. */
const memories = new WeakMap<Db, Memory>()

function memoryOf(db: Db): Memory {
  const memory = memories.get(db) ?? { head: 0, layers: new Map() }
  memories.set(db, memory)
  return memory
}

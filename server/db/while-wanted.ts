/**
 * Statements that are broken off when nobody waits for them any more. PostgreSQL breaks them off at
 * once; the embedded engine cannot be interrupted, there whatever has not begun yet is left undone.
 */
import { sql } from 'kysely'
import { UserFault } from '../errors/user-fault.ts'
import type { Db } from './schema.ts'

const interruptible = new WeakSet<Db>()

export const markInterruptible = (db: Db): void => {
  interruptible.add(db)
}

/** @throws UserFault `conflict` once `signal` is aborted. */
export async function whileWanted<T>(
  db: Db,
  signal: AbortSignal | undefined,
  use: (tx: Db) => Promise<T>,
): Promise<T> {
  if (!signal) return use(db)
  if (signal.aborted) throw unwanted()
  try {
    return await db.transaction().execute(async (tx) => {
      if (signal.aborted) throw unwanted()
      return interruptible.has(db) ? breakingOff(db, tx, signal, use) : use(tx)
    })
  } catch (error) {
    throw signal.aborted ? unwanted() : error
  }
}

async function breakingOff<T>(
  db: Db,
  tx: Db,
  signal: AbortSignal,
  use: (tx: Db) => Promise<T>,
): Promise<T> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
  let asked: Promise<unknown> = Promise.resolve()
  const breakOff = () => {
    asked = sql`select pg_cancel_backend(${rows[0]?.pid}::integer)`.execute(db).catch(() => {})
  }
  signal.addEventListener('abort', breakOff, { once: true })
  try {
    if (signal.aborted) throw unwanted()
    return await use(tx)
  } finally {
    signal.removeEventListener('abort', breakOff)
    // else it could meet whatever runs next on this connection
    await asked
  }
}

const unwanted = () =>
  new UserFault(
    'conflict',
    '请求已取消，未得出结果',
    'the request was given up, and nothing was worked out',
  )

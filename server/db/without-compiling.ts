/** Statements that PostgreSQL would spend longer compiling than running: large ones over few rows, short ones over a whole layer. */
import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** Runs `use` in a transaction in which statements are not compiled (`jit`). */
export const withoutCompiling = <T>(db: Db, use: (tx: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('jit', 'off', true)`.execute(tx)
    return use(tx)
  })

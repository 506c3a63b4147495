/**
 * Many rows into an empty table: its indexes are built once when all are in, which costs a third of
 * keeping them row by row. Nobody can read the table meanwhile, so only where nobody does.
 */
import { sql } from 'kysely'
import type { Tx } from './schema.ts'

interface TableName {
  readonly schema: string
  readonly table: string
}

/** Until then the table's readers go first. */
const PATIENCE = '200ms'

/** Runs `write` with the indexes taken away, where the table is empty and free; they come back with it, or with the transaction's end. */
export async function withIndexesAfter<T>(
  tx: Tx,
  name: TableName,
  write: () => Promise<T>,
): Promise<T> {
  const table = sql.id(name.schema, name.table)
  const { rows } = await sql`select from ${table} limit 1`.execute(tx)
  if (rows.length > 0 || !(await claimed(tx, table))) return write()
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select class.relname as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class as class on class.oid = indexrelid
    where indrelid = ${`"${name.schema}"."${name.table}"`}::regclass and not exists (
      select from pg_constraint where conindid = indexrelid)`.execute(tx)
  for (const index of indexes) await sql`drop index ${sql.id(name.schema, index.name)}`.execute(tx)
  const written = await write()
  // The database's own words, as it would restore them from a dump.
  for (const { definition } of indexes) await sql.raw(definition).execute(tx)
  return written
}

async function claimed(tx: Tx, table: ReturnType<typeof sql.id>): Promise<boolean> {
  await sql`savepoint claim`.execute(tx)
  try {
    await sql`select set_config('lock_timeout', ${PATIENCE}::text, true)`.execute(tx)
    await sql`lock table ${table} in access exclusive mode`.execute(tx)
    await sql`select set_config('lock_timeout', '0', true)`.execute(tx)
    return true
  } catch (error) {
    await sql`rollback to savepoint claim`.execute(tx)
    if ((error as { code?: unknown }).code === '55P03') return false
    throw error
  } finally {
    await sql`release savepoint claim`.execute(tx)
  }
}

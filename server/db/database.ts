/** Opens the database: PostgreSQL where an address is given, the embedded engine otherwise. */
import { Kysely, Migrator, sql } from 'kysely'
import { type Capabilities, probeCapabilities } from './capabilities.ts'
import { claimFolder } from './embedded/claim-folder.ts'
import { EmbeddedEngine } from './embedded/embedded-engine.ts'
import { pgliteDialect } from './embedded/pglite-dialect.ts'
import { migrations } from './migrations/index.ts'
import { postgisDialect } from './postgis/postgis-dialect.ts'
import type { DatabaseSchema, Db } from './schema.ts'
import { markInterruptible } from './while-wanted.ts'

export interface Database {
  readonly engine: 'embedded' | 'postgis'
  readonly db: Db
  readonly capabilities: Capabilities
  close(): Promise<void>
}

export interface DatabaseLocation {
  /** PostgreSQL address; null for the embedded engine. */
  readonly databaseUrl: string | null
  /** Folder of the embedded engine. */
  readonly dataDir: string
}

/** Opens and migrates. Rejects with a message a person can act on when the address does not answer. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if (location.databaseUrl) {
    const db = new Kysely<DatabaseSchema>({ dialect: postgisDialect(location.databaseUrl) })
    markInterruptible(db)
    return prepare('postgis', db, () => db.destroy())
  }
  const folder = await claimFolder(location.dataDir)
  try {
    const engine = new EmbeddedEngine(folder.path)
    await engine.open()
    const db = new Kysely<DatabaseSchema>({ dialect: pgliteDialect(engine) })
    const database = await prepare('embedded', db, async () => {
      await db.destroy()
      await folder.release()
    })
    await folder.markComplete()
    return database
  } catch (error) {
    await folder.release()
    throw error
  }
}

/** Asked first, since the migrator reads the columns of every table to find its own: 0.7 s of CPU at each start. */
async function isMigrated(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('hegui_migration') is not null as there`.execute(db)
  if (!rows[0]?.there) return false
  const done = await sql<{ name: string }>`select name from hegui_migration`.execute(db)
  const names = new Set(done.rows.map(({ name }) => name))
  return (
    names.size === Object.keys(migrations).length &&
    Object.keys(migrations).every((name) => names.has(name))
  )
}

async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'hegui_migration',
    migrationLockTableName: 'hegui_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function prepare(
  engine: Database['engine'],
  db: Db,
  close: () => Promise<void>,
): Promise<Database> {
  try {
    await sql`create extension if not exists postgis`.execute(db)
    if (!(await isMigrated(db))) await migrate(db)
    return { engine, db, capabilities: await probeCapabilities(db), close }
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
}

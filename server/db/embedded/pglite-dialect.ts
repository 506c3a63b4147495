/** Kysely's dialect for the embedded engine: one connection, handed out in turn. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { EngineFault } from '../../errors/engine-fault.ts'
import type { EmbeddedEngine } from './embedded-engine.ts'

export const pgliteDialect = (engine: EmbeddedEngine): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PgliteDriver(engine),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class PgliteConnection implements DatabaseConnection {
  /** Set when a fault ended the transaction under us: nothing may follow but a rollback. */
  faulted: EngineFault | null = null

  constructor(private readonly engine: EmbeddedEngine) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.faulted) throw this.faulted
    try {
      const { rows, affectedRows } = await this.engine.run(sql, parameters)
      return { rows: rows as R[], numAffectedRows: BigInt(affectedRows) }
    } catch (error) {
      if (error instanceof EngineFault) this.faulted = error
      throw error
    }
  }

  // biome-ignore lint/correctness/useYield: the embedded engine has no cursors
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded engine cannot stream rows; page instead')
  }
}

class PgliteDriver implements Driver {
  #free: Promise<void> = Promise.resolve()
  #release = new WeakMap<DatabaseConnection, () => void>()

  constructor(private readonly engine: EmbeddedEngine) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    let release = () => {}
    this.#free = new Promise((resolve) => {
      release = resolve
    })
    await before
    const connection = new PgliteConnection(this.engine)
    this.#release.set(connection, release)
    return connection
  }

  beginTransaction = (connection: DatabaseConnection) => send(connection, 'begin')
  commitTransaction = (connection: DatabaseConnection) => send(connection, 'commit')

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After a fault the restart has already undone the transaction.
    if (connection instanceof PgliteConnection && connection.faulted) return
    await send(connection, 'rollback')
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#release.get(connection)?.()
  }

  destroy = () => this.engine.close()
}

async function send(connection: DatabaseConnection, command: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(command))
}

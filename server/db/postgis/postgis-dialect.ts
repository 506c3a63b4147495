/** Kysely's dialect for PostgreSQL, with the same JavaScript types as the embedded engine. */
import { type DatabaseConnection, PostgresDialect, PostgresDriver } from 'kysely'
import pg from 'pg'
import { EngineFault } from '../../errors/engine-fault.ts'

const { builtins } = pg.types
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.DATE, (text) => text],
])

/** SQLSTATE XX000 with GEOS's words is what PostGIS raises when an overlay fails. */
const isOverlayFault = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'XX000' &&
  /TopologyException|GEOS|IllegalArgumentException/i.test(error.message)

export function postgisDialect(connectionString: string, maxConnections = 10): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    application_name: 'hegui',
    // PostGIS declares its functions so dear that short statements would be compiled for half a second.
    options: '-c jit=off',
    types: {
      getTypeParser: ((oid: number, format: never) =>
        parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  })
  // A server that goes away while a connection idles must not end the process.
  pool.on('error', () => {})
  const dialect = new PostgresDialect({ pool })
  dialect.createDriver = () => new FaultNamingDriver({ pool })
  return dialect
}

class FaultNamingDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    const marked = connection as DatabaseConnection & { namesFaults?: boolean }
    if (marked.namesFaults) return connection
    marked.namesFaults = true
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = async (query) => {
      try {
        return await execute(query)
      } catch (error) {
        throw isOverlayFault(error) ? new EngineFault(query.sql, { cause: error }) : error
      }
    }
    return connection
  }
}

/** The whole app over one database, asked without a port. */
import { createApp } from '../../server/app.ts'
import type { Database } from '../../server/db/database.ts'
import { Startup } from '../../server/start/startup.ts'

export function benchApp(database: Database) {
  const startup = new Startup(() => {})
  startup.report({ phase: 'ready' })
  const app = createApp(
    {
      engine: database.engine,
      startup,
      ready: Promise.resolve(),
      database: () => database,
      today: () => '2026-11-24',
      close: () => database.close(),
    },
    { webDir: null },
  )
  const ask = async (path: string, init?: { method: string; body: unknown }) => {
    const response = await app.request(path, {
      method: init?.method,
      headers: { 'content-type': 'application/json' },
      body: init && JSON.stringify(init.body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  return {
    ask,
    json: async <T>(...call: Parameters<typeof ask>): Promise<T> =>
      (await ask(...call)).json() as T,
  }
}

/** The whole app over one database, asked without a port. */
import { createApp } from '../../server/app.ts'
import type { Database } from '../../server/db/database.ts'
import { openedServices } from '../../server/start/start-services.ts'

export function benchApp(database: Database) {
  const services = openedServices(database, () => '2026-11-24')
  const app = createApp(services, { webDir: null })
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

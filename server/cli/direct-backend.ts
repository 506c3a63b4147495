/** The product's app inside this process, over a database that no server holds. */
import { createApp } from '../app.ts'
import type { Settings } from '../config/settings.ts'
import { openDatabase } from '../db/database.ts'
import { Startup } from '../start/startup.ts'
import type { Backend } from './backend.ts'

export async function directBackend(settings: Settings): Promise<Backend> {
  const database = await openDatabase(settings)
  const startup = new Startup(() => {})
  startup.report({ phase: 'ready', step: '就绪', share: 1 })
  const app = createApp(
    {
      engine: database.engine,
      startup,
      ready: Promise.resolve(),
      database: () => database,
      today: () => new Date().toISOString().slice(0, 10),
      close: () => database.close(),
    },
    { webDir: null },
  )
  return {
    request: async (path, init) => app.fetch(new Request(new URL(path, 'http://127.0.0.1'), init)),
    close: () => database.close(),
  }
}

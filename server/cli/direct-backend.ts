/** The product's app inside this process, over a database that no server holds. */
import { createApp } from '../app.ts'
import type { Settings } from '../config/settings.ts'
import { openDatabase } from '../db/database.ts'
import { openedServices } from '../start/start-services.ts'
import type { Backend } from './backend.ts'

export async function directBackend(settings: Settings): Promise<Backend> {
  const database = await openDatabase(settings)
  const app = createApp(openedServices(database), { webDir: null, dataDir: settings.dataDir })
  return {
    request: async (path, init) => app.fetch(new Request(new URL(path, 'http://127.0.0.1'), init)),
    close: () => database.close(),
  }
}

/** Runs the server until it is told to stop. */
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import type { Settings } from './config/settings.ts'
import { announceOwner } from './db/embedded/claim-folder.ts'
import { startApp } from './start/start-app.ts'
import type { Demonstration } from './start/start-services.ts'

const webDir = () => fileURLToPath(new URL('../web', import.meta.url))

/** Listens at once, so that a start shows its progress, and opens the database behind. Never returns. */
export async function serve(
  settings: Settings,
  demonstration: Demonstration | null,
): Promise<never> {
  const { app, services } = startApp(settings, demonstration, { webDir: webDir() })
  const server = listen({ fetch: app.fetch, hostname: settings.host, port: settings.port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const url = `http://${settings.host}:${(server.address() as AddressInfo).port}`
  console.log(`合规图 Hegui: ${url}`)
  const stop = async () => {
    server.close()
    await services.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await services.ready
  if (!settings.databaseUrl) await announceOwner(settings.dataDir, url)
  console.log(`就绪 (ready): ${url}`)
  return new Promise(() => {})
}

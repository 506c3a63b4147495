/** Runs the server until it is told to stop. */
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import type { Settings } from './config/settings.ts'
import { announceOwner } from './db/embedded/claim-folder.ts'
import { FolderInUse } from './errors/folder-in-use.ts'
import { startApp } from './start/start-app.ts'
import type { Demonstration } from './start/start-services.ts'

/**
 * Connections stay open longer than the server can be busy: one that was closed for idleness just
 * before the server comes to read its next request is a request without an answer.
 */
const KEEP_ALIVE_MS = 120_000

const webDir = () => fileURLToPath(new URL('../web', import.meta.url))

/** Listens at once, so that a start shows its progress, and opens the database behind. Never returns. */
export async function serve(
  settings: Settings,
  demonstration: Demonstration | null,
): Promise<never> {
  const { app, services } = startApp(settings, demonstration, { webDir: webDir() })
  const opened = services.ready.then(
    () => null,
    (error: Error) => error,
  )
  const server = listen({
    fetch: app.fetch,
    hostname: settings.host,
    port: settings.port,
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  })
  await new Promise<void>((resolve) => {
    server.once('listening', resolve)
    server.once('error', (error) => giveUp(wordsOfListening(error, settings)))
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
  const fault = await opened
  if (fault instanceof FolderInUse) giveUp(fault.message)
  if (fault) {
    // The page goes on saying so, for whoever has it open.
    console.error(`启动失败：${fault.message}`)
    return new Promise(() => {})
  }
  if (!settings.databaseUrl) await announceOwner(settings.dataDir, url)
  console.log(`就绪 (ready): ${url}`)
  return new Promise(() => {})
}

function giveUp(words: string): never {
  console.error(words)
  process.exit(1)
}

function wordsOfListening(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code !== 'EADDRINUSE') return `无法监听 ${host}：${port}：${error.message}`
  return `端口 ${port} 已被占用；请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start
(port ${port} is in use; close what holds it, or choose another: PORT=${port + 1} npm start)`
}

/** Starts the product as a user does, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import type { Status } from '../../server/api/contract.ts'

const root = resolve(import.meta.dirname, '../..')

export interface Product {
  readonly base: string
  readonly process: ChildProcess
  log(): string
  /** Waits until `GET /api/status` satisfies `until`; rejects when the process ends first. */
  waitFor(until: (status: Status) => boolean, timeoutMs?: number): Promise<Status>
  json<T>(path: string, init?: { method?: string; body?: unknown }): Promise<T>
  /** Ends the whole process at once, as a power cut would. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export async function startProduct(env: Record<string, string>): Promise<Product> {
  const port = await freePort()
  // The test runner sets BASE_URL to a path of its own, which the product would rightly refuse, and
  // NODE_ENV, by which the pages would be built with the development build of their library.
  const { BASE_URL, NODE_ENV, ...inherited } = process.env
  const child = spawn(process.execPath, ['server/hegui.mjs', 'serve'], {
    cwd: root,
    env: { ...inherited, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stdout.on('data', (text) => {
    log += text
  })
  child.stderr.on('data', (text) => {
    log += text
  })
  const base = `http://127.0.0.1:${port}`
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  return {
    base,
    process: child,
    log: () => log,
    waitFor: (until, timeoutMs = 240_000) =>
      waitFor({ base, child, log: () => log }, until, timeoutMs),
    async json(path, init = {}) {
      const response = await fetch(base + path, {
        method: init.method,
        headers: { 'content-type': 'application/json' },
        body: init.body === undefined ? undefined : JSON.stringify(init.body),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
      return JSON.parse(text)
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

async function waitFor(
  { base, child, log }: { base: string; child: ChildProcess; log(): string },
  until: (status: Status) => boolean,
  timeoutMs: number,
): Promise<Status> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the product ended:\n${log()}`)
    const status = await fetch(`${base}/api/status`).then(
      (response) => response.json() as Promise<Status>,
      () => null,
    )
    if (status && until(status)) return status
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(status)}:\n${log()}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })

/** A page in real Chromium that remembers every fault, every script and every call outside. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { watchRequests } from './map-at-rest.ts'

export interface OpenPage {
  readonly page: Page
  /** Console errors, page errors and failed requests, in the order they came. */
  readonly faults: string[]
  readonly outside: string[]
  /** Bytes of script as sent. */
  scriptBytes(): number
  goto(path: string): Promise<void>
  close(): Promise<void>
}

export const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

/** On a machine that does other things beside; a test waits for a state and not for a time. */
const PATIENCE_MS = 60_000

const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

let running: Browser | null = null

/** One Chromium for all files, which run one by one: closing it closes what the file had open. */
export async function launch(): Promise<Browser> {
  if (running?.isConnected()) return running
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  })
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  running = browser
  return browser
}

export async function openPage(
  browser: Browser,
  viewport: { width: number; height: number } = sizes[0],
  base: string = inject('base'),
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  watchRequests(page)
  const faults: string[] = []
  const outside: string[] = []
  let bytes = 0
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error') faults.push(`${message.text()} ${url}`.trim())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(blob|data):/.test(url)) outside.push(url)
  })
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const count = async () => {
      const { 'content-length': length } = await response.allHeaders()
      bytes += Number(length ?? (await response.body()).length)
    }
    // a page that is closed meanwhile has no headers to tell
    count().catch((error: unknown) => {
      if (!page.isClosed()) throw error
    })
  })
  return {
    page,
    faults,
    outside,
    scriptBytes: () => bytes,
    goto: async (path) => {
      await page.goto(base + path)
    },
    close: () => context.close(),
  }
}

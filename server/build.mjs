/**
 * Builds the pages and the server into `dist/`, and knows whether that build is stale. Vite and
 * Rolldown do both; the worker threads become files beside the server's entry.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { buildSlimPostgis } from './db/embedded/slim-postgis.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['gis-data', 'server', 'seeds', 'web', 'package-lock.json', 'vite.config.ts']
const stamp = join(root, 'dist', 'stamp')

/** Entries of the server: the command line, and one file per worker thread. */
const entries = {
  main: 'seeds/main.ts',
  'seed-worker': 'seeds/load/seed-worker.ts',
}

/** Names, sizes and times of every source: cheap, and different after any edit or checkout. */
function fingerprint() {
  const hash = createHash('sha256')
  /** @param {string} path */
  const visit = (path) => {
    const status = statSync(path)
    if (status.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name))
    } else hash.update(`${path}\0${status.size}\0${status.mtimeMs}\n`)
  }
  for (const source of sources) visit(join(root, source))
  return hash.digest('hex')
}

const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

/** @param {{ force?: boolean }} [options] */
export async function buildIfStale({ force = false } = {}) {
  if (!force && isFresh()) return
  console.error('构建页面与服务 (building)…')
  const before = fingerprint()
  const { build } = await import('vite')
  await build({
    root: join(root, 'web'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
  })
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: { ...entries, ...(await plainWorkers()) },
        output: {
          entryFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.endsWith('.mjs') ? '[name].mjs' : '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  })
  await buildSlimPostgis(join(root, 'dist/server'))
  await compressAssets(join(root, 'dist/web/assets'))
  writeFileSync(stamp, before)
}

/** Worker threads written in plain JavaScript; the bundle looks for them beside itself by the same name. */
async function plainWorkers() {
  const files = await readdir(join(root, 'server'), { recursive: true })
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('-worker.mjs'))
      .map((file) => [basename(file, '.mjs'), join(root, 'server', file)]),
  )
}

/** @param {string} folder */
async function compressAssets(folder) {
  const brotli = promisify(brotliCompress)
  const zip = promisify(gzip)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  for (const name of await readdir(folder)) {
    if (!/\.(js|css|svg|json)$/.test(name)) continue
    const content = await readFile(join(folder, name))
    await Promise.all([
      zip(content, { level: 9 }).then((bytes) => writeFile(join(folder, `${name}.gz`), bytes)),
      brotli(content, { params }).then((bytes) => writeFile(join(folder, `${name}.br`), bytes)),
    ])
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfStale({ force: true })
}

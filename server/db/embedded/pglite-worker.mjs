/**
 * Worker thread that owns the embedded engine: PGlite with PostGIS blocks its thread while it
 * computes, so it must not share one with the HTTP server.
 *
 * PGlite swallows C++ exceptions: when GEOS throws, the statement ends early with fewer rows, or
 * none, and reports success. PostgreSQL's own errors never go through `__cxa_throw`, so counting
 * its calls tells exactly which statement met a fault, inside transactions too.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { slimPostgis } from './slim-postgis.mjs'

let faults = 0

/** @typedef {Record<string, Record<string, unknown>>} Imports */

/** @param {Imports | undefined} imports */
function countThrows(imports) {
  const env = imports?.env
  if (!env) return imports
  const counting = new Proxy(env, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (name !== '__cxa_throw' || typeof value !== 'function') return value
      /** @param {unknown[]} parameters */
      return (...parameters) => {
        faults += 1
        return value(...parameters)
      }
    },
  })
  return { ...imports, env: counting }
}

/** @type {any} */
const wasm = Reflect.get(globalThis, 'WebAssembly')
const nativeInstantiate = wasm.instantiate
wasm.Instance = new Proxy(wasm.Instance, {
  construct: (target, [module, imports]) => new target(module, countThrows(imports)),
})
/** @type {(source: unknown, imports?: Imports) => Promise<unknown>} */
wasm.instantiate = (source, imports) => nativeInstantiate(source, countThrows(imports))

const { PGlite, types } = await import('@electric-sql/pglite')
const { postgis } = await import('@electric-sql/pglite-postgis')

const port = parentPort
if (!port) throw new Error('pglite-worker runs as a worker thread only')

/** The driver must answer with the same JavaScript types as the one for PostgreSQL. */
const parsers = {
  [types.INT8]: Number,
  [types.NUMERIC]: Number,
  [types.DATE]: (/** @type {string} */ text) => text,
}

const dataDir = /** @type {string} */ (workerData.dataDir)
/** @type {typeof postgis} */
const slim = {
  ...postgis,
  setup: async (...asked) => {
    const whole = await postgis.setup(...asked)
    return { ...whole, ...(whole.bundlePath && { bundlePath: slimPostgis(whole.bundlePath) }) }
  },
}
const database = await PGlite.create(dataDir, { extensions: { postgis: slim }, parsers })
port.postMessage({ ready: true })

port.on('message', async ({ id, text, parameters, close }) => {
  if (close) {
    await database.close()
    port.postMessage({ id, rows: [], affectedRows: 0 })
    return
  }
  const before = faults
  try {
    const answer = parameters
      ? await database.query(text, parameters)
      : (await database.exec(text)).at(-1)
    const fault = faults > before
    port.postMessage(
      fault
        ? { id, fault: true }
        : { id, rows: answer?.rows ?? [], affectedRows: answer?.affectedRows ?? 0 },
    )
  } catch (error) {
    const { message, code, detail, hint, constraint, where } = /** @type {any} */ (error)
    port.postMessage({
      id,
      error: { message, code, detail, hint, constraint, where },
      fault: faults > before,
    })
  }
})

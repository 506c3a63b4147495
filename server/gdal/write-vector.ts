/** Writes vector files that GDAL knows, in a worker thread, one at a time so that memory does not add up. */
import { Worker } from 'node:worker_threads'

/** Names of GDAL's drivers. */
export type VectorFormat = 'ESRI Shapefile' | 'GPKG' | 'OpenFileGDB' | 'FlatGeobuf'

export interface VectorSource {
  /** A file that GDAL reads; its first layer is taken. */
  readonly path: string
  /** Further arguments of `ogr2ogr` for this source, such as `-nln`. */
  readonly options: readonly string[]
}

export interface VectorOutput {
  /** Full paths of every file written. */
  readonly paths: readonly string[]
  /** Features read from each source. */
  readonly counts: readonly number[]
  readonly warnings: readonly string[]
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Each source becomes a layer of the output `folder`/`name`, which gets the format's own ending.
 * @throws Error where GDAL reports an error: nothing it wrote may be used then.
 */
export function writeVector(
  format: VectorFormat,
  sources: readonly VectorSource[],
  target: { readonly folder: string; readonly name: string },
): Promise<VectorOutput> {
  const task = () => translate(format, sources, target)
  const next = last.then(task, task)
  last = next.catch(() => {})
  return next
}

function translate(
  format: VectorFormat,
  sources: readonly VectorSource[],
  target: { readonly folder: string; readonly name: string },
): Promise<VectorOutput> {
  const worker = new Worker(new URL('./vector-writer-worker.mjs', import.meta.url), {
    workerData: { format, sources, ...target },
  })
  return new Promise<VectorOutput>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`${format}: the writer ended with ${code}`)))
    worker.once('message', (answer: VectorOutput & { fault?: string }) =>
      answer.fault === undefined
        ? resolve(answer)
        : reject(new Error(`${format}: ${answer.fault}`)),
    )
  }).finally(() => worker.terminate())
}

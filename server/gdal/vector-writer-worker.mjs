/**
 * Translates vector files into one output with GDAL, in a thread of its own. `workerData`:
 * `{ sources: { path, options }[], folder, name, format }`; answers `{ paths, counts, warnings }` or
 * `{ fault }`. A row that cannot be written is a fault, never left out.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { loadGdal } from './load-gdal.mjs'

async function write() {
  const { sources, folder, name, format } = workerData
  /** @type {string[]} */
  const printed = []
  const gdal = await loadGdal(folder, (text) => printed.push(text))
  /** @type {string[]} */
  let paths = []
  /** @type {number[]} */
  const counts = []
  for (const { path, options } of sources) {
    const { datasets } = await gdal.open(path)
    if (!datasets[0]) throw new Error(printed.join('; '))
    const update = counts.length === 0 ? [] : ['-update']
    const command = ['-f', format, ...update, ...options]
    const written = await gdal.ogr2ogr(datasets[0], command, name)
    refuseErrors(printed)
    paths = written.all.map((/** @type {{ real: string }} */ file) => file.real)
    counts.push(datasets[0].info.layers[0].featureCount)
    await gdal.close(datasets[0])
  }
  return { paths, counts, warnings: printed }
}

/** @param {string[]} printed */
function refuseErrors(printed) {
  const error = printed.find((line) => /^ERROR/i.test(line))
  if (error) throw new Error(error)
}

write().then(
  (answer) => parentPort?.postMessage(answer),
  (error) => parentPort?.postMessage({ fault: error?.message ?? JSON.stringify(error) }),
)

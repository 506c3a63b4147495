/**
 * Writes GeoJSON files as layers of one GeoPackage with GDAL, in a thread of its own.
 * `workerData`: `{ layers: { name, path }[], folder, name }`; answers `{ path }` or `{ fault }`.
 */
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

const require = createRequire(import.meta.url)

async function write() {
  const { layers, folder, name } = workerData
  /** @type {string[]} */
  const printed = []
  // GDAL prepends "./" to the folder of its data file: only a relative path works.
  const packageFolder = join(dirname(require.resolve('gdal3.js/node.js')), 'dist/package')
  /** @type {any} */
  const gdal = await require('gdal3.js/node.js')({
    path: relative(process.cwd(), packageFolder) || '.',
    dest: folder,
    logHandler: () => {},
    errorHandler: (/** @type {string} */ text) => printed.push(text),
  })
  /** @type {string | null} */
  let path = null
  for (const layer of layers) {
    const { datasets } = await gdal.open(layer.path)
    if (!datasets[0]) throw new Error(`${layer.name}: ${printed.join('; ')}`)
    /** @type {string[]} */
    const update = path === null ? [] : ['-update']
    const options = ['-f', 'GPKG', ...update, '-nln', layer.name, '-a_srs', 'EPSG:4490']
    const written = await gdal.ogr2ogr(datasets[0], options, name)
    path = written.real
    await gdal.close(datasets[0])
  }
  return path
}

write().then(
  (path) => parentPort?.postMessage({ path }),
  (error) => parentPort?.postMessage({ fault: error?.message ?? JSON.stringify(error) }),
)

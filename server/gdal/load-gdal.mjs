/** Loads GDAL (WebAssembly, in the package `gdal3.js`); it blocks its thread, so only workers call this. */
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * @param {string} folder where GDAL writes
 * @param {(text: string) => void} onError a line that GDAL prints as an error or a warning
 * @param {Record<string, string>} [settings] GDAL's own; they hold for the whole thread
 * @returns {Promise<any>}
 */
export function loadGdal(folder, onError, settings = {}) {
  // GDAL prepends "./" to the folder of its data file: only a relative path works.
  const packageFolder = join(dirname(require.resolve('gdal3.js/node.js')), 'dist/package')
  return require('gdal3.js/node.js')({
    path: relative(process.cwd(), packageFolder) || '.',
    dest: folder,
    env: settings,
    logHandler: () => {},
    errorHandler: onError,
  })
}

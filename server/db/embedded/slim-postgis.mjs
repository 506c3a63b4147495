/**
 * The part of PostGIS that this system uses, as a bundle for the embedded engine. At every start
 * PGlite unpacks the whole bundle and instantiates every library in it; without raster, topology and
 * the address standardiser that takes half the time (1.4 instead of 3.0 s of CPU).
 */
import { existsSync, statSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const wanted =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/.+|share\/postgresql\/extension\/postgis(\.control|--[\d.]+\.sql))$/
const BLOCK = 512

/** Named by the size of the whole bundle, so that the one of another version is not taken for it. */
const nameOf = (/** @type {URL} */ whole) => `postgis-${statSync(whole).size}.tar.gz`

/**
 * The slim bundle where the build has made it, else the whole one.
 * @param {URL} whole
 */
export function slimPostgis(whole) {
  const built = import.meta.url.includes('/server/db/embedded/') ? '../../../dist/server/' : './'
  const slim = new URL(built + nameOf(whole), import.meta.url)
  return existsSync(slim) ? slim : whole
}

/**
 * Called by the build.
 * @param {string} folder
 */
export async function buildSlimPostgis(folder) {
  const whole = new URL('./postgis.tar.gz', import.meta.resolve('@electric-sql/pglite-postgis'))
  const slim = wantedEntries(await promisify(gunzip)(await readFile(whole)))
  const path = `${folder}/${nameOf(whole)}`
  await writeFile(`${path}.part`, await promisify(gzip)(slim, { level: 1 }))
  await rename(`${path}.part`, path)
}

/**
 * A tar of the wanted files of a tar: header and content of each, as they are.
 * @param {Buffer} tar
 */
function wantedEntries(tar) {
  const kept = []
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) =>
      (tar.toString('latin1', at + from, at + from + length).split('\0')[0] ?? '').trim()
    const end = at + BLOCK + Math.ceil(Number.parseInt(text(124, 12), 8) / BLOCK) * BLOCK
    if (wanted.test(text(0, 100).replace(/^\.\//, ''))) kept.push(tar.subarray(at, end))
    at = end
  }
  if (!kept.length) throw new Error('no PostGIS in the bundle of @electric-sql/pglite-postgis')
  return Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)])
}

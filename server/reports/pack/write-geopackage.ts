/** One GeoPackage with several layers, each from its features; opens in QGIS with its words. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

export interface GeoPackageLayer {
  readonly name: string
  /** lon/lat, EPSG:4490. */
  readonly features: readonly {
    readonly geometry: object
    readonly properties: Readonly<Record<string, string | number | null>>
  }[]
}

/** Null where no layer has a feature: an empty GeoPackage cannot be written. */
export async function writeGeoPackage(layers: readonly GeoPackageLayer[]): Promise<Buffer | null> {
  const filled = layers.filter(({ features }) => features.length > 0)
  if (filled.length === 0) return null
  const folder = await mkdtemp(join(tmpdir(), 'hegui-pack-'))
  try {
    const files: { name: string; path: string }[] = []
    for (const [at, { name, features }] of filled.entries()) {
      const path = join(folder, `layer-${at}.geojson`)
      await writeFile(path, collection(features))
      files.push({ name, path })
    }
    return await readFile(await convert(files, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const collection = (features: GeoPackageLayer['features']) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  })

function convert(layers: readonly { name: string; path: string }[], folder: string) {
  const worker = new Worker(new URL('./geopackage-worker.mjs', import.meta.url), {
    workerData: { layers, folder, name: 'findings' },
  })
  return new Promise<string>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', ({ path, fault }: { path?: string; fault?: string }) =>
      path ? resolve(path) : reject(new Error(`GeoPackage: ${fault}`)),
    )
  }).finally(() => worker.terminate())
}

/** One GeoPackage with several layers, each from its features; opens in QGIS with its words. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type VectorSource, writeVector } from '../../gdal/write-vector.ts'

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
    const sources: VectorSource[] = []
    for (const [at, { name, features }] of filled.entries()) {
      const path = join(folder, `layer-${at}.geojson`)
      await writeFile(path, collection(features))
      sources.push({ path, options: ['-nln', name, '-a_srs', 'EPSG:4490'] })
    }
    const { paths } = await writeVector('GPKG', sources, { folder, name: 'findings' })
    return await readFile(paths[0]!)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const collection = (features: GeoPackageLayer['features']) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  })

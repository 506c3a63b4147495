/** Files of formats that only GDAL writes: GeoPackage, FlatGeobuf, FileGDB, XLSX. */
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { zip } from './write-zip.ts'

const require = createRequire(import.meta.url)

const kinds = {
  gpkg: 'GPKG',
  fgb: 'FlatGeobuf',
  gdb: 'OpenFileGDB',
  xlsx: 'XLSX',
} as const
export type GdalEnding = keyof typeof kinds

export interface GdalSource {
  readonly name: string
  readonly geojson: string
  readonly options?: readonly string[]
}

interface Gdal {
  open(path: string): Promise<{ datasets: unknown[] }>
  ogr2ogr(dataset: unknown, options: readonly string[], name: string): Promise<{ real: string }>
  close(dataset: unknown): Promise<void>
}

/** GDAL is opened once in a process, which test files share, and keeps its folder. */
let opened: Promise<{ gdal: Gdal; folder: string }> | undefined
let written = 0

async function openGdal() {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-test-gdal-'))
  const packageFolder = join(dirname(require.resolve('gdal3.js/node.js')), 'dist/package')
  const gdal: Gdal = await require('gdal3.js/node.js')({
    path: relative(process.cwd(), packageFolder),
    dest: folder,
    logHandler: () => {},
    errorHandler: () => {},
  })
  return { gdal, folder }
}

/** Content of one file each; a FileGDB comes zipped, as it is delivered. */
export async function writeWithGdal(
  wanted: readonly (GdalSource & { readonly ending: GdalEnding })[],
): Promise<Buffer[]> {
  opened ??= openGdal()
  const { gdal, folder } = await opened
  const contents: Buffer[] = []
  for (const { name, ending, geojson, options = [] } of wanted) {
    written += 1
    const source = join(folder, `source-${written}.geojson`)
    writeFileSync(source, geojson)
    const { datasets } = await gdal.open(source)
    const { real } = await gdal.ogr2ogr(
      datasets[0],
      ['-f', kinds[ending], '-nln', name, ...options],
      `${name}-${written}`,
    )
    await gdal.close(datasets[0])
    contents.push(statSync(real).isDirectory() ? zipped(real, name) : readFileSync(real))
  }
  return contents
}

const zipped = (folder: string, name: string) =>
  zip(
    readdirSync(folder).map((entry) => ({
      name: `${name}.gdb/${entry}`,
      content: readFileSync(join(folder, entry)),
    })),
  )

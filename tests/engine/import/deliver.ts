/** Imports files as the routes do, without HTTP. */
import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import type { ImportReport } from '../../../server/api/contract.ts'
import type { Db } from '../../../server/db/schema.ts'
import { importDelivery } from '../../../server/import/import-delivery.ts'
import { importQuerySchema } from '../../../server/import/import-request.ts'
import { createDeliveryFolder } from '../../../server/import/upload/delivered-files.ts'

export const dataFolder = join(import.meta.dirname, '../../data')

/** A name alone stands for a file of that content; a path for itself and, for a Shapefile, its siblings. */
export async function deliver(
  db: Db,
  source: string | Readonly<Record<string, string | Buffer>>,
  query: z.input<typeof importQuerySchema>,
): Promise<ImportReport> {
  const folder = await createDeliveryFolder()
  try {
    const contents = typeof source === 'string' ? await siblings(source) : source
    const files = []
    for (const [name, content] of Object.entries(contents)) {
      const path = join(folder.incoming, `upload-${files.length}`)
      if (typeof source === 'string') await copyFile(String(content), path)
      else await writeFile(path, content)
      files.push({ name, path })
    }
    const parsed = importQuerySchema.parse(query)
    return await importDelivery(db, { files, query: parsed, actor: 'planner' }, folder, () => {})
  } finally {
    await folder.remove()
  }
}

async function siblings(path: string): Promise<Record<string, string>> {
  const folder = join(path, '..')
  const stem = basename(path).replace(/shp$/, '')
  const names = path.endsWith('.shp')
    ? (await readdir(folder)).filter((name) => name.startsWith(stem))
    : [basename(path)]
  return Object.fromEntries(names.map((name) => [name, join(folder, name)]))
}

export const collection = (features: readonly object[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more })

export const feature = (geometry: object | null, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
})

export const square = (x: number, y: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})

/** Inspects files as a draft does, without HTTP. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InspectedDataset, InspectedDelivery } from '../../../server/api/import-contract.ts'
import type { Db } from '../../../server/db/schema.ts'
import { inspectDelivery } from '../../../server/import/understanding/inspect-delivery.ts'
import { createDeliveryFolder } from '../../../server/import/upload/delivered-files.ts'
import { dataFolder } from './deliver.ts'

export type Files = Readonly<Record<string, string | Buffer>>

export async function inspect(db: Db, files: Files): Promise<InspectedDelivery> {
  const folder = await createDeliveryFolder()
  try {
    const delivered = []
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder.incoming, `upload-${delivered.length}`)
      await writeFile(path, content)
      delivered.push({ name, path })
    }
    return await inspectDelivery(db, delivered, folder)
  } finally {
    await folder.remove()
  }
}

/** The only dataset of a delivery. */
export async function inspectOne(db: Db, files: Files): Promise<InspectedDataset> {
  const { datasets } = await inspect(db, files)
  const [only, another] = datasets
  if (!only || another) throw new Error(`${datasets.length} datasets`)
  return only
}

/** Files of the tests' data, by name. */
export async function dataFiles(folder: string, names: RegExp): Promise<Record<string, Buffer>> {
  const path = join(dataFolder, folder)
  const found = (await readdir(path)).filter((name) => names.test(name)).sort()
  const entries = found.map(async (name) => [name, await readFile(join(path, name))] as const)
  return Object.fromEntries(await Promise.all(entries))
}

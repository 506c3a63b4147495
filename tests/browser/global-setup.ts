/** Starts the built product once, on the embedded engine with the demonstration, for all browser tests. */
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { PlantedViolation } from '../../seeds/generate-district.ts'
import { startProduct } from '../product/start-product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product. */
    base: string
    planted: readonly PlantedViolation[]
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hegui-browser-'))
  // Where an engine run has made the district already, its folder is taken; else the first start makes it.
  const kept = join(process.env.TEST_KEPT_DIR ?? '', 'embedded')
  if (process.env.TEST_KEPT_DIR && existsSync(join(kept, 'done')))
    await cp(join(kept, 'loaded'), folder, { recursive: true })
  const product = await startProduct({ DATA_DIR: folder, DATABASE_URL: '' })
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await product.waitFor(({ phase }) => phase === 'ready')
    const planted = await readFile(join(folder, 'planted.json'), 'utf8')
    project.provide('base', product.base)
    project.provide('planted', JSON.parse(planted))
  } catch (error) {
    await product.stop()
    await remove()
    throw error
  }
  return async () => {
    await product.stop()
    await remove()
  }
}

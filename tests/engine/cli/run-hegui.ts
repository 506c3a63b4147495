/** Runs the `hegui` command in this process: what it prints and ends with. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../../server/cli/cli.ts'
import type { Product } from '../../../server/cli/product.ts'
import { readSettings } from '../../../server/config/settings.ts'
import { openTestDatabase } from '../open-test-database.ts'

export type Environment = Record<string, string>

/** A database of its own as the command finds it, and a folder for files. */
export async function commandGround(): Promise<{ env: Environment; folder: string }> {
  const database = await openTestDatabase()
  await database.close()
  const { databaseUrl, dataDir } = database.location
  return {
    env: databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir },
    folder: await mkdtemp(join(tmpdir(), 'hegui-cli-')),
  }
}

export async function runHegui(
  env: Environment,
  argv: readonly string[],
  demonstrationOf: Product['demonstrationOf'] = () => null,
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const product = {
    env,
    readSettings,
    serve: () => Promise.reject(new Error('not here')),
    demonstrationOf,
  }
  const code = await runCli(argv, product, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    interactive: false,
  })
  return { code, out, err }
}

/** Runs the `hegui` command in this process: what it prints and ends with. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runCli } from '../../../server/cli/cli.ts'
import type { Product } from '../../../server/cli/product.ts'
import { readSettings } from '../../../server/config/settings.ts'
import { openTestDatabase } from '../open-test-database.ts'

type Environment = Record<string, string>

/** The command over a database of the file's own, with a folder for files: made before its tests, removed after them. */
export function commandForFile() {
  let env: Environment = {}
  let folder = ''
  beforeAll(async () => {
    const database = await openTestDatabase()
    await database.close()
    const { databaseUrl, dataDir } = database.location
    env = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir }
    folder = await mkdtemp(join(tmpdir(), 'hegui-cli-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return {
    hegui: (...argv: string[]) => runHegui(env, argv),
    /** Where the product knows how to make a demonstration. */
    withDemonstration: (demonstrationOf: Product['demonstrationOf'], ...argv: string[]) =>
      runHegui(env, argv, demonstrationOf),
    /** Ctrl-C as soon as standard error tells this. */
    interruptedAt: (told: string, ...argv: string[]) => runHegui(env, argv, () => null, told),
    inFolder: (...names: string[]) => join(folder, ...names),
  }
}

export async function runHegui(
  env: Environment,
  argv: readonly string[],
  demonstrationOf: Product['demonstrationOf'] = () => null,
  interruptAt: string | null = null,
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  let stop = () => {}
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
      if (interruptAt !== null && text.includes(interruptAt)) stop()
    },
    interactive: false,
    onInterrupt(asked) {
      stop = asked
      return () => {
        stop = () => {}
      }
    },
  })
  return { code, out, err }
}

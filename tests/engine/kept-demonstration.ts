/** The demonstration district with one whole check of it, made once for each engine and copied by whoever needs it. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import {
  type DemoDistrict,
  generateDistrict,
  type PlantedViolation,
} from '../../seeds/generate-district.ts'
import { openDatabase } from '../../server/db/database.ts'
import { type CheckedDistrict, checkDistrict, loadWhole } from './checks/check-district.ts'
import { madeOnce } from './made-once.ts'
import { openTestDatabase, type TestDatabase } from './open-test-database.ts'
import { type TestEngine, testDatabaseUrl, testEngine } from './test-engine.ts'

export interface KeptDemonstration extends CheckedDistrict {
  readonly planted: readonly PlantedViolation[]
}

/** What a whole check of the demonstration district finds on an engine. */
export async function keptDemonstration(engine: TestEngine): Promise<KeptDemonstration> {
  const folder = keptFolder(engine)
  await madeOnce(folder, () => (engine === 'embedded' ? makeFolder(folder) : makeDatabase(folder)))
  return JSON.parse(await readFile(join(folder, 'checked.json'), 'utf8'))
}

/** A copy of the checked demonstration district on the engine under test. */
export async function openDemonstration(): Promise<KeptDemonstration & { database: TestDatabase }> {
  const engine = testEngine()
  const kept = await keptDemonstration(engine)
  const template = engine === 'embedded' ? join(keptFolder(engine), 'checked') : databaseName()
  return { ...kept, database: await openTestDatabase(template) }
}

const databaseName = () => `${inject('template')}_demo`
const keptFolder = (engine: TestEngine) =>
  join(inject('kept'), engine === 'embedded' ? engine : databaseName())

/** `loaded` is the folder as the first start of the product leaves it, `checked` the one with a run. */
async function makeFolder(folder: string): Promise<void> {
  const [loaded, checked] = [join(folder, 'loaded'), join(folder, 'checked')]
  const district = generateDistrict('demo')
  const first = await openDatabase({ databaseUrl: null, dataDir: loaded })
  await loadWhole(first, district)
  await first.close()
  await writeFile(join(loaded, 'planted.json'), JSON.stringify(district.planted))
  await cp(loaded, checked, { recursive: true })
  const second = await openDatabase({ databaseUrl: null, dataDir: checked })
  await keep(folder, district, await checkDistrict(second))
  await second.close()
}

async function makeDatabase(folder: string): Promise<void> {
  const url = testDatabaseUrl()
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`drop database if exists ${databaseName()}`)
  await admin.query(`create database ${databaseName()} template ${inject('template')}`)
  await admin.end()
  url.pathname = `/${databaseName()}`
  const district = generateDistrict('demo')
  const database = await openDatabase({ databaseUrl: url.href, dataDir: '' })
  await loadWhole(database, district)
  await keep(folder, district, await checkDistrict(database))
  await database.close()
}

async function keep(folder: string, { planted }: DemoDistrict, checked: CheckedDistrict) {
  await writeFile(join(folder, 'checked.json'), JSON.stringify({ ...checked, planted }))
}

/** An empty migrated database of its own, on the engine under test. */
import { rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../server/db/database.ts'
import { testDatabaseUrl, testEngine } from './test-engine.ts'

export interface TestDatabase extends Database {
  /** Where it lives, to open it a second time after `close`. */
  readonly location: { databaseUrl: string | null; dataDir: string }
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject('template')
  return testEngine() === 'embedded' ? openCopyOfFolder(template) : openCopyOfDatabase(template)
}

async function openCopyOfFolder(template: string): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hegui-test-'))
  await cp(template, dataDir, { recursive: true })
  const location = { databaseUrl: null, dataDir }
  const database = await openDatabase(location)
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  return { ...database, location }
}

let created = 0

async function openCopyOfDatabase(template: string): Promise<TestDatabase> {
  const owner = template.split('_').at(-1)
  const name = `hegui_test_${owner}_${process.pid}_${created++}`
  const admin = new pg.Client({ connectionString: testDatabaseUrl().href })
  await admin.connect()
  try {
    await admin.query(`create database ${name} template ${template}`)
  } finally {
    await admin.end()
  }
  const url = testDatabaseUrl()
  url.pathname = `/${name}`
  const location = { databaseUrl: url.href, dataDir: '' }
  return { ...(await openDatabase(location)), location }
}

/** An empty migrated database of its own, on the engine under test. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
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

/** A copy of `template`, a folder or a database by its name; by default the empty one. */
export async function openTestDatabase(template = inject('template')): Promise<TestDatabase> {
  return testEngine() === 'embedded' ? openCopyOfFolder(template) : openCopyOfDatabase(template)
}

const folders: string[] = []

/** Called after each file, since one process runs many. */
export async function removeTestFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

async function openCopyOfFolder(template: string): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hegui-test-'))
  folders.push(dataDir)
  await cp(template, dataDir, { recursive: true })
  const location = { databaseUrl: null, dataDir }
  return { ...(await openDatabase(location)), location }
}

let created = 0

async function openCopyOfDatabase(template: string): Promise<TestDatabase> {
  const owner = inject('template').split('_').at(-1)
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

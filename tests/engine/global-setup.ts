/** Makes one migrated database that every engine test starts from as a copy. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../server/db/database.ts'
import { testDatabaseUrl, testEngine } from './test-engine.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the embedded template, or name of the template database. */
    template: string
    /** Folder for what is made once for all tests; kept for further runs where `TEST_KEPT_DIR` names it. */
    kept: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What tests and what they start leave behind lies in here, also when one is killed.
  const folder = await mkdtemp(join(tmpdir(), 'hegui-engine-tests-'))
  process.env.TMPDIR = folder
  project.provide('kept', process.env.TEST_KEPT_DIR ?? join(folder, 'kept'))
  const engine = testEngine()
  const end = await (engine === 'embedded' ? embeddedTemplate(project) : postgisTemplate(project))
  return async () => {
    await end()
    await rm(folder, { recursive: true, force: true })
  }
}

async function embeddedTemplate(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'hegui-template-'))
  const database = await openDatabase({ databaseUrl: null, dataDir: folder })
  console.log(`\nEngine tests run on: embedded (${database.capabilities.version})`)
  await database.close()
  project.provide('template', folder)
  return () => rm(folder, { recursive: true, force: true })
}

async function postgisTemplate(project: TestProject) {
  const name = `hegui_template_${process.pid}`
  const admin = new pg.Client({ connectionString: testDatabaseUrl().href })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = testDatabaseUrl()
  url.pathname = `/${name}`
  const database = await openDatabase({ databaseUrl: url.href, dataDir: '' })
  console.log(`\nEngine tests run on: postgis (${database.capabilities.version})`)
  await database.close()
  project.provide('template', name)
  return async () => {
    const { rows } = await admin.query(
      `select datname from pg_database
       where datname ~ '^hegui_(test_${process.pid}_.*|template_${process.pid}_.*)$'`,
    )
    for (const { datname } of [...rows, { datname: name }]) {
      await admin.query(`drop database if exists ${datname} with (force)`)
    }
    await admin.end()
  }
}

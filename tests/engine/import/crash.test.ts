/** `kill -9` at ten points of an import and of an undo: afterwards all of it stands, or nothing, never a part. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChangesetSummary, LayerSummary } from '../../../server/api/contract.ts'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { type Product, startProduct } from '../../product/start-product.ts'
import { testDatabaseUrl, testEngine } from '../test-engine.ts'
import { collection, feature, square } from './deliver.ts'

const ROWS = 3000
const POINTS = 10
const env: Record<string, string> = { DEMO: 'none' }
const databaseName = `hegui_import_crash_${process.pid}`
let product: Product

const admin = async (statement: string) => {
  const client = new pg.Client({ connectionString: testDatabaseUrl().href })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
const start = async () => {
  product = await startProduct(env)
  await product.waitFor(({ phase }) => phase === 'ready')
}

beforeAll(async () => {
  env.DATA_DIR = await mkdtemp(join(tmpdir(), 'hegui-import-crash-'))
  if (testEngine() === 'postgis') {
    await admin(`create database ${databaseName}`)
    const url = testDatabaseUrl()
    url.pathname = `/${databaseName}`
    env.DATABASE_URL = url.href
  }
  await start()
}, 240_000)
afterAll(async () => {
  await product?.kill()
  await rm(env.DATA_DIR!, { recursive: true, force: true })
  if (testEngine() === 'postgis') await admin(`drop database ${databaseName} with (force)`)
})

const file = collection(
  Array.from({ length: ROWS }, (_, at) =>
    feature(square(103.75 + (at % 60) / 500, 30.75 + Math.floor(at / 60) / 500, 0.0004), {
      ZDDM: `510117104201JC${String(at).padStart(5, '0')}`,
      ZL: `第 ${at} 号`,
    }),
  ),
)
const post = (path: string, body: string) => fetch(product.base + path, { method: 'POST', body })
const bringIn = () => post('/api/imports?layer=homestead&filename=zd.json', file)
const takeBack = (id: number) => post(`/api/changesets/${id}/undo`, '{}')
const newest = async () => (await product.json<ChangesetSummary[]>('/api/changesets'))[0]
const standing = async () =>
  (await product.json<LayerSummary[]>('/api/layers')).find(({ id }) => id === 'homestead')!.count

async function timed(work: () => Promise<Response>): Promise<number> {
  const begun = Date.now()
  const response = await work()
  expect(response.ok, await response.text()).toBe(true)
  return Date.now() - begun
}

/** Kills the product `afterMs` into the work, and starts it again. */
async function killDuring(work: () => Promise<Response>, afterMs: number): Promise<void> {
  const answer = work().catch(() => null)
  await new Promise((done) => setTimeout(done, afterMs))
  await product.kill()
  await answer
  await start()
}

/**
 * Points in time for the kills: the first half spread over the whole of the work, the others ever closer
 * around the moment from which it counts, between the last kill that met nothing and the first that met all.
 */
class KillPoints {
  readonly met = new Set<'before' | 'after'>()
  #before = 0
  #after = Infinity
  #taken = 0

  constructor(readonly wholeMs: number) {}

  next(): number {
    this.#taken += 1
    if (this.#taken <= POINTS / 2) return (this.wholeMs * this.#taken) / (POINTS / 2 + 1)
    // As long as none met all, the work may take longer than it did undisturbed.
    const after = Math.min(this.#after, Math.max(this.wholeMs, this.#before) * 2)
    return (this.#before + after) / 2
  }

  found(outcome: 'before' | 'after', ms: number): void {
    this.met.add(outcome)
    if (outcome === 'before') this.#before = Math.max(this.#before, ms)
    else this.#after = Math.min(this.#after, ms)
  }
}

/** The count on record, the rows and the newest changeset tell the same story. */
async function requireWhole(): Promise<'before' | 'after'> {
  const count = await standing()
  const last = await newest()
  expect([0, ROWS]).toContain(count)
  expect(last?.kind === 'import').toBe(count === ROWS)
  return count === ROWS ? 'after' : 'before'
}

it('leaves an import and its undo whole or undone, at every point', async () => {
  const importMs = await timed(bringIn)
  const undoMs = await timed(async () => takeBack((await newest())!.id))
  expect(await standing()).toBe(0)
  const points = { import: new KillPoints(importMs), undo: new KillPoints(undoMs) }
  for (let point = 1; point <= POINTS; point += 1) {
    const importAt = points.import.next()
    await killDuring(bringIn, importAt)
    const imported = await requireWhole()
    points.import.found(imported, importAt)
    if (imported === 'before') await timed(bringIn)
    const { id } = (await newest())!
    const undoAt = points.undo.next()
    await killDuring(() => takeBack(id), undoAt)
    const left = await requireWhole()
    // Before an undo all rows stand, after it none.
    points.undo.found(left === 'after' ? 'before' : 'after', undoAt)
    if (left === 'after') await timed(async () => takeBack((await newest())!.id))
    expect(await standing()).toBe(0)
  }
  const met = [[...points.import.met].sort(), [...points.undo.met].sort()]
  console.log(`import ${importMs} ms, undo ${undoMs} ms; met`, ...met)
  expect(met).toEqual([
    ['after', 'before'],
    ['after', 'before'],
  ])
}, 900_000)

it('lets a draft fall back to its last stable state', async () => {
  const drafts = '/api/imports/drafts'
  const draft = (await (await post(`${drafts}?filename=zd.json`, file)).json()) as ImportDraft
  const read = () => product.json<ImportDraft>(`${drafts}/${draft.id}`)
  while ((await read()).status !== 'inspected') await new Promise((done) => setTimeout(done, 50))
  const choices = { dataset: 'zd.json', target: { layer: 'homestead' } }
  const choose = () =>
    product.json<ImportDraft>(`${drafts}/${draft.id}/choices`, { method: 'PUT', body: choices })
  // A kill that comes after the preview shows nothing: again, sooner.
  let fallen: ImportDraft
  let afterMs = 300
  do {
    await choose()
    await new Promise((done) => setTimeout(done, afterMs))
    await product.kill()
    await start()
    fallen = await read()
    afterMs /= 3
  } while (fallen.status === 'previewed' && afterMs > 1)
  expect(fallen.status).toBe('inspected')
  expect(fallen.problem?.detail).toContain('服务中断')
  await choose()
  while ((await read()).status !== 'previewed') await new Promise((done) => setTimeout(done, 50))
  expect((await read()).preview).toMatchObject({ read: ROWS, accepted: ROWS })
}, 240_000)

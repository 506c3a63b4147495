/** `kill -9` at any point: the next start recovers, and nothing half written counts as done. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRun, LayerSummary, Status } from '../../../server/api/contract.ts'
import { type Product, startProduct } from '../../product/start-product.ts'
import { testDatabaseUrl, testEngine } from '../test-engine.ts'

const ready = ({ phase }: Status) => phase === 'ready'

describe('a process killed at once', () => {
  const env: Record<string, string> = {}
  const databaseName = `hegui_crash_${process.pid}`
  let product: Product | null = null

  const start = async () => {
    product = await startProduct(env)
    return product
  }
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: testDatabaseUrl().href })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }

  beforeAll(async () => {
    env.DATA_DIR = await mkdtemp(join(tmpdir(), 'hegui-crash-'))
    if (testEngine() === 'embedded') return
    await admin(`create database ${databaseName}`)
    const url = testDatabaseUrl()
    url.pathname = `/${databaseName}`
    env.DATABASE_URL = url.href
  })
  afterAll(async () => {
    await product?.kill()
    await rm(env.DATA_DIR!, { recursive: true, force: true })
    if (testEngine() === 'postgis') await admin(`drop database ${databaseName} with (force)`)
  })

  it.each([
    ['while the district is generated', ({ phase }: Status) => phase === 'seeding'],
    ['while its features are written', ({ share }: Status) => share > 0.5],
  ])('%s leaves nothing behind', async (_, moment) => {
    const { waitFor, kill } = await start()
    const status = await waitFor(moment)
    expect(status.phase).toBe('seeding')
    await kill()
  })

  it('is followed by a start that makes the district whole, once', async () => {
    const { waitFor, json } = await start()
    await waitFor(ready)
    const layers = await json<LayerSummary[]>('/api/layers')
    const filled = layers.filter(({ count }) => count > 0)
    expect(filled).toHaveLength(layers.length)
    // A crashed attempt uses up its number, as identity columns do; it leaves no changeset.
    expect(new Set(filled.map(({ revision }) => revision)).size).toBe(1)
    expect(await json<unknown[]>('/api/changesets')).toHaveLength(1)
    expect(layers.find(({ id }) => id === 'unit')?.count).toBe(157)
  })

  it('during a check run makes that run fail with a word, and its findings are gone', async () => {
    const { json, kill } = product!
    const { id } = await json<{ id: string }>('/api/checks', {
      method: 'POST',
      body: { scope: {} },
    })
    for (;;) {
      const run = await json<CheckRun>(`/api/checks/${id}`)
      expect(['queued', 'running']).toContain(run.status)
      if (run.progress > 0) break
    }
    await kill()
    const again = await start()
    await again.waitFor(ready)
    const run = await again.json<CheckRun>(`/api/checks/${id}`)
    expect(run.status).toBe('failed')
    expect(run.error).toMatch(/中断/)
    const found = await again.json<{ total: number }>(`/api/checks/${id}/findings`)
    expect(found.total).toBe(0)
  })

  it('does not keep the next run from finishing', async () => {
    const { json } = product!
    const { id } = await json<{ id: string }>('/api/checks', {
      method: 'POST',
      body: { scope: { unit: '510117104' } },
    })
    let run: CheckRun
    do {
      await new Promise((done) => setTimeout(done, 200))
      run = await json<CheckRun>(`/api/checks/${id}`)
    } while (run.status === 'queued' || run.status === 'running')
    expect(run.status).toBe('done')
  })
})

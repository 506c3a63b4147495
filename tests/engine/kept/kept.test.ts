/** What people keep: whose it is, who sees it, what is refused, and where short links lead. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../gis-data/viewer.ts'
import type { KeptItem } from '../../../server/api/kept-contract.ts'
import { createApp } from '../../../server/app.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await openTestDatabase()
  app = createApp(openedServices(database), { webDir: null })
})
afterAll(() => database.close())

interface Who {
  readonly role?: Role
  readonly units?: readonly string[] | null
}
const ask = (path: string, init: RequestInit = {}, { role = 'planner', units = null }: Who = {}) =>
  app.request(path, {
    ...init,
    headers: {
      cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units }))}`,
      ...init.headers,
    },
  })
const send = (method: string, path: string, body: unknown, who?: Who) =>
  ask(path, { method, body: JSON.stringify(body) }, who)
const keep = async (draft: object, who?: Who): Promise<KeptItem> => {
  const answer = await send('POST', '/api/kept', draft, who)
  expect(answer.status, await answer.clone().text()).toBe(201)
  return (await answer.json()) as KeptItem
}
const titles = async (kind: string, who?: Who) => {
  const { items } = (await (await ask(`/api/kept?kind=${kind}`, {}, who)).json()) as {
    items: KeptItem[]
  }
  return items.map(({ title }) => title)
}
const address = '/?at=14.00/30.80000/103.90000&on=linpan'
const point = { type: 'Point', coordinates: [103.9, 30.8] }

describe('what was deleted', () => {
  it('comes back under its id, but never over what is kept, and no short link does', async () => {
    const draft = { kind: 'note', title: '棚', body: { geometry: point, colour: 'amber' } }
    const { id } = await keep(draft)
    const taken = await send('POST', '/api/kept', { ...draft, id }, { role: 'leader' })
    expect(taken.status).toBe(409)
    await ask(`/api/kept/${id}`, { method: 'DELETE' })
    expect((await keep({ ...draft, id })).id).toBe(id)
    expect(await titles('note')).toEqual(['棚'])
    await ask(`/api/kept/${id}`, { method: 'DELETE' })
    const link = { kind: 'link', title: 'x', body: { address }, id }
    expect((await send('POST', '/api/kept', link)).status).toBe(400)
    expect((await send('POST', '/api/kept', { ...draft, id: '../x' })).status).toBe(400)
  })
})

describe('a kept view', () => {
  it('is seen by its keeper alone until it is shared, and changed by its keeper alone after', async () => {
    const view = { kind: 'view', title: '花园镇林盘', body: { address }, shared: false }
    const { id, mayChange } = await keep(view)
    expect(mayChange).toBe(true)
    expect(await titles('view', { role: 'reform' })).toEqual([])
    expect((await ask(`/api/kept/${id}`, {}, { role: 'reform' })).status).toBe(404)

    const change = { title: '花园镇林盘（审定）', body: { address }, shared: true }
    expect((await send('PUT', `/api/kept/${id}`, change)).status).toBe(200)
    expect(await titles('view', { role: 'reform' })).toEqual(['花园镇林盘（审定）'])
    const refused = await send('PUT', `/api/kept/${id}`, change, { role: 'reform' })
    expect(refused.status).toBe(403)
    expect(((await refused.json()) as { detail: string }).detail).toContain('规划管理')
    expect((await ask(`/api/kept/${id}`, { method: 'DELETE' }, { role: 'leader' })).status).toBe(
      403,
    )

    expect((await ask(`/api/kept/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await titles('view')).toEqual([])
  })

  it('is nothing for visitors, neither to keep nor to see', async () => {
    await keep({ kind: 'view', title: '公开', body: { address }, shared: true })
    const visitor = { role: 'visitor' } as const
    expect((await ask('/api/kept?kind=view', {}, visitor)).status).toBe(403)
    const draft = { kind: 'view', title: '访客', body: { address } }
    expect((await send('POST', '/api/kept', draft, visitor)).status).toBe(403)
  })

  it('leads nowhere but into this system', async () => {
    for (const wrong of ['https://example.org/', '//example.org', '/\\example.org', 'x', '/a b']) {
      const draft = { kind: 'view', title: '外部', body: { address: wrong } }
      expect((await send('POST', '/api/kept', draft)).status, wrong).toBe(400)
    }
  })
})

describe('a short link', () => {
  it('is the same for the same address, and leads whoever holds it there', async () => {
    const draft = { kind: 'link', title: '一张图', body: { address }, shared: false }
    const [first, again] = [await keep(draft), await keep(draft)]
    expect(again.id).toBe(first.id)
    const other = await keep({ ...draft, body: { address: '/checks' } })
    expect(other.id).not.toBe(first.id)
    for (const role of ['planner', 'visitor'] as const) {
      const answer = await ask(`/s/${first.id}`, {}, { role })
      expect([answer.status, answer.headers.get('location')]).toEqual([302, address])
    }
    expect((await ask('/s/nothing')).status).toBe(404)
  })

  it('does not open what another keeps for themselves', async () => {
    const { id } = await keep({ kind: 'view', title: '草稿', body: { address }, shared: false })
    expect((await ask(`/s/${id}`)).headers.get('location')).toBe(address)
    expect((await ask(`/s/${id}`, {}, { role: 'reform' })).status).toBe(404)
    expect((await ask(`/s/${id}`, {}, { role: 'visitor' })).status).toBe(403)
  })
})

describe('a note', () => {
  const note = (geometry: object, more: object = {}) => ({
    kind: 'note',
    title: '现场核实',
    body: { geometry, colour: 'amber', text: '' },
    shared: true,
    ...more,
  })

  it('is refused where its shape is none, or crosses itself', async () => {
    const bow = [
      [103.9, 30.8],
      [103.91, 30.81],
      [103.91, 30.8],
      [103.9, 30.81],
      [103.9, 30.8],
    ]
    const wrong: readonly (readonly [object, number, string])[] = [
      [{ type: 'Polygon', coordinates: [bow] }, 422, '自相交'],
      [{ type: 'Point', coordinates: [380000, 3410000] }, 422, 'EPSG:4544'],
      [{ type: 'LineString', coordinates: [[103.9, 30.8]] }, 422, '坐标'],
      [{ type: 'GeometryCollection', geometries: [] }, 400, ''],
    ]
    for (const [geometry, status, words] of wrong) {
      const answer = await send('POST', '/api/kept', note(geometry))
      expect(answer.status, JSON.stringify(geometry)).toBe(status)
      expect(((await answer.json()) as { detail: string }).detail).toContain(words)
    }
    expect(await titles('note')).toEqual([])
  })

  it('of others is seen by a viewer limited to some units only where it lies in one of them', async () => {
    await inChangeset(
      database.db,
      { kind: 'seed', actor: 'test', reason: 'units' },
      (tx, changeset) =>
        sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom, unit_code)
          values (1, ${changeset}, '510117106201', '战旗村', '510117106', 'village',
            ST_Multi(ST_MakeEnvelope(103.89, 30.79, 103.91, 30.81, 4490)), '510117106201')`.execute(
          tx,
        ),
    )
    await keep(note(point, { title: '在村内' }))
    await keep(note({ type: 'Point', coordinates: [104.2, 30.8] }, { title: '在村外' }))
    expect(await titles('note')).toEqual(['在村内', '在村外'])
    expect(await titles('note', { role: 'reform', units: ['510117106'] })).toEqual(['在村内'])
    expect(await titles('note', { role: 'reform', units: ['510117004'] })).toEqual([])
  })

  it('is opened on the map by its short address', async () => {
    const { id } = await keep(note(point, { title: '点' }))
    expect((await ask(`/s/${id}`)).headers.get('location')).toBe(`/?panel=notes&note=${id}`)
  })
})

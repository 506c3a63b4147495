/** A custom layer after its import: table, look, name, removal. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, viewerOf } from '../../../gis-data/viewer.ts'
import { type LayerSummary, layerSummarySchema } from '../../../server/api/contract.ts'
import { ledgerCountSchema, ledgerRowsSchema } from '../../../server/api/ledger-contract.ts'
import { undoChangeset } from '../../../server/changesets/undo-changeset.ts'
import { headRevision } from '../../../server/db/changesets.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { customLayerRoutes } from '../../../server/import/custom/custom-layer-routes.ts'
import { fieldInWords } from '../../../server/layers/field-in-words.ts'
import { layerRoutes } from '../../../server/layers/layer-routes.ts'
import { ledgerRoutes } from '../../../server/ledger/ledger-routes.ts'
import { tileRoutes } from '../../../server/tiles/tile-routes.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, deliver, feature, square } from './deliver.ts'

const ID = 'orchards'
const style = {
  line: '#112233',
  lineWidth: 2,
  fill: '#445566',
  fillOpacity: 0.5,
  labelField: '名称',
}

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const file = collection(
    [0, 1, 2].map((n) =>
      feature(square(103.84 + n * 0.01, 30.86, 0.001), { 名称: `果园${n}`, 户主: '张小明', n }),
    ),
  )
  await deliver(database.db, { 'orchards.geojson': file }, { custom: ID })
})
afterAll(() => database.close())

function ask(path: string, init: RequestInit = {}, role: Role = 'planner') {
  const services = { database: () => database, today: () => '2026-01-01' }
  return new Hono<AppEnv>()
    .onError(answerProblem)
    .use(async (context, next) => {
      context.set('viewer', viewerOf(role))
      await next()
    })
    .route('/api', layerRoutes(services))
    .route('/api', customLayerRoutes(services))
    .route('/api', ledgerRoutes(services, { inWords: fieldInWords }))
    .route('/tiles', tileRoutes(services))
    .request(path, init)
}

const send = (method: string, body: object, id = ID, role?: Role) =>
  ask(`/api/layers/${id}`, { method, body: JSON.stringify(body) }, role)

async function summary(role?: Role): Promise<LayerSummary | undefined> {
  const answer = await ask('/api/layers', {}, role)
  return layerSummarySchema
    .array()
    .parse(await answer.json())
    .find(({ id }) => id === ID)
}

describe('a custom layer', () => {
  it('shows its rows page by page, in words, with personal values masked', async () => {
    const answer = await ask(`/api/layers/${ID}/rows?offset=1&limit=1`)
    const count = await ask(`/api/layers/${ID}/rows/count`)
    expect(ledgerCountSchema.parse(await count.json()).count).toBe(3)
    const table = ledgerRowsSchema.parse(await answer.json())
    expect(table).toMatchObject({
      columns: [{ name: '名称' }, { name: '户主' }, { name: 'n' }],
      rows: [
        { fid: 2, values: [{ text: '果园1' }, { text: '张*明', masked: true }, { text: '1' }] },
      ],
    })
  })

  it('is drawn as its readers choose, and its tiles carry the label under an address of its own', async () => {
    const before = (await summary())?.tiles
    expect((await send('PATCH', { style })).status).toBe(200)
    const after = await summary()
    expect(after).toMatchObject({ style, title: ID })
    expect(after?.tiles).not.toBe(before)
    const described = (await (await ask(after!.tiles!)).json()) as {
      tiles: [string]
      vector_layers: [{ fields: object }]
    }
    expect(described.vector_layers[0].fields).toMatchObject({ label: '名称(名称)' })
    expect(new URL(described.tiles[0]).searchParams.get('label')).toBe('名称')
  })

  it('refuses a label that is no field, or that leads to a person', async () => {
    for (const labelField of ['nothing', '户主']) {
      const refused = await send('PATCH', { style: { ...style, labelField } })
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain(labelField)
    }
    expect((await summary())?.style).toEqual(style)
  })

  it('takes another name, unless another layer has it', async () => {
    const other = collection([feature(square(103.84, 30.86, 0.001), { n: 1 })])
    await deliver(database.db, { 'other.geojson': other }, { custom: 'taken' })
    expect((await send('PATCH', { title: 'taken' })).status).toBe(409)
    expect((await send('PATCH', { title: '果园调查' })).status).toBe(200)
    expect((await summary())?.title).toBe('果园调查')
  })

  it('is changed only by those who may import, and no layer of the catalogue is', async () => {
    expect((await send('PATCH', { title: 'x' }, ID, 'leader')).status).toBe(403)
    expect((await send('DELETE', { reason: 'no right' }, ID, 'leader')).status).toBe(403)
    expect((await send('PATCH', { title: 'x' }, 'homestead')).status).toBe(400)
    expect((await send('DELETE', { reason: 'mistake' }, 'homestead')).status).toBe(400)
  })

  it('is removed by a changeset with its reason: gone from the list, kept in the past', async () => {
    const { revision } = (await summary())!
    const removed = await send('DELETE', { reason: '重复导入' })
    expect(removed.status).toBe(201)
    const { changeset } = (await removed.json()) as { changeset: number }
    const record = await database.db
      .selectFrom('hegui.changeset')
      .selectAll()
      .where('id', '=', changeset)
      .executeTakeFirstOrThrow()
    expect(record).toMatchObject({ kind: 'edit', actor: 'planner' })
    expect(record.reason).toBe('移除自定义图层 果园调查：重复导入')
    expect(await summary()).toBeUndefined()
    const past = await ask(`/api/layers/${ID}/features/1?revision=${revision}`)
    expect(past.status).toBe(200)
    expect((await ask(`/api/layers/${ID}/features/1`)).status).toBe(404)
    expect((await send('DELETE', { reason: '再来一次' })).status).toBe(409)
  })

  it('comes back whole, with its name and its look, when its removal is undone', async () => {
    const removal = await headRevision(database.db)
    await undoChangeset(database.db, removal, '误删', viewerOf('planner'))
    expect(await summary()).toMatchObject({ title: '果园调查', style, count: 3 })
  })
})

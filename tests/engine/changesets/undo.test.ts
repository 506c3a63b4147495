/** A changeset taken back: the layer is what it was before, or nothing happens. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, viewerOf } from '../../../gis-data/viewer.ts'
import {
  type ChangesetSummary,
  changesetSchema,
  problemSchema,
} from '../../../server/api/contract.ts'
import { layerDifferenceSchema } from '../../../server/api/import-contract.ts'
import { createApp } from '../../../server/app.ts'
import { readableLayers } from '../../../server/db/readable-layer.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { editFeatures } from '../checks/edit-features.ts'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await openTestDatabase()
  app = createApp(openedServices(database), { webDir: null })
})
afterAll(() => database.close())

const ask = (path: string, body?: object, role: Role = 'planner', units: string[] | null = null) =>
  app.request(path, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units }))}` },
  })
const undo = async (id: number, reason = ''): Promise<ChangesetSummary> => {
  const response = await ask(`/api/changesets/${id}/undo`, { reason })
  expect(response.status, JSON.stringify(await response.clone().json())).toBe(201)
  return changesetSchema.parse(await response.json())
}

const household = (fid: number, head: string) => ({
  fid,
  unitCode: '510117104201',
  values: { code: `5101171042010${fid}`, head_name: head, member_count: fid },
})
const homestead = (fid: number, x: number, location: string) => ({
  fid,
  unitCode: '510117104201',
  values: { parcel_code: `H${fid}`, location },
  geometry: square(x, 30.8, 0.0005) as never,
})

/** Everything that holds of two layers, with values and shapes. */
async function standing() {
  const { rows } = await sql<Record<string, unknown>>`
    select fid, parcel_code as code, location as word, ST_AsText(geom) as shape, unit_code
    from layer.homestead where rev_to is null
    union all
    select fid, code, head_name, null, unit_code from layer.household where rev_to is null
    order by code`.execute(database.db)
  return rows
}

describe('an undo', () => {
  let first: number
  let edit: number
  let before: unknown
  let after: unknown
  beforeAll(async () => {
    first = await editFeatures(
      database.db,
      {},
      {
        homestead: [homestead(1, 103.8, 'a'), homestead(2, 103.81, 'b'), homestead(3, 103.82, 'c')],
        household: [household(1, '张三'), household(2, '李四')],
      },
    )
    before = await standing()
    edit = await editFeatures(
      database.db,
      { homestead: [1, 2, 3], household: [1] },
      {
        homestead: [
          homestead(1, 103.8, 'a2'),
          homestead(2, 103.815, 'b'),
          homestead(4, 103.83, 'd'),
        ],
        household: [household(1, '张三丰')],
      },
    )
    after = await standing()
  })

  it('brings back what was changed and what was removed, and removes what was added, in all layers', async () => {
    const done = await undo(edit, '试错')
    expect(done).toMatchObject({
      kind: 'undo',
      actor: 'planner',
      undoes: edit,
      undoneBy: null,
      layers: ['homestead', 'household'],
      reason: `撤销变更 ${edit}（test）：试错`,
    })
    expect(await standing()).toEqual(before)
    expect(await (await ask(`/api/changesets/${edit}`)).json()).toMatchObject({ undoneBy: done.id })
  })

  it('may itself be undone, and that again', async () => {
    const [{ id }] = changesetSchema.array().parse(await (await ask('/api/changesets')).json()) as [
      ChangesetSummary,
    ]
    const redo = await undo(id)
    expect(await standing()).toEqual(after)
    expect(await (await ask(`/api/changesets/${edit}`)).json()).toMatchObject({ undoneBy: null })
    await undo(redo.id)
    expect(await standing()).toEqual(before)
  })

  it('of what was undone already says by which changeset', async () => {
    const head = changesetSchema.array().parse(await (await ask('/api/changesets')).json()).length
    const response = await ask(`/api/changesets/${edit}/undo`, {})
    expect(response.status).toBe(409)
    expect(problemSchema.parse(await response.json()).detail).toMatch(/已由变更 \d+ 撤销/)
    const now = changesetSchema.array().parse(await (await ask('/api/changesets')).json())
    expect(now).toHaveLength(head)
  })

  it('keeps what others added to the layer since', async () => {
    const added = await editFeatures(database.db, {}, { homestead: [homestead(8, 103.84, 'x')] })
    await editFeatures(database.db, {}, { homestead: [homestead(9, 103.85, 'y')] })
    await undo(added)
    const codes = (await standing()).map(({ code }) => code)
    expect(codes).toContain('H9')
    expect(codes).not.toContain('H8')
  })

  it('is refused with a list where a later changeset touched the same features, and changes nothing', async () => {
    const moved = await editFeatures(
      database.db,
      { homestead: [1, 2] },
      { homestead: [homestead(1, 103.801, 'a3'), homestead(2, 103.811, 'b3')] },
    )
    const later = await editFeatures(database.db, { homestead: [2] })
    const held = await standing()
    const response = await ask(`/api/changesets/${moved}/undo`, { reason: 'x' })
    expect(response.status).toBe(409)
    const problem = problemSchema.parse(await response.json())
    expect(problem.issues).toEqual([
      {
        path: '宅基地 H2（2）',
        message: `由变更 ${later} 再次改动`,
        messageEn: `changed again by changeset ${later}`,
      },
    ])
    expect(await standing()).toEqual(held)
    await undo(later)
    // Its own undo has touched the feature too: what is undone in turn does not stand in the way.
    expect((await ask(`/api/changesets/${moved}/undo`, {})).status).toBe(201)
  })

  it('is refused where another feature has taken the key of one that would come back', async () => {
    await editFeatures(database.db, {}, { homestead: [homestead(30, 103.86, 'k')] })
    const gone = await editFeatures(database.db, { homestead: [30] })
    const namesake = homestead(31, 103.87, 'k')
    const values = { ...namesake.values, parcel_code: 'H30' }
    const anew = await editFeatures(database.db, {}, { homestead: [{ ...namesake, values }] })
    const held = await standing()
    const response = await ask(`/api/changesets/${gone}/undo`, {})
    expect(response.status).toBe(409)
    expect(problemSchema.parse(await response.json())).toMatchObject({
      detail: expect.stringContaining(`请先依次撤销变更 ${anew}`),
      issues: [{ path: '宅基地 H30（31）', message: `由变更 ${anew} 以同一编号重新建立` }],
    })
    expect(await standing()).toEqual(held)
    await undo(anew)
    await undo(gone)
    expect((await standing()).filter(({ code }) => code === 'H30')).toMatchObject([{ fid: 30 }])
  })

  it('names the source and the count of the layer as they were', async () => {
    const { rows } = await sql<{ count: number; held: number }>`
      select touch.count, (select count(*)::integer from layer.homestead where rev_to is null) as held
      from hegui.layer_revision as touch where layer = 'homestead'
      order by changeset desc limit 1`.execute(database.db)
    expect(rows[0]?.count).toBe(rows[0]?.held)
  })

  it('is not for leaders, visitors, or a right that ends at some units', async () => {
    for (const role of ['leader', 'visitor'] as const)
      expect((await ask(`/api/changesets/${first}/undo`, {}, role)).status).toBe(403)
    const narrow = await ask(`/api/changesets/${first}/undo`, {}, 'planner', ['510117104'])
    expect(narrow.status).toBe(403)
    expect((await ask('/api/changesets/9999/undo', {})).status).toBe(404)
  })
})

describe('an undo of an import', () => {
  const plots = (n: number) =>
    collection([
      feature(square(103.8, 30.8, 0.001), { n }),
      feature(square(103.9, 30.8, 0.001), { n }),
    ])

  it('that made a custom layer removes the layer and frees its name; its own undo brings it back', async () => {
    const listed = async () =>
      (await readableLayers(database.db, viewerOf('planner')))
        .filter(({ custom }) => custom)
        .map(({ layer }) => layer.id)
    const report = await deliver(database.db, { 'a.json': plots(1) }, { custom: 'taken' })
    const gone = await undo(report.changeset)
    expect(await listed()).not.toContain('taken')
    const back = await undo(gone.id)
    expect(await listed()).toContain('taken')
    const goneAgain = await undo(back.id)
    const anew = await deliver(database.db, { 'b.json': plots(2) }, { custom: 'taken' })
    expect(anew).toMatchObject({ layer: 'taken', accepted: 2 })
    const { rows } = await sql<{ count: number }>`select count from hegui.layer_revision
      where layer = 'taken' and changeset = ${anew.changeset}`.execute(database.db)
    expect(rows).toEqual([{ count: 2 }])
    const refused = await ask(`/api/changesets/${goneAgain.id}/undo`, {})
    expect(refused.status).toBe(409)
    expect(problemSchema.parse(await refused.json()).detail).toContain('重新建立')
  })
})

describe('the difference of two changesets', () => {
  let from: number
  let to: number
  beforeAll(async () => {
    from = await editFeatures(
      database.db,
      {},
      {
        homestead: [11, 12, 13, 14, 15].map((fid) => homestead(fid, 103.8 + fid / 1000, 'old')),
        household: [household(11, '王小明')],
      },
    )
    to = await editFeatures(
      database.db,
      { homestead: [11, 12, 13, 14], household: [11] },
      {
        homestead: [
          homestead(11, 103.9, 'old'),
          homestead(12, 103.812, 'new'),
          homestead(13, 103.92, 'new'),
          homestead(16, 103.93, 'new'),
        ],
        household: [household(11, '王大明')],
      },
    )
  })
  const difference = async (query: string, role: Role = 'planner') => {
    const response = await ask(`/api/changesets/${from}/difference?${query}`, undefined, role)
    expect(response.status).toBe(200)
    return layerDifferenceSchema.parse(await response.json())
  }

  it('counts what came, went, moved, changed, and what stayed', async () => {
    const { changes, total, rows } = await difference(`with=${to}&layer=homestead`)
    const all = (await standing()).filter(({ shape }) => shape !== null).length
    expect(changes).toEqual({
      created: 1,
      geometry: 1,
      attributes: 1,
      both: 1,
      gone: 1,
      unchanged: all - 4,
    })
    expect(total).toBe(5)
    expect(rows.map(({ fid, kind }) => [fid, kind])).toEqual([
      [11, 'geometry'],
      [12, 'attributes'],
      [13, 'both'],
      [14, 'gone'],
      [16, 'created'],
    ])
    expect(rows[1]).toMatchObject({
      key: 'H12',
      before: { location: 'old' },
      after: { location: 'new' },
      geometryBefore: null,
    })
    expect(rows[0]).toMatchObject({
      before: {},
      after: {},
      geometryBefore: { type: 'MultiPolygon' },
    })
  })

  it('backwards is the same with its ends exchanged', async () => {
    const response = await ask(`/api/changesets/${to}/difference?with=${from}&layer=homestead`)
    const { changes } = layerDifferenceSchema.parse(await response.json())
    expect(changes).toMatchObject({ created: 1, gone: 1, geometry: 1, attributes: 1, both: 1 })
  })

  it('is paged, and may be of one kind', async () => {
    const page = await difference(`with=${to}&layer=homestead&offset=1&limit=2`)
    expect(page.rows.map(({ fid }) => fid)).toEqual([12, 13])
    const gone = await difference(`with=${to}&layer=homestead&kind=gone`)
    expect(gone).toMatchObject({ total: 1, rows: [{ fid: 14, after: null, geometryAfter: null }] })
  })

  it('shows what names a person only to those with the right', async () => {
    const masked = await difference(`with=${to}&layer=household`)
    expect(masked.rows[0]).toMatchObject({ after: { head_name: '王*明' } })
    const full = await difference(`with=${to}&layer=household`, 'reform')
    expect(full.rows[0]).toMatchObject({ before: { head_name: '王小明' } })
  })

  it('takes a shape that only went round the vertices differently, or moved by rounding, for the same', async () => {
    const [west, south, size] = [103.94, 30.8, 0.0005]
    const turned = {
      type: 'Polygon',
      coordinates: [
        [
          [west + size, south + size],
          [west, south + size],
          [west + 2e-10, south],
          [west + size, south],
          [west + size, south + size],
        ],
      ],
    }
    const before = await editFeatures(database.db, {}, { homestead: [homestead(21, west, 'z')] })
    const after = await editFeatures(
      database.db,
      { homestead: [21] },
      { homestead: [{ ...homestead(21, west, 'z'), geometry: turned as never }] },
    )
    const response = await ask(`/api/changesets/${before}/difference?with=${after}&layer=homestead`)
    expect(layerDifferenceSchema.parse(await response.json())).toMatchObject({ total: 0, rows: [] })
  })

  it('is a GeoJSON file too', async () => {
    const response = await ask(
      `/api/changesets/${from}/difference?with=${to}&layer=homestead&format=geojson`,
    )
    const file = JSON.parse(await response.text())
    expect(
      file.features.map(({ id, properties }: never) => [
        id,
        (properties as never as { change: string }).change,
      ]),
    ).toEqual([
      [11, 'geometry'],
      [12, 'attributes'],
      [13, 'both'],
      [14, 'gone'],
      [16, 'created'],
    ])
    expect(file.features[3].geometry.type).toBe('MultiPolygon')
  })
})

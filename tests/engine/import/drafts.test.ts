/** A delivery as a draft: received, understood, previewed, mended, committed or dropped. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../gis-data/viewer.ts'
import { problemSchema } from '../../../server/api/contract.ts'
import {
  type DraftRows,
  draftNotesSchema,
  draftRowsSchema,
  type ImportDraft,
  importDraftSchema,
} from '../../../server/api/import-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, feature, square } from './deliver.ts'

let database: TestDatabase
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom)
    values (1, 1, '510117104201', '战旗村', '510117104', 'village',
      ST_Multi(ST_MakeEnvelope(103.80, 30.80, 103.90, 30.90, 4490)))`.execute(database.db)
  app = createApp(openedServices(database), { webDir: null })
})
afterAll(() => database.close())

const ask = (method: string, path: string, body?: BodyInit, role: Role = 'planner') =>
  app.request(`/api/imports/drafts${path}`, {
    method,
    ...(body !== undefined && { body }),
    headers: {
      cookie: `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`,
    },
  })
const read = async (id: string) =>
  importDraftSchema.parse(await (await ask('GET', `/${id}`)).json())

async function settled(id: string): Promise<ImportDraft> {
  for (;;) {
    const draft = await read(id)
    if (!['inspecting', 'previewing', 'foreseeing', 'committing'].includes(draft.status))
      return draft
    await new Promise((done) => setTimeout(done, 20))
  }
}
async function received(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<ImportDraft> {
  const response = await ask('POST', `?filename=${encodeURIComponent(name)}`, content)
  expect(response.status).toBe(202)
  const draft = importDraftSchema.parse(await response.json())
  expect(['inspecting', 'inspected', 'failed']).toContain(draft.status)
  return settled(draft.id)
}
async function previewed(draft: ImportDraft, choices: object): Promise<ImportDraft> {
  const [dataset] = draft.inspected!.datasets
  const body = JSON.stringify({ dataset: dataset!.id, ...choices })
  const response = await ask('PUT', `/${draft.id}/choices`, body)
  expect(response.status, await response.clone().text()).toBe(202)
  return settled(draft.id)
}
async function committed(id: string, reason = ''): Promise<ImportDraft> {
  const response = await ask('POST', `/${id}/commit`, JSON.stringify({ reason }))
  expect(response.status).toBe(202)
  return settled(id)
}
const rowsOf = async (id: string, kind: string, more = ''): Promise<DraftRows> =>
  draftRowsSchema.parse(await (await ask('GET', `/${id}/rows?kind=${kind}${more}`)).json())

const code = (n: number) => `510117104201JC${String(n).padStart(5, '0')}`
const plot = (n: number, more: object = {}, x = 103.81 + n / 1000) =>
  feature(square(x, 30.81, 0.0001), { ZDDM: code(n), ZL: `战旗村${n}组`, ...more })
const bowTie = (n: number) =>
  feature(
    {
      type: 'Polygon',
      coordinates: [
        [
          [103.87, 30.81],
          [103.8702, 30.8102],
          [103.8702, 30.81],
          [103.87, 30.8102],
          [103.87, 30.81],
        ],
      ],
    },
    { ZDDM: code(n) },
  )
const toHomestead = { target: { layer: 'homestead' } }
const standing = async () => {
  const { rows } = await sql<{ code: string; location: string | null; rev_from: number }>`
    select parcel_code as code, location, rev_from from layer.homestead
    where rev_to is null order by parcel_code`.execute(database.db)
  return rows
}

describe('a draft', () => {
  it('says what came, in which layers it may go, and changes nothing until it is committed', async () => {
    const draft = await received('zd.geojson', collection([plot(1), plot(2), bowTie(3)]))
    expect(draft).toMatchObject({ status: 'inspected', problem: null, actor: 'planner' })
    expect(draft.inspected?.datasets[0]).toMatchObject({
      format: 'geojson',
      rowCount: 3,
      geometryKinds: ['polygon'],
      crs: [expect.objectContaining({ crs: 'EPSG:4490' })],
    })
    expect(draft.inspected?.datasets[0]?.layers.map(({ layer }) => layer)).toContain('homestead')
    const ready = await previewed(draft, toHomestead)
    expect(ready).toMatchObject({
      status: 'previewed',
      preview: {
        layer: 'homestead',
        baseRevision: 0,
        read: 3,
        accepted: 3,
        setAside: 0,
        repaired: 1,
        changes: { created: 3, geometry: 0, attributes: 0, both: 0, gone: 0, unchanged: 0 },
        areaBeforeM2: 0,
      },
    })
    expect(await standing()).toEqual([])
    const created = await rowsOf(draft.id, 'created', '&offset=1&limit=1')
    expect(created).toMatchObject({
      total: 3,
      rows: [{ row: 2, fid: null, key: code(2), after: { location: '战旗村2组' }, before: null }],
    })
    const mended = await rowsOf(draft.id, 'repaired')
    expect(mended).toMatchObject({
      total: 1,
      rows: [
        {
          row: 3,
          geometryBefore: { type: 'MultiPolygon' },
          geometryAfter: { type: 'MultiPolygon' },
        },
      ],
    })
    const done = await committed(draft.id, '首批')
    expect(done).toMatchObject({
      status: 'committed',
      report: { read: 3, accepted: 3, rejected: 0, mode: 'append' },
    })
    expect(await standing()).toHaveLength(3)
    const { reason } = await database.db
      .selectFrom('hegui.changeset')
      .select('reason')
      .where('id', '=', done.report!.changeset)
      .executeTakeFirstOrThrow()
    expect(reason).toContain('首批')
    expect((await ask('GET', `/${draft.id}/rows?kind=created`)).status).toBe(409)
    expect((await ask('POST', `/${draft.id}/commit`, '{}')).status).toBe(409)
  })

  it('may have its choices changed, and refuse repairs', async () => {
    const draft = await received('zd2.geojson', collection([plot(10), bowTie(11)]))
    expect((await previewed(draft, toHomestead)).preview).toMatchObject({ accepted: 2 })
    const refused = await previewed(draft, { ...toHomestead, repairs: 'refuse' })
    expect(refused.preview).toMatchObject({ read: 2, accepted: 1, setAside: 1, repaired: 0 })
    const { rows } = await rowsOf(draft.id, 'set_aside')
    expect(rows).toMatchObject([
      { row: 2, key: code(11), message: expect.stringContaining('自相交'), geometryAfter: {} },
    ])
    const elsewhere = await previewed(draft, {
      target: { layer: 'homestead' },
      mapping: { parcel_code: 'ZL' },
    })
    expect(elsewhere.preview).toMatchObject({ accepted: 1, setAside: 1 })
    expect((await ask('DELETE', `/${draft.id}`)).status).toBe(204)
    expect((await ask('GET', `/${draft.id}`)).status).toBe(404)
    const { rows: left } = await sql<{ count: number }>`
      select count(*)::integer as count from hegui.import_row`.execute(database.db)
    expect(left[0]?.count).toBe(0)
  })

  it('updates by key: changed rows only get a new version, fields not delivered stay', async () => {
    const before = await standing()
    const file = collection([
      plot(1, { ZL: '新地址' }),
      plot(2, {}, 103.8125),
      feature(square(103.87, 30.81, 0.0001), { ZDDM: code(20), ZL: '新户' }),
    ])
    const same = collection([plot(1), plot(2)])
    const untouched = await previewed(await received('same.json', same), {
      ...toHomestead,
      mode: 'update',
    })
    expect(untouched.preview?.changes).toMatchObject({ created: 0, unchanged: 3, gone: 0 })
    const draft = await previewed(await received('up.json', file), {
      ...toHomestead,
      mode: 'update',
    })
    expect(draft.preview?.changes).toEqual({
      created: 1,
      geometry: 1,
      attributes: 1,
      both: 0,
      gone: 0,
      unchanged: 1,
    })
    expect((await rowsOf(draft.id, 'attributes')).rows).toMatchObject([
      { fid: 1, before: { location: '战旗村1组' }, after: { location: '新地址' } },
    ])
    const [moved] = (await rowsOf(draft.id, 'geometry')).rows
    expect(moved?.reshaped?.movedM).toBeCloseTo(47.8, 0)
    expect(moved?.reshaped?.areaAfterM2).toBeCloseTo(moved!.reshaped!.areaBeforeM2, 6)
    const { report } = await committed(draft.id)
    const after = await standing()
    expect(after.map((row) => [row.code, row.location])).toEqual([
      [code(1), '新地址'],
      [code(2), '战旗村2组'],
      [code(3), null],
      [code(20), '新户'],
    ])
    expect(after.find((row) => row.code === code(3))).toEqual(before[2])
    expect(after.filter(({ rev_from }) => rev_from === report!.changeset)).toHaveLength(3)
  })

  it('takes none of two rows with one key, which of them may be right; in a replacement what they were about is told', async () => {
    const file = collection([
      plot(1, { ZL: '甲' }),
      plot(2, {}, 103.8125),
      plot(1, { ZL: '乙' }, 103.85),
    ])
    for (const mode of ['update', 'replace']) {
      const draft = await previewed(await received(`${mode}.json`, file), { ...toHomestead, mode })
      expect(draft.preview).toMatchObject({ read: 3, accepted: 1, setAside: 2 })
      const { rows } = await rowsOf(draft.id, 'set_aside')
      expect(rows.map(({ row, message }) => [row, message])).toEqual([
        [1, expect.stringContaining(`${code(1)} 与第 3 行相同`)],
        [3, expect.stringContaining(`${code(1)} 与第 1 行相同`)],
      ])
      const told = draft.preview!.remarks.map(({ message }) => message).join()
      expect(told.includes('1 个现有要素在文件中的记录被搁置')).toBe(mode === 'replace')
      const { notes } = draftNotesSchema.parse(
        await (await ask('GET', `/${draft.id}/notes`)).json(),
      )
      expect(notes.filter(({ kind }) => kind === 'set_aside').map(({ row }) => row)).toEqual([1, 3])
    }
  })

  it('of a table without shapes updates values and leaves shapes', async () => {
    const table = collection([
      feature(null, { ZDDM: code(1), ZL: '表中地址' }),
      feature(null, { ZDDM: code(99), ZL: '无此宗地' }),
    ])
    const draft = await previewed(await received('t.json', table), {
      ...toHomestead,
      mode: 'update',
    })
    expect(draft.preview).toMatchObject({
      accepted: 1,
      setAside: 1,
      changes: { attributes: 1, geometry: 0, both: 0 },
    })
    await committed(draft.id)
    const [first] = await standing()
    expect(first?.location).toBe('表中地址')
  })

  it('takes the place of a layer: what it lacks is gone, what is alike stays', async () => {
    const file = collection([plot(1, { ZL: '表中地址' }), plot(2, {}, 103.8125), plot(30)])
    const draft = await previewed(await received('all.json', file), {
      ...toHomestead,
      mode: 'replace',
    })
    expect(draft.preview?.changes).toEqual({
      created: 1,
      geometry: 0,
      attributes: 0,
      both: 0,
      gone: 2,
      unchanged: 2,
    })
    expect((await rowsOf(draft.id, 'gone')).rows.map(({ key }) => key)).toEqual([code(3), code(20)])
    const before = await standing()
    const { report } = await committed(draft.id)
    const after = await standing()
    expect(after.map((row) => row.code)).toEqual([code(1), code(2), code(30)])
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    const { rows } = await sql<{ count: number; synthetic: boolean }>`
      select count, synthetic from hegui.layer_revision where changeset = ${report!.changeset}`.execute(
      database.db,
    )
    expect(rows).toEqual([{ count: 3, synthetic: false }])
  })

  it('is stale once its layer has changed, and says so', async () => {
    const one = await previewed(await received('a.json', collection([plot(40)])), toHomestead)
    const two = await previewed(await received('b.json', collection([plot(41)])), toHomestead)
    expect((await committed(two.id)).status).toBe('committed')
    const late = await committed(one.id)
    expect(late).toMatchObject({ status: 'previewed', report: null })
    expect(late.problem).toMatchObject({ status: 409, detail: expect.stringContaining('重新预览') })
    const again = await previewed(late, toHomestead)
    expect(again.problem).toBeNull()
    expect((await committed(one.id)).status).toBe('committed')
  })

  it('gives back the rows set aside as they came, to be mended and sent again', async () => {
    const file = collection([
      plot(50, { 批准面积: '12O', 备注: '=1+1' }),
      plot(51, { 批准日期: '2019-02-31', 备注: '＝1+1' }),
      plot(52),
      plot(52, {}, 103.88),
      plot(54),
    ])
    const draft = await previewed(await received('bad.json', file), toHomestead)
    expect(draft.preview).toMatchObject({ read: 5, accepted: 1, setAside: 4 })
    const csv = await (await ask('GET', `/${draft.id}/set-aside?format=csv`)).text()
    expect(csv).toContain('12O')
    expect(csv).toContain("'=1+1")
    expect(csv).toContain("'＝1+1")
    expect(csv.split('\r\n')[0]).toContain('ZDDM')
    const back = await received('set-aside.csv', csv)
    expect(back.inspected!.datasets[0]!.crs).toMatchObject([{ crs: 'EPSG:4490', from: 'declared' }])
    const book = await (await ask('GET', `/${draft.id}/set-aside?format=xlsx`)).arrayBuffer()
    const sheet = await received('set-aside.xlsx', new Uint8Array(book))
    expect(sheet.inspected!.datasets[0]).toMatchObject({
      rowCount: 4,
      crs: [{ crs: 'EPSG:4490', from: 'declared' }],
    })
    const { fields } = sheet.inspected!.datasets[0]!
    expect(fields.find(({ name }) => name === 'ZDDM')?.samples).toContain(code(50))
    const text = await (await ask('GET', `/${draft.id}/set-aside?format=geojson`)).text()
    expect(text).toContain('与第 4 行相同')
    await committed(draft.id)
    const mended = text
      .replaceAll('12O', '120')
      .replaceAll('2019-02-31', '2019-02-28')
      .replace(code(52), code(53))
    const again = await previewed(await received('mended.geojson', mended), toHomestead)
    expect(again.preview).toMatchObject({ read: 4, accepted: 4, setAside: 0 })
    await committed(again.id)
    expect((await standing()).map((row) => row.code)).toEqual(
      expect.arrayContaining([50, 51, 52, 53, 54].map(code)),
    )
  })

  it('takes values that no list knows as the codes that a person says, and refuses codes that a spreadsheet spoilt', async () => {
    const file = collection([
      plot(70, { acquisition: '继承', household_code: '5101171042270700006' }),
      plot(71, { acquisition: '审批', household_code: '5.10117E+18' }),
      plot(72, { acquisition: '审批' }),
      plot(73),
    ])
    const draft = await received('words.json', file)
    const { fields } = draft.inspected!.datasets[0]!
    expect(fields.find(({ name }) => name === 'acquisition')?.counts).toEqual([
      ['继承', 1],
      ['审批', 2],
    ])
    const plain = await previewed(draft, toHomestead)
    expect(plain.preview).toMatchObject({ accepted: 1, setAside: 3 })
    const codes = { acquisition: { 继承: 'inherited', 审批: 'approved' } }
    const said = await previewed(plain, { ...toHomestead, codes })
    expect(said.preview).toMatchObject({ accepted: 3, setAside: 1 })
    const csv = await (await ask('GET', `/${draft.id}/set-aside?format=csv`)).text()
    expect(csv).toContain('5.10117E+18 是表格软件改写过的长编号')
  })

  it('that nothing can be made of says why, and stands as it was', async () => {
    const broken = await received('x.geojson', '{"type":"FeatureCollection","features":[')
    expect(broken.inspected?.datasets[0]?.problem ?? broken.problem).toMatchObject({ status: 422 })
    const empty = await received('y.geojson', collection([feature(square(103.8, 30.8, 0.1), {})]))
    const refused = await previewed(empty, toHomestead)
    expect(refused).toMatchObject({ status: 'inspected', preview: null })
    expect(refused.problem?.detail).toContain('ZDDM')
  })

  it('of which no row is usable gives them back with their reasons, and does not go in', async () => {
    const before = await standing()
    const file = collection([plot(61, { 批准面积: '12O' }), plot(62, { 批准日期: '2019-02-31' })])
    const choices = { ...toHomestead, mode: 'replace' }
    const draft = await previewed(await received('none.json', file), choices)
    expect(draft).toMatchObject({
      status: 'previewed',
      problem: null,
      preview: { read: 2, accepted: 0, setAside: 2, changes: { created: 0, gone: 0 } },
    })
    expect((await rowsOf(draft.id, 'set_aside')).rows.map(({ row }) => row)).toEqual([1, 2])
    const csv = await (await ask('GET', `/${draft.id}/set-aside?format=csv`)).text()
    expect(csv).toContain('12O')
    for (const step of ['effect', 'commit']) {
      const response = await ask('POST', `/${draft.id}/${step}`, '{}')
      expect(response.status).toBe(422)
      const { detail } = problemSchema.parse(await response.json())
      expect(detail).toMatch(/2 条记录全部不可用；第 1 行：批准面积.*--set-aside/)
    }
    expect(await standing()).toEqual(before)
  })

  it('is not for others, nor for those who may not import', async () => {
    const draft = await received('mine.json', collection([plot(60)]))
    expect((await ask('GET', `/${draft.id}`, undefined, 'reform')).status).toBe(404)
    expect((await ask('GET', '', undefined, 'leader')).status).toBe(403)
    const own = importDraftSchema.array().parse(await (await ask('GET', '')).json())
    expect(own[0]?.id).toBe(draft.id)
    expect(await (await ask('GET', '', undefined, 'reform')).json()).toEqual([])
  })
})

describe('a draft that replaces', () => {
  const [zhanqi, nongke] = ['510117104201', '510117104202']

  it('asks what it takes the place of where others would lose something, and lists what goes of that alone', async () => {
    await sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom)
      values (2, 1, ${nongke}, '农科村', '510117104', 'village',
        ST_Multi(ST_MakeEnvelope(103.90, 30.80, 103.95, 30.90, 4490)))`.execute(database.db)
    const beside = await received('n.json', collection([plot(80, {}, 103.92)]))
    await committed((await previewed(beside, toHomestead)).id)
    const before = (await standing()).length
    const draft = await received('r.json', collection([plot(52), plot(81, {}, 103.93)]))
    const open = await previewed(await received('o.json', collection([plot(52)])), {
      ...toHomestead,
      mode: 'replace',
    })
    expect(open.preview?.scope).toMatchObject({
      chosen: null,
      asks: true,
      units: [{ code: zhanqi, name: '战旗村', delivered: 1, standing: before - 1 }],
      lacking: [{ code: nongke, name: '农科村', gone: 1 }],
      lackingUnits: 1,
      lackingRows: 1,
    })
    for (const step of ['effect', 'commit'])
      expect((await ask('POST', `/${open.id}/${step}`, '{}')).status).toBe(409)
    const choices = { ...toHomestead, mode: 'replace', scope: [zhanqi] }
    const scoped = await previewed(draft, choices)
    expect(scoped.preview).toMatchObject({
      accepted: 1,
      setAside: 1,
      changes: { gone: before - 2, geometry: 1, unchanged: 1 },
      scope: { asks: false, names: ['战旗村'], beyond: 1, lackingRows: 0 },
    })
    expect(scoped.preview!.areaAfterM2).toBeCloseTo((scoped.preview!.areaBeforeM2 * 2) / before, 0)
    const { total, rows } = await rowsOf(draft.id, 'gone')
    expect(rows).toHaveLength(total)
    expect(rows.map(({ key }) => key)).not.toContain(code(80))
    expect((await rowsOf(draft.id, 'set_aside')).rows).toMatchObject([
      { row: 2, message: expect.stringContaining('属于农科村，不在替换范围（战旗村）内') },
    ])
    const { report } = await committed(draft.id)
    expect(report).toMatchObject({ replaced: ['战旗村'], changes: { gone: before - 2 } })
    expect((await standing()).map((row) => row.code)).toEqual([code(52), code(80)])
    const unknown = { ...choices, scope: ['510117999'] }
    expect(
      (await ask('PUT', `/${open.id}/choices`, JSON.stringify({ dataset: 'o.json', ...unknown })))
        .status,
    ).toBe(404)
  })
})

describe('a custom layer', () => {
  const shapes = (...rows: readonly (readonly [number, object])[]) =>
    collection(rows.map(([x, values]) => feature(square(x, 30.85, 0.001), values)))

  it('is made, added to, and replaced; rows alike keep their version', async () => {
    const target = { custom: '巡查图斑' }
    const made = await previewed(
      await received('c.json', shapes([103.81, { n: 1 }], [103.82, { n: 2 }])),
      { target },
    )
    expect(made.preview?.changes).toMatchObject({ created: 2 })
    expect((await rowsOf(made.id, 'created')).rows[0]).toMatchObject({ after: { n: 1 } })
    const { report } = await committed(made.id)
    const layer = report!.layer
    const more = await previewed(await received('d.json', shapes([103.83, { n: 3, 备注: 'x' }])), {
      target: { layer },
    })
    expect(more.preview?.changes).toMatchObject({ created: 1, unchanged: 2 })
    await committed(more.id)
    const third = await previewed(
      await received(
        'e.json',
        shapes([103.81, { n: 1 }], [103.82, { n: 9 }], [103.84, { n: 3, 备注: 'x' }]),
      ),
      { target: { layer }, mode: 'replace' },
    )
    expect(third.preview?.changes).toEqual({
      created: 0,
      geometry: 1,
      attributes: 1,
      both: 0,
      gone: 0,
      unchanged: 1,
    })
    await committed(third.id)
    const { rows } = await sql<{ fid: number; n: string }>`
      select fid, properties ->> 'n' as n from hegui.custom_feature
      where layer_id = ${layer} and rev_to is null order by fid`.execute(database.db)
    expect(rows).toEqual([
      { fid: 1, n: '1' },
      { fid: 2, n: '9' },
      { fid: 3, n: '3' },
    ])
    const update = await ask(
      'PUT',
      `/${(await received('f.json', shapes([103.81, { n: 1 }]))).id}/choices`,
      JSON.stringify({ dataset: 'f.json', target: { layer }, mode: 'update' }),
    )
    const refused = await settled(importDraftSchema.parse(await update.json()).id)
    expect(refused.problem).toMatchObject({ status: 400 })
    expect(problemSchema.parse(refused.problem).detail).toContain('追加或替换')
  })
})

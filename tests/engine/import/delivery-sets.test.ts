/** A delivery of several datasets: each decided by itself, all in one changeset, taken back as one. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, feature, square } from './deliver.ts'
import { zip } from './write-zip.ts'

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

const ask = (method: string, path: string, body?: BodyInit) =>
  app.request(`/api/imports/drafts${path}`, { method, ...(body !== undefined && { body }) })
const post = (path: string, body: object) => ask('POST', path, JSON.stringify(body))

async function settled(id: string): Promise<ImportDraft> {
  for (;;) {
    const draft: ImportDraft = await (await ask('GET', `/${id}`)).json()
    if (!draft.status.endsWith('ing')) return draft
    await new Promise((done) => setTimeout(done, 20))
  }
}

const code = (n: number) => `510117104201JC${String(n).padStart(5, '0')}`
const plots = (first: number) =>
  collection(
    [0, 1].map((n) =>
      feature(square(103.81 + (first + n) / 1000, 30.81, 0.0001), {
        ZDDM: code(first + n),
        ZL: `战旗村${n}组`,
      }),
    ),
  )
const groves = collection([feature(square(103.86, 30.83, 0.001), { 名称: '林盘甲', 户数: 12 })])

async function received(first: number): Promise<ImportDraft> {
  const archive = zip([
    { name: '成果/宗地.geojson', content: Buffer.from(plots(first)) },
    { name: '成果/宗地补充.geojson', content: Buffer.from(plots(first + 10)) },
    { name: '成果/林盘点.geojson', content: Buffer.from(groves) },
  ])
  const path = `?filename=${encodeURIComponent('成果.zip')}`
  const response = await ask('POST', path, new Uint8Array(archive))
  const { id } = await response.json()
  return settled(id)
}
const idOf = (draft: ImportDraft, part: string) =>
  draft.inspected!.datasets.find(({ id }) => id.includes(part))!.id

async function split(draft: ImportDraft, datasets: readonly string[]): Promise<ImportDraft[]> {
  const response = await post(`/${draft.id}/split`, { datasets })
  expect(response.status, await response.clone().text()).toBe(201)
  return response.json()
}
async function previewed({ id, dataset }: ImportDraft, target: object): Promise<ImportDraft> {
  const choices = { dataset, target, crs: 'EPSG:4490' }
  const response = await ask('PUT', `/${id}/choices`, JSON.stringify(choices))
  expect(response.status, await response.clone().text()).toBe(202)
  return settled(id)
}
const homesteads = async () =>
  Number(
    (
      await sql<{ count: string }>`
        select count(*) from layer.homestead where rev_to is null`.execute(database.db)
    ).rows[0]!.count,
  )

describe('a zip of several datasets', () => {
  let parts: ImportDraft[]

  it('becomes a draft for each that is wanted, from the same files and the same inspection', async () => {
    const draft = await received(1)
    expect(draft.inspected?.datasets).toHaveLength(3)
    const wanted = [idOf(draft, '宗地.geojson'), idOf(draft, '林盘点')]
    parts = await split(draft, wanted)
    expect(parts.map(({ dataset }) => dataset)).toEqual(wanted)
    expect(parts.map(({ delivery }) => delivery)).toEqual([draft.id, draft.id])
    for (const { inspected, status } of parts) {
      expect(status).toBe('inspected')
      expect(inspected).toEqual(draft.inspected)
    }
    const again = await post(`/${draft.id}/split`, { datasets: wanted })
    expect(again.status).toBe(409)
  })

  it('goes in as one changeset with a report for each layer, and is taken back as one', async () => {
    const before = await homesteads()
    for (const [at, target] of [{ layer: 'homestead' }, { custom: '林盘摸底' }].entries())
      expect(await previewed(parts[at]!, target)).toMatchObject({ status: 'previewed' })
    const response = await post('/commit', {
      drafts: parts.map(({ id }) => id),
      reason: '年度成果',
    })
    expect(response.status, await response.clone().text()).toBe(202)
    const done = await Promise.all(parts.map(({ id }) => settled(id)))
    const changesets = new Set(done.map(({ report }) => report!.changeset))
    expect(changesets.size).toBe(1)
    expect(done.map(({ report }) => report!.accepted)).toEqual([2, 1])
    expect(await homesteads()).toBe(before + 2)

    const [changeset] = changesets
    const record = await (await app.request(`/api/changesets/${changeset}`)).json()
    expect(record.layers).toHaveLength(2)
    expect(record.sourceFile).toBe('成果.zip')
    expect(record.reason).toMatch(/宗地.*到 宅基地；.*林盘摸底：年度成果$/)
    for (const { report } of done) {
      const kept = await app.request(`/api/imports/${changeset}?layer=${report!.layer}`)
      expect(await kept.json()).toEqual(report)
    }

    const undo = await app.request(`/api/changesets/${changeset}/undo`, {
      method: 'POST',
      body: JSON.stringify({ reason: '撤回' }),
    })
    expect(undo.status, await undo.clone().text()).toBe(201)
    expect(await homesteads()).toBe(before)
  })

  it('is refused as a whole where one part fails: nothing of the others is in', async () => {
    const draft = await received(20)
    const [first, second] = await split(draft, [idOf(draft, '宗地.geojson'), idOf(draft, '林盘点')])
    await previewed(first!, { layer: 'homestead' })
    await previewed(second!, { custom: '林盘复核' })
    // the layer changes after the preview
    const other = await received(30)
    const [late] = await split(other, [idOf(other, '宗地.geojson'), idOf(other, '补充')])
    await previewed(late!, { layer: 'homestead' })
    await post(`/${late!.id}/commit`, { reason: '先到' })
    expect(await settled(late!.id)).toMatchObject({ status: 'committed' })
    const before = await homesteads()
    // the custom layer comes first, and has to be undone with the rest
    await post('/commit', { drafts: [second!.id, first!.id], reason: '后到' })
    for (const part of [first!, second!]) {
      const failed = await settled(part.id)
      expect(failed.status).toBe('previewed')
      expect(failed.problem?.detail).toMatch(/预览之后又有变更/)
    }
    expect(await homesteads()).toBe(before)
    const layers: { title: string }[] = await (await app.request('/api/layers')).json()
    expect(layers.map(({ title }) => title)).not.toContain('林盘复核')
  })

  it('may not put two datasets into one layer at once, and says what to do', async () => {
    const draft = await received(50)
    const two = await split(draft, [idOf(draft, '宗地.geojson'), idOf(draft, '补充')])
    for (const part of two) await previewed(part, { layer: 'homestead' })
    const refused = await post('/commit', { drafts: two.map(({ id }) => id), reason: '一并' })
    expect(refused.status).toBe(409)
    expect((await refused.json()).detail).toMatch(/都要入库到“宅基地”.*先入库其中一份/)
    await post(`/${two[0]!.id}/commit`, { reason: '第一份' })
    await settled(two[0]!.id)
    await previewed(two[1]!, { layer: 'homestead' })
    await post(`/${two[1]!.id}/commit`, { reason: '第二份' })
    expect(await settled(two[1]!.id)).toMatchObject({ status: 'committed' })
  })

  it('names the datasets there are where another is asked for', async () => {
    const draft = await received(70)
    const response = await post(`/${draft.id}/split`, { datasets: ['无', '没有'] })
    expect(response.status).toBe(400)
    expect((await response.json()).detail).toMatch(/没有数据 无、没有；有 .*宗地/)
  })
})

/** A layer leaves as a file and comes in again; what a person may not see does not leave. */

import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, viewerOf } from '../../../gis-data/viewer.ts'
import type { ImportReport } from '../../../server/api/contract.ts'
import { exportRoutes } from '../../../server/export/export-routes.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let delivered: ImportReport
const properties = {
  名称: '甲',
  面积: 12.5,
  备注: '=HYPERLINK("x")',
  户主: '张三',
  nested: { a: [1] },
}

beforeAll(async () => {
  database = await openTestDatabase()
  const file = collection([
    feature(square(103.84123456789, 30.86, 0.001), properties),
    feature(square(103.85, 30.86, 0.001), { ...properties, 名称: '乙,"丙"\n丁', 面积: null }),
  ])
  delivered = await deliver(database.db, { 'plots.geojson': file }, { custom: 'plots' })
  const households = collection([
    feature(null, {
      户编码: '5101171042010001',
      户主: '张三',
      家庭人口: 4,
      联系电话: '13800000000',
    }),
  ])
  await deliver(database.db, { 'hu.geojson': households }, { layer: 'household' })
})
afterAll(() => database.close())

function ask(path: string, role: Role = 'planner') {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(async (context, next) => {
    context.set('viewer', viewerOf(role))
    await next()
  })
  const services = { database: () => database, today: () => '2026-01-01' }
  app.route('/api', exportRoutes(services))
  return app.request(`/api/layers/${path}`)
}

describe('GeoJSON', () => {
  it('says what it is, and turns outer rings counter-clockwise', async () => {
    const response = await ask('plots/export?format=geojson')
    expect(response.headers.get('content-type')).toContain('application/geo+json')
    expect(response.headers.get('content-disposition')).toContain('plots-r')
    const document = await response.json()
    expect(document).toMatchObject({
      type: 'FeatureCollection',
      name: 'plots',
      source: 'plots.geojson',
      withheldPersonalFields: ['户主'],
    })
    expect(document.notice).toBeUndefined()
    expect(document.features.map(({ id }: { id: number }) => id)).toEqual([1, 2])
    expect(document.features[0].properties).toEqual({
      名称: '甲',
      面积: 12.5,
      备注: '=HYPERLINK("x")',
      nested: { a: [1] },
    })
    const ring: [number, number][] = document.features[0].geometry.coordinates[0][0]
    const doubled = ring
      .slice(1)
      .reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0)
    expect(doubled).toBeGreaterThan(0)
    expect(ring.map(([x]) => x)).toContain(103.84123456789)
  })

  it('comes in again as it was', async () => {
    const text = await (await ask('plots/export', 'reform')).text()
    const report = await deliver(database.db, { 'again.geojson': text }, { custom: 'again' })
    expect(report).toMatchObject({ read: 2, accepted: 2, notes: [] })
    const { rows } = await sql<{ same: boolean; far: number }>`
      select a.properties = b.properties as same, ST_HausdorffDistance(a.geom, b.geom) as far
      from hegui.custom_feature a join hegui.custom_feature b on b.fid = a.fid
      where a.layer_id = 'plots' and b.layer_id = 'again'`.execute(database.db)
    expect(rows).toHaveLength(2)
    for (const { same, far } of rows) {
      expect(same).toBe(true)
      expect(far).toBeLessThan(1e-9)
    }
  })

  it('of demonstration data carries the notice', async () => {
    await sql`update hegui.layer_revision set synthetic = true where layer = 'plots'`.execute(
      database.db,
    )
    const document = await (await ask('plots/export')).json()
    expect(document.notice).toContain('合成')
    const csv = await (await ask('plots/export?format=csv')).text()
    expect(csv.split('\r\n')[1]).toContain('合成')
    await sql`update hegui.layer_revision set synthetic = false where layer = 'plots'`.execute(
      database.db,
    )
  })

  it('of an earlier revision does not know later rows', async () => {
    const before = delivered.changeset - 1
    const response = await ask(`plots/export?revision=${before}`)
    expect((await response.json()).features).toEqual([])
  })
})

describe('CSV', () => {
  it('opens in a spreadsheet: BOM, quoted cells, no formula', async () => {
    const text = await (await ask('plots/export?format=csv')).text()
    expect(
      new Uint8Array(await (await ask('plots/export?format=csv')).arrayBuffer()).slice(0, 3),
    ).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(text).toContain('名称,面积,备注,nested,椭球面积（㎡）,椭球面积（亩）,WKT,数据版本')
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).toContain('"乙,""丙""\n丁"')
    expect(text).toContain('MULTIPOLYGON(((')
  })
})

describe('personal fields', () => {
  it.each([
    ['planner', false],
    ['reform', true],
  ] as const)('leave with %s: %s', async (role, included) => {
    for (const format of ['geojson', 'csv']) {
      const response = await ask(`household/export?format=${format}`, role)
      expect(response.status).toBe(200)
      const text = await response.text()
      expect(text.includes('张三')).toBe(included)
      expect(text.includes('13800000000')).toBe(included)
    }
  })

  it('of a custom layer stay by their names', async () => {
    expect(await (await ask('plots/export?format=csv')).text()).not.toContain('张三')
    expect(await (await ask('plots/export?format=csv', 'reform')).text()).toContain('张三')
  })
})

it.each([
  ['a layer that does not exist', 'nope/export', 404],
  ['a format that does not exist', 'plots/export?format=dwg', 400],
  ['a revision that does not exist', 'plots/export?revision=999', 404],
])('%s is a problem', async (_case, path, status) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect((await response.json()).detail).toBeTruthy()
})

it('does not tell a visitor that a custom layer exists', async () => {
  expect((await ask('plots/export', 'visitor')).status).toBe(404)
})

describe('only what a table shows', () => {
  const table = 'columns=面积,名称,unit_name,area_m2&format=csv'
  const lines = async (query: string) =>
    (await (await ask(`plots/export?${query}`)).text()).replace(/^\uFEFF/, '').split('\r\n')

  it('leaves with its columns and its rows in their order, the unit by its name', async () => {
    const [head, first] = await lines(`${table}&sort=名称`)
    expect(head).toMatch(/^系统编号,面积,名称,所在单位,椭球面积（㎡）,WKT/)
    expect(first).toContain('乙')
    const [, largest] = await lines(`${table}&sort=-面积`)
    expect(largest).toContain('甲')
  })

  it('is not ordered by what is masked for the viewer', async () => {
    const response = await ask('household/export?format=csv&sort=户主')
    expect(response.status).toBe(400)
    expect((await ask('household/export?format=csv&sort=head_name')).status).toBe(403)
  })

  it('leaves with the columns named, and the number of each feature', async () => {
    const { features } = await (await ask('plots/export?columns=名称')).json()
    expect(features.map(({ properties }: { properties: unknown }) => properties)).toEqual([
      { 名称: '甲' },
      { 名称: '乙,"丙"\n丁' },
    ])
    const csv = await (await ask('household/export?format=csv&columns=code', 'reform')).text()
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF?系统编号,户编码,/)
    expect(csv).not.toContain('张三')
  })

  it('never leaves with a personal column because it was named', async () => {
    const response = await ask('household/export?columns=code,head_name')
    const text = await response.text()
    expect(text).toContain('5101171042010001')
    expect(text).not.toContain('张三')
    expect(JSON.parse(text).withheldPersonalFields).toEqual(['户主'])
  })

  it('refuses a column that the layer has not, and says which there are', async () => {
    const response = await ask('plots/export?columns=名称,没有')
    expect(response.status).toBe(400)
    expect((await response.json()).detail).toMatch(/没有列 没有；可选 名称、面积/)
  })
})

describe('what a file would hold', () => {
  it('is told before it is written, for the same choice', async () => {
    const all = await (await ask('plots/export/foreseen')).json()
    expect(all).toMatchObject({
      features: 2,
      synthetic: false,
      withheld: [{ title: '户主', titleEn: '户主' }],
    })
    const chosen = await (await ask('plots/export/foreseen?fids=2')).json()
    expect(chosen.features).toBe(1)
    const earlier = await (
      await ask(`plots/export/foreseen?revision=${delivered.changeset - 1}`)
    ).json()
    expect(earlier.features).toBe(0)
  })

  it('is not told of a layer that the viewer may not see', async () => {
    expect((await ask('plots/export/foreseen', 'visitor')).status).toBe(404)
  })
})

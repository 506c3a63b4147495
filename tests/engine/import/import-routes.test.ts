/** `POST /api/imports` as browsers and programs send it. */
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, viewerOf } from '../../../gis-data/viewer.ts'
import { changesetSchema, importReportSchema } from '../../../server/api/contract.ts'
import { changesetRoutes } from '../../../server/changesets/changeset-routes.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { importRoutes } from '../../../server/import/import-routes.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, feature, square } from './deliver.ts'
import { shapefile } from './write-shapefile.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const afterImports: string[] = []

function app(role: Role, units: string[] | null = null) {
  const services = { database: () => database, today: () => '2026-01-01' }
  const routes = importRoutes(services, {
    async afterImport(changeset, layer) {
      afterImports.push(`${changeset} ${layer}`)
    },
  })
  return new Hono<AppEnv>()
    .onError(answerProblem)
    .use(async (context, next) => {
      context.set('viewer', viewerOf(role, units))
      await next()
    })
    .route('/api/imports', routes)
    .route('/api/changesets', changesetRoutes(services))
}

const post = (query: string, init: RequestInit, role: Role = 'planner') =>
  app(role).request(`/api/imports?${query}`, { method: 'POST', ...init })

const plots = (x = 103.8) => collection([feature(square(x, 30.8, 0.001), { n: 1 })])

describe('an upload', () => {
  it('as a body with its name is imported, answered and remembered', async () => {
    const response = await post('custom=body&filename=plots.geojson', { body: plots() })
    expect(response.status).toBe(201)
    const report = importReportSchema.parse(await response.json())
    expect(report).toMatchObject({ layer: 'body', file: 'plots.geojson', read: 1, accepted: 1 })
    expect(afterImports).toContain(`${report.changeset} body`)
    const again = await app('planner').request(`/api/imports/${report.changeset}`)
    expect(await again.json()).toEqual(report)
    expect((await app('planner').request('/api/changesets?layer=bodi')).status).toBe(404)
    const list = await app('planner').request('/api/changesets?layer=body')
    expect(changesetSchema.array().parse(await list.json())).toMatchObject([
      {
        id: report.changeset,
        kind: 'import',
        actor: 'planner',
        sourceFile: 'plots.geojson',
        sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        layers: ['body'],
      },
    ])
  })

  it('as a form of several files is one delivery', async () => {
    const files = shapefile('zd', {
      fields: [{ name: 'N', bytes: 9 }],
      rows: [{ rings: [square(103.8, 30.8, 0.001).coordinates[0]!.toReversed()], values: ['1'] }],
      encode: (text) => Buffer.from(text),
    })
    const form = new FormData()
    for (const [name, content] of Object.entries(files))
      form.append('file', new Blob([new Uint8Array(content)]), name)
    const response = await post('custom=form&crs=EPSG:4490', { body: form })
    expect(await response.json()).toMatchObject({ layer: 'form', accepted: 1, file: 'zd.shp' })
  })

  it('tells its progress line by line where that is asked for', async () => {
    const headers = { accept: 'application/x-ndjson' }
    const response = await post('custom=lines&filename=a.json', { body: plots(), headers })
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ step: expect.any(String), rows: 1, of: 1 })
    expect(lines.at(-1)).toMatchObject({ report: { layer: 'lines', accepted: 1 } })
    const failed = await post('custom=lines&filename=a.json', { body: plots(), headers })
    const [last] = (await failed.text()).trim().split('\n').slice(-1)
    expect(JSON.parse(last!)).toMatchObject({ problem: { status: 409 } })
  })

  it('leaves no file behind', async () => {
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('hegui-import-'))
    await post('custom=refused&filename=a.json', { body: '{' })
    const after = (await readdir(tmpdir())).filter((name) => name.startsWith('hegui-import-'))
    expect(after.length).toBeLessThanOrEqual(left.length)
  })

  it.each([
    ['without a target', 'filename=a.json', 400],
    ['with two targets', 'filename=a.json&custom=a&layer=homestead', 400],
    ['without a name', 'custom=a', 400],
    ['to a layer that is none', 'filename=a.json&layer=nope', 404],
    ['with a CRS that is none', 'filename=a.json&custom=a&crs=mars', 400],
    ['with a CRS that is unknown', 'filename=a.json&custom=a&crs=EPSG:9999', 400],
  ])('%s is a problem', async (_case, query, status) => {
    const response = await post(query, { body: plots() })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('problem+json')
  })

  it('that is empty is a problem', async () => {
    expect((await post('custom=a&filename=a.json', { body: '' })).status).toBe(400)
    expect((await post('custom=a', { body: new FormData() })).status).toBe(400)
  })

  it('that declares too much is refused before it is read', async () => {
    const headers = { 'content-length': String(2 * 1024 ** 3) }
    const response = await post('custom=a&filename=a.json', { body: plots(), headers })
    expect(response.status).toBe(413)
  })

  it.each(['leader', 'visitor'] as const)('is not for a %s', async (role) => {
    const response = await post('custom=a&filename=a.json', { body: plots() }, role)
    expect(response.status).toBe(403)
    expect((await app(role).request('/api/changesets')).status).toBe(403)
  })

  it('is not for a right that ends at some units', async () => {
    const narrow = app('planner', ['510117104'])
    const init = { method: 'POST', body: plots() }
    expect((await narrow.request('/api/imports?custom=a&filename=a.json', init)).status).toBe(403)
  })
})

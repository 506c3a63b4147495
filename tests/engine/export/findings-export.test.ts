/** Findings leave in the same formats as layers, with their evidence. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CheckRun } from '../../../server/api/contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { checkApp } from '../checks/check-app.ts'
import { smallDistrict } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { hasNativeGdal, readNatively } from './export-app.ts'

let database: TestDatabase
let run: CheckRun
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = createApp(openedServices(database), { webDir: null })
  run = await checkApp(database).planner.run({ rules: ['A01', 'D01'] })
})
afterAll(() => database.close())

const ask = (query: string) => app.request(`/api/checks/${run.id}/findings/export?${query}`)

it('as GeoJSON and CSV: every finding, with words and evidence', async () => {
  const { total } = await (await app.request(`/api/checks/${run.id}/findings`)).json()
  expect(total).toBeGreaterThan(1)
  const { features } = await (await ask('format=geojson')).json()
  expect(features).toHaveLength(total)
  const overlap = features.find(
    ({ properties }: { properties: { rule: string } }) => properties.rule === 'A01',
  )
  expect(overlap.properties).toMatchObject({ state_title: '不符合', subject_layer: '数字农房' })
  expect(overlap.properties.area_m2).toBeGreaterThan(0)
  expect(overlap.properties).toMatchObject({ fit: '实际重叠', severity: expect.any(String) })
  expect(overlap.properties.clauses).toContain('基本农田保护条例')
  expect(overlap.geometry.type).toMatch(/Polygon/)
  const csv = await (await ask('format=csv&crs=4523')).text()
  expect(csv.split('\r\n')[0]).toContain('规则,规则名称,结论')
  expect(csv).toMatch(/POLYGON\(\(\(?35\d{6}/)
})

it('only those of one rule', async () => {
  const { features } = await (await ask('format=geojson&rule=D01')).json()
  expect(features.length).toBeGreaterThan(0)
  for (const { properties } of features) expect(properties.rule).toBe('D01')
})

it('of a run that there is not is a problem', async () => {
  expect((await app.request('/api/checks/none/findings/export?format=csv')).status).toBe(404)
})

it.runIf(hasNativeGdal)('as FlatGeobuf, whose shapes have one part or several', async () => {
  const { total } = await (await app.request(`/api/checks/${run.id}/findings?rule=A01`)).json()
  const response = await ask('format=fgb&crs=4523&rule=A01')
  const { features } = readNatively(new Uint8Array(await response.arrayBuffer()), 'findings.fgb')
  expect(features).toHaveLength(total)
})

it.runIf(hasNativeGdal)('as Shapefile, which native GDAL reads', async () => {
  const response = await ask('format=shp&encoding=GBK&rule=A01')
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { features } = readNatively(bytes, 'findings.shp.zip')
  expect(features[0]!.properties).toMatchObject({ GZBH: 'A01', JLMC: '不符合', DXTC: '数字农房' })
})

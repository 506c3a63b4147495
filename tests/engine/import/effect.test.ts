/** The effect of a delivery on the findings: what was foreseen is what then happens, and foreseeing leaves nothing. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import { layersRead } from '../../../gis-data/rules/layers-read.ts'
import { type Comparison, comparisonSchema } from '../../../server/api/comparison-contract.ts'
import type { CheckRun } from '../../../server/api/contract.ts'
import {
  type ImportDraft,
  type ImportEffect,
  importDraftSchema,
} from '../../../server/api/import-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { smallDistrict } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, feature } from './deliver.ts'

let database: TestDatabase
/** As the rules that read the layer alone judge it. */
let narrow: ImportEffect
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = createApp(openedServices(database), { webDir: null })
})
afterAll(() => database.close())

async function json<T>(method: string, path: string, body?: object | string): Promise<T> {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const response = await app.request(path, { method, ...(text !== undefined && { body: text }) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
async function settled(id: string): Promise<ImportDraft> {
  for (;;) {
    const draft = importDraftSchema.parse(await json('GET', `/api/imports/drafts/${id}`))
    if (!/ing$/.test(draft.status)) return draft
    await new Promise((done) => setTimeout(done, 50))
  }
}
async function run(basedOn?: string): Promise<string> {
  const { id } = await json<{ id: string }>('POST', '/api/checks', { scope: {}, basedOn })
  for (;;) {
    const { status } = await json<CheckRun>('GET', `/api/checks/${id}`)
    if (status === 'done') return id
    if (status !== 'queued' && status !== 'running') throw new Error(status)
    await new Promise((done) => setTimeout(done, 50))
  }
}
const held = async () => {
  const { rows } = await sql`
    select (select max(id) from hegui.changeset) as changeset,
      (select count(*) from hegui.check_run) as runs, (select count(*) from hegui.finding) as findings,
      (select count(*) from layer.homestead) as homesteads`.execute(database.db)
  return rows[0]
}
/** Homesteads of the district, each 400 m from where it was. */
async function movedHomesteads(): Promise<string> {
  const { rows } = await sql<{ code: string; shape: object }>`
    select parcel_code as code, ST_AsGeoJSON(ST_Translate(geom, 0, 0.004), 12)::json as shape
    from layer.homestead where rev_to is null order by fid limit 3`.execute(database.db)
  return collection(rows.map(({ code, shape }) => feature(shape, { ZDDM: code })))
}

it('is judged by the rules that read the layer, where nothing has been checked before', async () => {
  const received = await json<ImportDraft>(
    'POST',
    '/api/imports/drafts?filename=moved.geojson',
    await movedHomesteads(),
  )
  await settled(received.id)
  const address = `/api/imports/drafts/${received.id}`
  await json('PUT', `${address}/choices`, {
    dataset: 'moved.geojson',
    target: { layer: 'homestead' },
    mode: 'update',
  })
  await settled(received.id)
  await json('POST', `${address}/effect`)
  const { effect, problem } = await settled(received.id)
  expect(problem).toBeNull()
  const reading = ruleIds.filter((id) => layersRead(ruleOf(id)).includes('homestead'))
  expect(reading.length).toBeLessThan(ruleIds.length)
  const [{ id: base } = { id: '' }] = await json<{ id: string }[]>('GET', '/api/checks')
  const { rules } = await json<CheckRun>('GET', `/api/checks/${base}`)
  expect(rules.map(({ id }) => id)).toEqual(reading)
  expect(effect!.appearing + effect!.vanishing + effect!.changed).toBeGreaterThan(0)
  narrow = effect!
}, 600_000)

it('is foreseen to the finding, and nothing of it is left', async () => {
  const base = await run()
  const received = await json<ImportDraft>(
    'POST',
    '/api/imports/drafts?filename=moved.geojson',
    await movedHomesteads(),
  )
  await settled(received.id)
  const address = `/api/imports/drafts/${received.id}`
  await json('PUT', `${address}/choices`, {
    dataset: 'moved.geojson',
    target: { layer: 'homestead' },
    mode: 'update',
  })
  const previewed = await settled(received.id)
  expect(previewed.preview?.changes).toMatchObject({ geometry: 3, created: 0 })
  const before = await held()
  await json('POST', `${address}/effect`)
  const foreseen = await settled(received.id)
  expect(foreseen).toMatchObject({ status: 'previewed', problem: null })
  expect(await held()).toEqual(before)
  const effect = foreseen.effect!
  // rules that do not read the layer had nothing to add
  expect({ ...narrow, rules: effect.rules, baseRevision: effect.baseRevision }).toEqual(effect)
  expect(effect.appearing + effect.vanishing + effect.changed).toBeGreaterThan(0)
  expect(effect.appearingFindings).toHaveLength(effect.appearing)

  await json('POST', `${address}/commit`, {})
  expect((await settled(received.id)).status).toBe('committed')
  const after = await run(base)
  const { totals, byRule, changes } = comparisonSchema.parse(
    await json<Comparison>('GET', `/api/checks/${after}/compare/${base}?limit=1000`),
  )
  expect({
    appearing: effect.appearing,
    vanishing: effect.vanishing,
    changed: effect.changed,
  }).toEqual({ appearing: totals.new, vanishing: totals.gone, changed: totals.changed })
  expect(effect.byRule.map(({ rule, appearing }) => [rule, appearing])).toEqual(
    byRule
      .filter((each) => each.new + each.gone + each.changed > 0)
      .map(({ rule, new: appearing }) => [rule, appearing]),
  )
  expect(effect.appearingFindings.map(({ key }) => key).sort()).toEqual(
    changes.flatMap(({ kind, key }) => (kind === 'new' ? [key] : [])).sort(),
  )
}, 600_000)

it('can be cancelled, and the draft stands', async () => {
  const received = await json<ImportDraft>(
    'POST',
    '/api/imports/drafts?filename=moved.geojson',
    await movedHomesteads(),
  )
  await settled(received.id)
  const address = `/api/imports/drafts/${received.id}`
  await json('PUT', `${address}/choices`, {
    dataset: 'moved.geojson',
    target: { layer: 'homestead' },
    mode: 'update',
  })
  await settled(received.id)
  const before = await held()
  const asked = json('POST', `${address}/effect`)
  const cancelled = importDraftSchema.parse(
    await asked.then(() => json<ImportDraft>('POST', `${address}/cancel`)),
  )
  expect(cancelled).toMatchObject({ status: 'previewed', effect: null, problem: null })
  const after = await held()
  expect(after).toMatchObject({ changeset: (before as { changeset: number }).changeset })
  await json('POST', `${address}/commit`, {})
  expect((await settled(received.id)).status).toBe('committed')
}, 600_000)

/** A run based on an earlier one gives the result of a whole run, to the hash, whatever was edited. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { type FixtureFeature, rectangle } from '../../../gis-data/rules/fixture.ts'
import { fixtures } from '../../../gis-data/rules/fixtures.ts'
import { ruleIds } from '../../../gis-data/rules/index.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { generateDistrict } from '../../../seeds/generate-district.ts'
import { createRandom } from '../../../seeds/random.ts'
import type { SeedFeature } from '../../../seeds/seed-feature.ts'
import type { CheckRun } from '../../../server/api/contract.ts'
import { openDemonstration } from '../kept-demonstration.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { testEngine } from '../test-engine.ts'
import { checkApp } from './check-app.ts'
import { moved, randomEdits } from './edit-at-random.ts'
import { editFeatures } from './edit-features.ts'
import { type Features, smallDistrict, unitA, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

const hashOf = ({ origin }: CheckRun) => origin.resultSha256
const durationMs = ({ startedAt, finishedAt }: CheckRun) =>
  Date.parse(finishedAt!) - Date.parse(startedAt)
const ruleHashes = async ({ db }: TestDatabase, { id }: CheckRun) =>
  Object.fromEntries(
    (
      await db
        .selectFrom('hegui.check_rule')
        .select(['rule', 'result_sha256'])
        .where('run_id', '=', id)
        .orderBy('ordinal')
        .execute()
    ).map(({ rule, result_sha256 }) => [rule, result_sha256]),
  )
/** Edits are drawn alike on both engines; the slow one gets the first quarter of them. */
const seeds = (count: number) =>
  Array.from(
    { length: testEngine() === 'postgis' ? count : Math.ceil(count / 4) },
    (_, at) => at + 1,
  )

describe('on the small district, edit after edit', () => {
  let database: TestDatabase
  let app: ReturnType<typeof checkApp>
  let base: CheckRun
  let edit: ReturnType<typeof randomEdits>

  beforeAll(async () => {
    database = await openTestDatabase()
    await writeFeatures(database.db, smallDistrict)
    edit = randomEdits(database.db, smallDistrict)
    app = checkApp(database)
    base = await app.planner.run()
  })
  afterAll(() => database.close())

  it.each(seeds(16))('edit %i', async (seed) => {
    const random = createRandom(`edit ${seed}`)
    const done = await edit(random, random.integer(1, 3))
    const whole = await app.planner.run()
    const based = await app.planner.run({ basedOn: base.id })
    expect(based.status, done).toBe('done')
    expect(based.rules, done).toEqual(whole.rules)
    expect(hashOf(based), done).toBe(hashOf(whole))
    const places = ({ id }: CheckRun) => app.planner.json(`/api/checks/${id}/counts`)
    expect(await places(based), done).toEqual(await places(whole))
    base = based
  })

  it('says what it is based on', () => {
    expect(base.origin.basedOn).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('over a unit whose boundary has moved since is a whole run', async () => {
    const scope = { unit: unitC }
    const before = await app.planner.run({ scope })
    const [grown] = smallDistrict.unit!.filter(({ unitCode }) => unitCode === unitC)
    const there = { ...grown!, geometry: rectangle(0, 900, 1000, 2000) }
    await editFeatures(database.db, { unit: [grown!.fid] }, { unit: [there] })
    const whole = await app.planner.run({ scope })
    const based = await app.planner.run({ scope, basedOn: before.id })
    expect(based.rules).toEqual(whole.rules)
    expect(hashOf(based)).toBe(hashOf(whole))
    const plans = ({ rules }: CheckRun) => rules.find(({ id }) => id === 'A04')?.considered
    // What the plan over its neighbours covers of it now.
    expect(plans(based)).toBeGreaterThan(plans(before)!)
  })

  it('is refused where the base covered another place or was seen with other rights', async () => {
    const statuses = [
      await app.planner.ask('/api/checks', { scope: { unit: unitA }, basedOn: base.id }),
      await app.as(viewerOf('reform')).ask('/api/checks', { basedOn: base.id }),
      await app.planner.ask('/api/checks', { basedOn: 'none' }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([409, 409, 404])
  })
})

/** The cases of every rule in one place, so that each layer has rows and most bear on most. */
function everyFixture(): Features {
  const features: Partial<Record<LayerId, FixtureFeature[]>> = {}
  for (const [at, { layers }] of ruleIds.flatMap((id) => fixtures[id]).entries()) {
    for (const layer of layerIds) {
      const own = (layers[layer] ?? []).map((one) => ({
        ...one,
        fid: at * 10_000 + one.fid,
        ...(layerOf(layer).geometry && { geometry: one.geometry ?? rectangle(0, 0, 50, 50) }),
        values: { ...required(layer), ...given(one.values) },
      }))
      features[layer] = [...(features[layer] ?? []), ...own]
    }
  }
  return features
}

/** Without values that are missing on purpose, which a required column cannot be. */
const given = (values: FixtureFeature['values'] = {}) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null))

/** What a case leaves out because its rule does not look at it. */
const required = (layer: LayerId) =>
  Object.fromEntries(
    layerOf(layer)
      .fields.filter((field) => 'required' in field)
      .map(({ name, type }) => [
        name,
        { text: 'none', date: '2020-01-01', boolean: false, integer: 1, number: 1 }[type],
      ]),
  )

describe('where the cases of all rules lie upon each other', () => {
  let database: TestDatabase
  let app: ReturnType<typeof checkApp>
  let base: CheckRun
  let edit: ReturnType<typeof randomEdits>

  beforeAll(async () => {
    database = await openTestDatabase()
    const features = everyFixture()
    await writeFeatures(database.db, features)
    edit = randomEdits(database.db, features)
    app = checkApp(database)
    base = await app.planner.run()
    expect(base.status).toBe('done')
  })
  afterAll(() => database.close())

  it.each(seeds(4))('eight edits, time %i', async (seed) => {
    const done = await edit(createRandom(`fixtures ${seed}`), 8)
    const whole = await app.planner.run()
    const based = await app.planner.run({ basedOn: base.id })
    expect(based.rules, done).toEqual(whole.rules)
    expect(await ruleHashes(database, based), done).toEqual(await ruleHashes(database, whole))
    expect(hashOf(based), done).toBe(hashOf(whole))
    base = based
  })
})

/** Layers whose rows people edit one by one, and those that rules read beside them. */
const EDITED: readonly LayerId[] = [
  'homestead',
  'rural_house',
  'household',
  'homestead_case',
  'homestead_transfer',
  'land_parcel',
  'land_conversion',
  'plan_village',
  'plan',
  'basic_farmland',
  'village_basic_farmland',
  'village_construction_boundary',
  'public_facility',
]

describe('on the demonstration district', () => {
  let database: TestDatabase
  let base: CheckRun
  /** How long each run took that was based on the one before. */
  const basedMs: number[] = []
  const district = generateDistrict('demo')

  beforeAll(async () => {
    ;({ database, run: base } = await openDemonstration())
  }, 600_000)
  afterAll(() => database.close())

  it('after one homestead moved and lost its household it is another result', async () => {
    const [homestead] = district.layers.homestead
    const { fid, unitCode, values, geometry } = homestead!
    const there = {
      fid,
      ...(unitCode && { unitCode }),
      geometry: moved(geometry!, 3e-4, 2e-4),
      values: { ...values, household_code: null },
    }
    await editFeatures(database.db, { homestead: [fid] }, { homestead: [there] })
    const based = await checkApp(database).planner.run({ basedOn: base.id })
    basedMs.push(durationMs(based))
    expect(hashOf(based)).not.toBe(hashOf(base))
    base = based
  })

  it('after further edits, run upon run, it is the whole run, and much quicker', async () => {
    const { planner } = checkApp(database)
    const edit = randomEdits(database.db, asFixtures(district.layers), EDITED)
    const done: string[] = []
    for (const seed of seeds(10)) {
      done.push(await edit(createRandom(`demo ${seed}`), 5))
      base = await planner.run({ basedOn: base.id })
      basedMs.push(durationMs(base))
    }
    const whole = await planner.run()
    expect(base.rules, done.join('; ')).toEqual(whole.rules)
    expect(hashOf(base), done.join('; ')).toBe(hashOf(whole))
    console.log(`based ${basedMs.join(', ')} ms, whole ${durationMs(whole)} ms`)
    expect(Math.min(...basedMs)).toBeLessThan(durationMs(whole) / 4)
  }, 600_000)
})

const asFixtures = (layers: Record<LayerId, SeedFeature[]>): Features =>
  Object.fromEntries(
    layerIds.map((layer) => [
      layer,
      layers[layer].map(({ unitCode, geometry, ...feature }) => ({
        ...feature,
        ...(unitCode && { unitCode }),
        ...(geometry && { geometry }),
      })),
    ]),
  )

/** A run based on an earlier one gives the result of a whole run, to the hash, whatever was edited. */
import type { Geometry } from 'geojson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import type { FixtureFeature } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { generateDistrict } from '../../../seeds/generate-district.ts'
import { createRandom } from '../../../seeds/random.ts'
import type { CheckRun } from '../../../server/api/contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { checkDistrict } from './check-district.ts'
import { editFeatures } from './edit-features.ts'
import { smallDistrict, unitA } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

type Feature = FixtureFeature & { readonly geometry?: Geometry }
type Random = ReturnType<typeof createRandom>

const hashOf = ({ origin }: CheckRun) => origin.resultSha256

/** East and north in degrees, on every position. */
function moved(geometry: Geometry, east: number, north: number): Geometry {
  const shift = (nested: unknown): unknown =>
    Array.isArray(nested) && typeof nested[0] === 'number'
      ? [nested[0] + east, nested[1] + north]
      : (nested as unknown[]).map(shift)
  if (geometry.type === 'GeometryCollection') return geometry
  return { ...geometry, coordinates: shift(geometry.coordinates) } as Geometry
}

describe('on the small district, edit after edit', () => {
  let database: TestDatabase
  let app: ReturnType<typeof checkApp>
  let base: CheckRun
  const current = new Map<LayerId, Map<number, Feature>>()

  beforeAll(async () => {
    database = await openTestDatabase()
    await writeFeatures(database.db, smallDistrict)
    for (const layer of layerIds)
      current.set(layer, new Map((smallDistrict[layer] ?? []).map((one) => [one.fid, one])))
    app = checkApp(database)
    base = await app.planner.run()
  })
  afterAll(() => database.close())

  /** One to three features of any layers are moved, changed, removed or added. */
  async function editAtRandom(random: Random): Promise<string> {
    const ended: Partial<Record<LayerId, number[]>> = {}
    const written: Partial<Record<LayerId, Feature[]>> = {}
    const filled = layerIds.filter((layer) => (current.get(layer)?.size ?? 0) > 0)
    const told: string[] = []
    for (let edits = random.integer(1, 3); edits > 0; edits--) {
      const layer = random.pick(filled)
      const features = current.get(layer)!
      const feature = random.pick([...features.values()])
      const kind = random.pick(['move', 'change', 'remove', 'add'] as const)
      if (ended[layer]?.includes(feature.fid)) continue
      told.push(`${kind} ${layer} ${feature.fid}`)
      const shifted = feature.geometry && {
        geometry: moved(feature.geometry, random.range(-8e-4, 8e-4), random.range(-8e-4, 8e-4)),
      }
      if (kind !== 'add') ended[layer] = [...(ended[layer] ?? []), feature.fid]
      if (kind === 'remove') features.delete(feature.fid)
      else {
        const fid = kind === 'add' ? 1000 + Math.max(...features.keys()) : feature.fid
        const next =
          kind === 'change'
            ? { ...feature, values: changed(random, layer, feature.values ?? {}) }
            : { ...feature, ...shifted, fid }
        written[layer] = [...(written[layer] ?? []), next]
        features.set(fid, next)
      }
    }
    await editFeatures(database.db, ended, written)
    return told.join(', ')
  }

  /** One value that may be missing goes, or a household's code is another's. */
  function changed(random: Random, layer: LayerId, values: NonNullable<Feature['values']>) {
    const free = layerOf(layer).fields.filter(({ required }) => !required)
    const named = free.filter(({ name }) => values[name] != null)
    if (named.length === 0) return values
    const { name } = random.pick(named)
    return { ...values, [name]: name === 'household_code' ? 'F2' : null }
  }

  it.each(Array.from({ length: 24 }, (_, at) => at + 1))('edit %i', async (seed) => {
    const edit = await editAtRandom(createRandom(`edit ${seed}`))
    const whole = await app.planner.run()
    const based = await app.planner.run({ basedOn: base.id })
    expect(based.status, edit).toBe('done')
    expect(based.rules, edit).toEqual(whole.rules)
    expect(hashOf(based), edit).toBe(hashOf(whole))
    base = based
  })

  it('says what it is based on', () => {
    expect(base.origin.basedOn).toMatch(/^[0-9a-f-]{36}$/)
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

describe('on the demonstration district', () => {
  let database: TestDatabase
  let base: CheckRun
  const district = generateDistrict('demo')

  beforeAll(async () => {
    database = await openTestDatabase()
    base = (await checkDistrict(database, district)).run
  }, 600_000)
  afterAll(() => database.close())

  it('after one homestead moved and lost its household, it is the whole run and much quicker', async () => {
    const { planner } = checkApp(database)
    const [homestead] = district.layers.homestead
    const { fid, unitCode, values, geometry } = homestead!
    await editFeatures(
      database.db,
      { homestead: [fid] },
      {
        homestead: [
          {
            fid,
            ...(unitCode && { unitCode }),
            geometry: moved(geometry!, 3e-4, 2e-4),
            values: { ...values, household_code: null },
          },
        ],
      },
    )
    const begun = Date.now()
    const based = await planner.run({ basedOn: base.id })
    const basedMs = Date.now() - begun
    const whole = await planner.run()
    const wholeMs = Date.now() - begun - basedMs
    console.log(`after one edit: based ${basedMs} ms, whole ${wholeMs} ms`)
    expect(based.rules).toEqual(whole.rules)
    expect(hashOf(based)).toBe(hashOf(whole))
    expect(hashOf(based)).not.toBe(hashOf(base))
    expect(basedMs).toBeLessThan(wholeMs / 2)
  }, 600_000)
})

/** What the preview of an edit says of a feature is what a check says of it once it is saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { FeatureVerdict } from '../../../server/api/edit-contract.ts'
import { smallDistrict, smallRules, unitB } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { editApp } from './edit-app.ts'

let database: TestDatabase
let app: ReturnType<typeof editApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
  app = editApp(database)
})
afterAll(() => database.close())

const known: readonly string[] = smallRules
const foreseen = ({ rules }: FeatureVerdict) =>
  rules
    .filter(({ id }) => known.includes(id))
    .flatMap(({ findings }) => findings)
    .map(({ rule, objectLayer, objectId, state, areaM2 }) =>
      [rule, objectLayer, objectId, state, areaM2?.toFixed(2)].join(' '),
    )
    .sort()

async function found(layer: string, fid: number) {
  const { all } = await app.findings()
  return all
    .filter(({ subjectLayer, subjectId }) => subjectLayer === layer && subjectId === fid)
    .map(({ rule, objectLayer, objectId, state, areaM2 }) =>
      [rule, objectLayer, objectId, state, areaM2?.toFixed(2)].join(' '),
    )
    .sort()
}

async function revFromOf(layer: string, fid: number): Promise<number> {
  const response = await app.planner.ask(`/api/edits/features/${layer}/${fid}`)
  return ((await response.json()) as { revFrom: number }).revFrom
}

describe('a verdict on a feature under edit', () => {
  it.each([
    ['a house moved onto basic farmland', 'rural_house', 2, rectangle(2, 20, 14, 30), {}],
    ['a house moved off it', 'rural_house', 1, rectangle(520, 20, 530, 30), {}],
    [
      'a house whose year is unknown',
      'rural_house',
      1,
      rectangle(10, 20, 22, 30),
      { built_on: null },
    ],
    ['a homestead that becomes one to keep', 'homestead', 1, null, { disposition: 'retained' }],
    ['a homestead on another place', 'homestead', 3, rectangle(1530, 20, 1545, 30), {}],
    [
      'a plan feature on residential land',
      'plan_industry',
      2,
      rectangle(590, 60, 630, 80),
      { kind: 'tourism' },
    ],
    ['basic farmland itself', 'basic_farmland', 1, rectangle(6, 0, 70, 60), {}],
  ] as const)('foresees the findings of %s', async (_what, layer, fid, geometry, values) => {
    const before = await app.planner.foresee({ layer, fid, geometry: null })
    expect(foreseen(before)).toEqual(await found(layer, fid))
    const after = await app.planner.foresee({ layer, fid, geometry, values })
    for (const { sentence } of after.rules.flatMap(({ findings }) => findings))
      expect(sentence).toContain(layerOf(layer).title)
    await app.planner.save({
      layer,
      reason: '试',
      base: [{ fid, revFrom: await revFromOf(layer, fid) }],
      operations: [{ kind: 'update', fid, ...(geometry && { geometry }), values }],
    })
    expect(foreseen(after)).toEqual(await found(layer, fid))
  })

  it('foresees what ends with a neighbour that is merged away', async () => {
    const household = { layer: 'household', fid: 1, geometry: null }
    const rule = ({ rules }: FeatureVerdict) => rules.find(({ id }) => id === 'D01')?.result
    expect(rule(await app.planner.foresee(household))).toBe('nonconforming')
    const merged = {
      layer: 'homestead',
      fid: 2,
      geometry: rectangle(510, 20, 539, 29),
      without: [1],
    }
    expect((await app.planner.foresee(merged)).areaM2).toBeGreaterThan(200)
  })

  it('names layers that are missing, and rules that are not about such a feature', async () => {
    const { rules, areaM2 } = await app.planner.foresee({
      layer: 'rural_house',
      fid: null,
      geometry: rectangle(800, 300, 810, 310),
      values: { house_code: 'H9' },
    })
    expect(areaM2).toBeGreaterThan(100)
    const undecidable = rules.filter(({ result }) => result === 'undecidable')
    expect(undecidable.length).toBeGreaterThan(0)
    expect(undecidable.every(({ reason }) => reason !== null)).toBe(true)
    expect(rules.find(({ id }) => id === 'A01')?.result).toBe('conforming')
  })

  it('is refused for a crossing shape, and for a feature beyond the viewer’s units', async () => {
    const ask = (viewer: ReturnType<typeof viewerOf>, body: object) =>
      app.checks.as(viewer).ask('/api/conformity/feature', body)
    const [[a, b, c, d]] = rectangle(0, 0, 10, 10).coordinates as [number[][]]
    const bowTie = { type: 'Polygon', coordinates: [[a, c, b, d, a]] }
    const crossing = await ask(viewerOf('planner'), {
      layer: 'rural_house',
      fid: 1,
      geometry: bowTie,
    })
    expect(crossing.status).toBe(422)
    const beyond = await ask(viewerOf('planner', [unitB]), {
      layer: 'rural_house',
      fid: 1,
      geometry: null,
    })
    expect(beyond.status).toBe(404)
  })
})

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

  it('takes the other features of the same edit as they are to be', async () => {
    const split = {
      layer: 'homestead',
      fid: null,
      geometry: rectangle(540, 60, 545, 70),
      values: { parcel_code: 'Z1-2' },
    }
    const d10 = (verdict: FeatureVerdict) =>
      verdict.rules.find(({ id }) => id === 'D10')!.findings.map(({ objectId }) => objectId)
    const geometry = rectangle(540, 60, 550, 70)
    await app.planner.save({
      layer: 'homestead',
      reason: '试',
      base: [{ fid: 1, revFrom: await revFromOf('homestead', 1) }],
      operations: [{ kind: 'update', fid: 1, geometry }],
    })
    expect(d10(await app.planner.foresee(split))).toEqual([1])
    const rest = { fid: 1, geometry: rectangle(545, 60, 550, 70) }
    expect(d10(await app.planner.foresee({ ...split, beside: [rest] }))).toEqual([])
    expect(d10(await app.planner.foresee({ ...split, without: [1] }))).toEqual([])
    const overlapping = { fid: null, geometry: rectangle(544, 60, 546, 70) }
    const both = await app.planner.foresee({ ...split, beside: [rest, overlapping] })
    expect(d10(both)).toHaveLength(1)
  })

  it('tells what a neighbour is accused of on account of the feature', async () => {
    const geometry = rectangle(542, 60, 560, 70)
    const verdict = await app.planner.foresee({ layer: 'homestead', fid: 2, geometry })
    const [finding] = verdict.rules.find(({ id }) => id === 'D10')!.findings
    expect(finding).toMatchObject({ objectLayer: 'homestead', objectId: 1, state: 'nonconforming' })
    expect(finding!.sentence).toMatch(/Z1.*Z2/)
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

/** Target, stated, planned and actual of two villages whose figures are known by heart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { fixtureIndicator, fixtureUnit, unitCodeOf } from '../../../gis-data/rules/fixture-unit.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { problemSchema } from '../../../server/api/contract.ts'
import type { Features } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { indicatorApp } from './indicator-app.ts'

const TOWN = '510117104'
const first = unitCodeOf(1)
const second = unitCodeOf(2)

const parcel = (fid: number, unit: number, classCode: string, declaredAreaM2: number) => ({
  fid,
  unitCode: unitCodeOf(unit),
  geometry: rectangle((unit - 1) * 100, fid * 2, (unit - 1) * 100 + 5, fid * 2 + 1),
  values: { bsm: `P${fid}`, class_code: classCode, declared_area_m2: declaredAreaM2 },
})
const allotted = (
  fid: number,
  unit: number,
  indicator: string,
  targetHa: number,
  base = targetHa,
) =>
  fixtureIndicator(fid, unit, indicator, 'allotted', targetHa, {
    unit_of_measure: 'ha',
    base_value: base,
  })

/** Two villages under plans and a community without, in one town. The second village draws nothing. */
const district: Features = {
  district: [
    { fid: 1, geometry: rectangle(0, 0, 300, 100), values: { code: '510117', name: '区' } },
  ],
  town: [{ fid: 1, geometry: rectangle(0, 0, 300, 100), values: { code: TOWN, name: '镇' } }],
  unit: [
    fixtureUnit(1, { agricultural: true, population: 100 }),
    fixtureUnit(2, { agricultural: true, population: 50 }),
    fixtureUnit(3, { agricultural: false, kind: 'community', population: 800 }),
  ],
  land_parcel: [
    parcel(1, 1, '0101', 12_345),
    parcel(2, 2, '0101', 12_345),
    parcel(3, 3, '0102', 12_345),
    parcel(4, 1, '0702', 9_000),
  ],
  plan: [
    {
      fid: 1,
      geometry: rectangle(0, 0, 100, 100),
      values: { code: 'CG1', kind: 'village', name: '村规', status: 'approved' },
    },
  ],
  plan_village: [
    {
      fid: 1,
      unitCode: first,
      geometry: rectangle(0, 0, 100, 90),
      values: { code: 'V1', plan_code: 'CG1', use_code: '0703' },
    },
    {
      fid: 2,
      unitCode: first,
      geometry: rectangle(0, 90, 10, 100),
      values: { code: 'V2', plan_code: 'CG1', use_code: '0301' },
    },
  ],
  plan_indicator: [
    allotted(1, 1, 'cultivated_land', 1.2),
    allotted(2, 2, 'cultivated_land', 1.3),
    { ...allotted(3, 1, 'cultivated_land', 2.5), unitCode: undefined },
    allotted(4, 1, 'construction_land', 2, 0.9),
    fixtureIndicator(5, 1, 'cultivated_land', 'planned', 1.25, {
      unit_of_measure: 'ha',
      plan_code: 'CG1',
    }),
    fixtureIndicator(6, 1, 'cultivated_land', 'planned', 9, {
      unit_of_measure: 'ha',
      plan_code: 'CY1',
    }),
    allotted(7, 1, 'forest_land', 0.5),
    fixtureIndicator(8, 1, 'forest_land', 'planned', 0.6, {
      unit_of_measure: 'ha',
      plan_code: 'CG1',
    }),
  ].map((row) => (row.fid === 3 ? { ...row, values: { ...row.values, area_code: TOWN } } : row)),
}

let database: TestDatabase
let app: ReturnType<typeof indicatorApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, district)
  app = indicatorApp(database)
}, 120_000)
afterAll(() => database.close())

describe('the sheet of indicators', () => {
  it('is of the whole district where no place is named, with its towns, revision and date', async () => {
    const sheet = await app.sheet()
    expect(sheet.row.place).toMatchObject({ code: '510117', level: 'district' })
    expect(sheet.within.map(({ place }) => place.code)).toEqual([TOWN])
    expect(sheet.trail.map(({ code }) => code)).toEqual(['510117'])
    expect(sheet.revision).toBe(1)
    expect(Date.parse(sheet.asOf)).toBeGreaterThan(0)
  })

  it('compares what there is with what was allotted, as the rules do', async () => {
    const { within } = await app.sheet(`?unit=${TOWN}`)
    const [a, b] = within.map(({ values }) => values.cultivated_land)
    expect(a).toMatchObject({
      target: { value: 1.2 },
      stated: { value: 1.25 },
      actual: { features: 1 },
      state: 'conforming',
      checks: [
        { rule: 'B08', compares: 'actual', state: 'conforming' },
        { rule: 'G03', compares: 'stated', state: 'conforming' },
      ],
    })
    expect(b!.checks[0]).toMatchObject({ rule: 'B08', state: 'nonconforming' })
    expect(b!.stated).toMatchObject({ value: null, reason: 'nothing_stated' })
    expect(b!.difference).toBeCloseTo(b!.actual.value! - 1.3, 9)
  })

  it('says beside a result which figures no rule judges would not keep to the target', async () => {
    const { within } = await app.sheet(`?unit=${TOWN}`)
    const { forest_land, cultivated_land } = within[0]!.values
    expect(forest_land).toMatchObject({
      stated: { value: 0.6 },
      planned: { value: 0.01, features: 1 },
      state: 'conforming',
      against: ['planned', 'actual'],
    })
    // what is not drawn says nothing
    expect(cultivated_land).toMatchObject({ planned: { value: null }, against: [] })
    expect(within[1]!.values.cultivated_land.against).toEqual([])
  })

  it('adds up to the last printed digit: 3 × 1.2345 ha are 3.70 ha, not 3.69', async () => {
    const sheet = await app.sheet(`?unit=${TOWN}`)
    const parts = sheet.within.map(({ values }) => values.cultivated_land.actual.value!)
    expect(sheet.row.values.cultivated_land.actual.value).toBe(3.7)
    expect(Math.round(parts.reduce((sum, part) => sum + part, 0) * 100)).toBe(370)
    const alone = await app.sheet(`?unit=${second}`)
    expect(alone.row.values.cultivated_land.actual.value).toBe(parts[1])
    expect(alone.within).toEqual([])
  })

  it('takes the lesser of allotment and base, and divides by the persons of the villages that draw', async () => {
    const { within, row } = await app.sheet(`?unit=${TOWN}`)
    expect(within[0]!.values.construction_land).toMatchObject({
      target: { value: 0.9 },
      planned: { value: 0.95, features: 1 },
      checks: [{ rule: 'C03', state: 'nonconforming' }, { state: 'undecidable' }],
    })
    expect(within[0]!.values.per_person.planned.value).toBeCloseTo(95.46, 2)
    expect(row.values.per_person.planned).toMatchObject({ value: 95.46, without: 1 })
  })

  it('has no value, and never 0, where a figure cannot be known', async () => {
    const { within, row } = await app.sheet(`?unit=${TOWN}`)
    const [, b, c] = within.map(({ values }) => values)
    expect(b!.construction_land.planned).toMatchObject({ value: null, reason: 'nothing_drawn' })
    expect(b!.construction_land).toMatchObject({ state: 'undecidable', difference: null })
    expect(row.values.basic_farmland.actual).toMatchObject({
      value: null,
      reason: 'layer_missing',
      missing: ['basic_farmland'],
    })
    expect(row.values.basic_farmland.state).toBe('undecidable')
    expect(c!.cultivated_land).toMatchObject({
      state: 'not_applicable',
      stated: { reason: 'not_planned' },
    })
  })

  it('says for a town how many villages a sum leaves out, and does not call that conforming', async () => {
    const { row } = await app.sheet(`?unit=${TOWN}`)
    expect(row.values.cultivated_land.stated).toMatchObject({ value: 1.25, without: 1 })
    expect(row.values.cultivated_land.checks).toEqual([
      { rule: 'B08', compares: 'actual', state: 'conforming' },
      { rule: null, compares: 'stated', state: 'undecidable' },
    ])
  })

  it('shows a viewer the units within their right only, and no sums beyond them', async () => {
    const sheet = await app.sheet('', viewerOf('planner', [first]))
    expect(sheet.row.values.cultivated_land.actual).toMatchObject({
      value: null,
      reason: 'beyond_sight',
    })
    const town = await app.sheet(`?unit=${TOWN}`, viewerOf('planner', [first]))
    expect(town.within.map(({ place }) => place.code)).toEqual([first])
    expect(town.within[0]!.values.cultivated_land.actual.value).toBe(1.23)
    expect((await app.ask(`?unit=${second}`, viewerOf('planner', [first]))).status).toBe(404)
  })

  it('does not show the tables to a visitor, whose role leaves them out', async () => {
    const { row } = await app.sheet(`?unit=${first}`, viewerOf('visitor'))
    expect(row.values.cultivated_land.target).toMatchObject({
      value: null,
      reason: 'layer_missing',
      missing: ['plan_indicator'],
    })
    expect(row.values.cultivated_land.state).toBe('undecidable')
  })

  it('refuses a place that is not there, and what is no code', async () => {
    const unknown = await app.ask('?unit=510117999')
    expect(unknown.status).toBe(404)
    expect(problemSchema.parse(await unknown.json()).detail).toContain('510117999')
    expect((await app.ask('?unit=abc')).status).toBe(400)
    expect((await app.ask('?revision=99')).status).toBe(404)
  })
})

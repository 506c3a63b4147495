/** An edit as operations: only what changed, upon the versions that were read. */
import { describe, expect, it } from 'vitest'
import { layers } from '../../../gis-data/layers/index.ts'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import type { FeatureVerdict } from '../../../server/api/edit-contract.ts'
import type { CheckRunSummary } from '../../../web/api/checks.ts'
import { chooseBase } from '../../../web/edit/choose-base.ts'
import {
  leftEmpty,
  mergedSum,
  mergedValues,
  partNote,
  valuesOf,
} from '../../../web/edit/made-of.ts'
import type { Shape } from '../../../web/edit/shape/corners.ts'
import { verdictDifference } from '../../../web/edit/verdict-difference.ts'
import {
  changedValues,
  mergeInto,
  operationsOf,
  putUpon,
  splitFeature,
  unfitFields,
  withFeature,
  workOn,
} from '../../../web/edit/work.ts'

const layer = layers.homestead
const square = (x: number): Shape => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [x, 30],
        [x + 1, 30],
        [x + 1, 31],
        [x, 30],
      ],
    ],
  ],
})
const record = (fid: number, values: Record<string, string | number | null>): FeatureRecord => ({
  layer: 'homestead',
  fid,
  name: `Z${fid}`,
  unitCode: '510117104201',
  areaM2: 1,
  revFrom: 7,
  changedAt: null,
  source: null,
  attributes: Object.entries(values).map(([name, value]) => ({
    ...{ name, title: name, titleEn: name, value, text: '', textEn: '', unit: null },
    masked: name === 'certificate_number',
  })),
  geometry: { ...square(fid) },
})
const one = record(1, { parcel_code: 'Z1', location: '甲', certificate_number: '***1' })
const two = record(2, { parcel_code: 'Z2' })

describe('the operations of an edit', () => {
  it('are none for a feature as it was read, and never hold masked values', () => {
    expect(operationsOf(workOn(one), { 1: one })).toEqual({ operations: [], base: [] })
    expect(workOn(one).features[0]!.values).not.toHaveProperty('certificate_number')
  })

  it('are none where the number that was read is typed again', () => {
    const three = record(3, { parcel_code: 'Z3', approved_area_m2: 104 })
    const typed = (approved_area_m2: string | null) => {
      const { values } = workOn(three).features[0]!
      const work = withFeature(workOn(three), 0, { values: { ...values, approved_area_m2 } })
      return operationsOf(work, { 3: three }).operations
    }
    expect(typed('104.0')).toEqual([])
    expect(typed('104.5')).toMatchObject([{ values: { approved_area_m2: '104.5' } }])
    expect(typed(null)).toMatchObject([{ values: { approved_area_m2: null } }])
  })

  it('name only what is another', () => {
    const moved = withFeature(workOn(one), 0, { shape: square(5) })
    expect(operationsOf(moved, { 1: one })).toEqual({
      operations: [{ kind: 'update', fid: 1, geometry: square(5), values: {}, madeOf: [] }],
      base: [{ fid: 1, revFrom: 7 }],
    })
    const { values } = workOn(one).features[0]!
    const typed = withFeature(workOn(one), 0, {
      values: { ...values, location: '乙', unit_number: null },
    })
    expect(operationsOf(typed, { 1: one }).operations).toEqual([
      { kind: 'update', fid: 1, values: { location: '乙' }, madeOf: [] },
    ])
  })

  it('of a split give the largest part to the feature and new keys to the others', () => {
    const split = splitFeature(workOn(one), 0, [square(5), square(6), square(7)], layer)
    const { operations, base } = operationsOf(split, { 1: one })
    expect(operations).toMatchObject([
      { kind: 'update', fid: 1, geometry: square(5) },
      { kind: 'create', values: { parcel_code: 'Z1-2', location: '甲' }, madeOf: [1] },
      { kind: 'create', values: { parcel_code: 'Z1-3' }, madeOf: [1] },
    ])
    expect(base).toEqual([{ fid: 1, revFrom: 7 }])
  })

  it('of a split leave with the largest part what is of the whole, and say so', () => {
    const registered = record(1, {
      parcel_code: 'Z1',
      unit_number: 'BDC1',
      location: '甲',
      approved_area_m2: 120,
      registered_area_m2: 118,
      certificate_number: '川***1',
    })
    const origins = { 1: registered }
    const twice = splitFeature(workOn(registered), 0, [square(5), square(6)], layer)
    const split = splitFeature(twice, 1, [square(7), square(8)], layer)
    const { operations } = operationsOf(split, origins)
    expect(operations).toMatchObject([
      { kind: 'update', fid: 1, values: {} },
      { kind: 'create', madeOf: [1] },
      { kind: 'create', madeOf: [1] },
    ])
    const given = operations.map((each) => (each.kind === 'create' ? each.values : null))
    expect(given.slice(1)).toEqual([
      { parcel_code: 'Z1-2', location: '甲' },
      { parcel_code: 'Z1-2-2', location: '甲' },
    ])
    const noteOf = (name: string, at: number) => {
      const field = layer.fields.find((each) => each.name === name)!
      return partNote(layer, field, split.features[at]!, split, origins)
    }
    expect(noteOf('unit_number', 1)).toEqual({ kind: 'leftNumber', value: 'BDC1', name: 'Z1' })
    expect(noteOf('certificate_number', 1)).toMatchObject({ kind: 'leftNumber', value: null })
    expect(noteOf('approved_area_m2', 2)).toMatchObject({ kind: 'leftMeasure', value: 120 })
    expect(noteOf('parcel_code', 1)).toEqual({ kind: 'proposed' })
    expect(noteOf('unit_number', 0)).toEqual({ kind: 'keptNumber' })
    expect(noteOf('approved_area_m2', 0)).toEqual({ kind: 'keptMeasure' })
    expect(noteOf('location', 0)).toBeNull()
    expect(leftEmpty(layer, registered).map(({ name }) => name)).toEqual([
      'unit_number',
      'approved_area_m2',
      'registered_area_m2',
      'certificate_number',
    ])
    const plot = layers.basic_farmland
    const farmland = workOn(record(4, { bsm: 'B4', plot_number: 'YN4', net_area_m2: 10 }))
    // a number that must be there is made up, and said to be
    const [, part] = splitFeature(farmland, 0, [square(1), square(2)], plot).features
    expect(part!.values).toEqual({ bsm: 'B4-2', plot_number: 'YN4-2', net_area_m2: null })
  })

  it('of a merger take the attributes of the first, and say what the other has to be taken', () => {
    const first = record(1, { parcel_code: 'Z1', unit_number: 'BDC1', approved_area_m2: 120 })
    const other = record(2, {
      ...{ parcel_code: 'Z2', unit_number: 'BDC2', location: '乙', approved_area_m2: 80.5 },
      certificate_number: '川***2',
    })
    const origins = { 1: first, 2: other }
    const merged = mergeInto(workOn(first), 0, other, square(9))
    const [feature] = merged.features
    expect(feature!.values).toMatchObject({ parcel_code: 'Z1', unit_number: 'BDC1' })
    const told = (name: string) => {
      const field = layer.fields.find((each) => each.name === name)!
      return mergedValues(layer, field, feature!, merged, origins)
    }
    expect(told('unit_number')).toMatchObject([{ value: 'BDC2', fixed: false }])
    expect(told('location')).toMatchObject([{ value: '乙', fixed: false }])
    expect(told('parcel_code')).toEqual([])
    expect(told('certificate_number')).toMatchObject([{ fixed: true }])
    expect(told('acquisition')).toEqual([])
    const approved = layer.fields.find(({ name }) => name === 'approved_area_m2')!
    expect(mergedSum(layer, approved, feature!, merged, origins)).toBe(200.5)
    expect(valuesOf(layer, other)).toEqual({
      unit_number: 'BDC2',
      location: '乙',
      approved_area_m2: 80.5,
    })
  })

  it('of a merger end the neighbour and say what was made of what', () => {
    const merged = mergeInto(workOn(one), 0, two, square(9))
    expect(operationsOf(merged, { 1: one, 2: two })).toMatchObject({
      operations: [
        { kind: 'update', fid: 1, madeOf: [1, 2] },
        { kind: 'delete', fid: 2 },
      ],
      base: [
        { fid: 1, revFrom: 7 },
        { fid: 2, revFrom: 7 },
      ],
    })
  })

  it('tell which fields do not fit, without those one may not read', () => {
    const [feature] = workOn(one).features
    expect(unfitFields(layer, feature!)).toEqual([])
    const values = { ...feature!.values, parcel_code: null, approved_on: 'soon' }
    expect(unfitFields(layer, { ...feature!, values })).toEqual(['parcel_code', 'approved_on'])
    const less = { ...feature!.values, approved_area_m2: '-5', power_idle_months: 0 }
    expect(unfitFields(layer, { ...feature!, values: less })).toEqual(['approved_area_m2'])
    const typed = { ...values, approved_on: 'soon', approved_area_m2: 'many' }
    expect(unfitFields(layer, { ...feature!, fid: null, values: typed })).toEqual([
      'parcel_code',
      'approved_area_m2',
      'approved_on',
    ])
  })
})

describe('after a conflict', () => {
  const theirs = {
    ...record(1, { parcel_code: 'Z1', location: '丙', unit_number: 'U' }),
    revFrom: 9,
  }
  const mine = withFeature(workOn(one), 0, {
    shape: square(5),
    values: { parcel_code: 'Z1-改', location: '甲' },
  }).features[0]!

  it('mine upon theirs keeps what they changed and I did not', () => {
    const put = putUpon(mine, one, theirs, { shape: 'mine', values: 'mine' })
    expect(put.shape).toEqual(square(5))
    expect(put.values).toEqual({ parcel_code: 'Z1-改', location: '丙', unit_number: 'U' })
  })

  it('theirs gives up mine', () => {
    const put = putUpon(mine, one, theirs, { shape: 'theirs', values: 'theirs' })
    expect(put.shape).toEqual(square(1))
    expect(changedValues(put, theirs)).toEqual({})
  })
})

describe('the difference of two verdicts', () => {
  const finding = (objectId: number, state: 'nonconforming' | 'notice', areaM2 = 1) => ({
    ...{ rule: 'A01', state, objectLayer: 'basic_farmland', objectId, objectName: null, areaM2 },
    ...{ siteShare: null, measure: {}, sentence: '', sentenceEn: '', evidence: null },
  })
  const verdict = (...findings: ReturnType<typeof finding>[]): FeatureVerdict => ({
    ...{ revision: 1, areaM2: 1, unitCode: null },
    rules: [
      {
        ...{ id: 'A01', version: 1, reason: null, reasonEn: null, missing: [] },
        result: findings.length > 0 ? findings[0]!.state : 'conforming',
        findings,
      },
    ],
  })

  it('tells what appears, goes and stays; another state is another finding', () => {
    const difference = verdictDifference(
      verdict(finding(1, 'notice'), finding(2, 'nonconforming', 5), finding(3, 'nonconforming')),
      verdict(finding(1, 'nonconforming'), finding(2, 'nonconforming', 8)),
    )
    expect(difference.appeared.map(({ objectId }) => objectId)).toEqual([1])
    expect(difference.gone.map(({ objectId }) => objectId)).toEqual([3, 1])
    expect(difference.kept.map(({ areaBeforeM2 }) => areaBeforeM2)).toEqual([5])
    expect([difference.before, difference.after]).toEqual(['notice', 'nonconforming'])
  })

  it('knows no before for a feature to come', () => {
    expect(verdictDifference(null, verdict())).toMatchObject({ before: null, after: 'conforming' })
  })
})

describe('the check that a recheck is based on', () => {
  const run = (id: string, more: object = {}) =>
    ({ id, status: 'done', scope: {}, ...more }) as CheckRunSummary
  const village = '510117104201'

  it('is done, of no drawn scope, and covers every unit touched', () => {
    const runs = [
      run('running', { status: 'running' }),
      run('drawn', { scope: { geometry: { type: 'Polygon' } } }),
      run('other', { scope: { unit: '510117115' } }),
      run('town', { scope: { unit: '510117104' } }),
      run('district', { scope: { unit: '510117' } }),
      run('all'),
    ]
    expect(chooseBase(runs, [village], null)?.id).toBe('town')
    expect(chooseBase(runs, [village], 'all')?.id).toBe('all')
    expect(chooseBase(runs, [village, '510117115201'], null)?.id).toBe('district')
    expect(chooseBase(runs, [null], null)?.id).toBe('district')
    expect(chooseBase(runs.slice(0, 3), [village], null)).toBeNull()
  })
})

/** Features edited through the API: all or nothing, never over another person's change. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import type { Neighbours, ShapeAnswer } from '../../../server/api/edit-contract.ts'
import { headRevision } from '../../../server/db/changesets.ts'
import { smallDistrict, unitA, unitB } from '../checks/small-district.ts'
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

const reform = () => app.as(viewerOf('reform'))

async function read(fid: number, layer = 'homestead'): Promise<FeatureRecord> {
  const response = await app.planner.ask(`/api/edits/features/${layer}/${fid}`)
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as FeatureRecord
}

async function baseOf(fid: number, layer = 'homestead') {
  return { fid, revFrom: (await read(fid, layer)).revFrom }
}

const valueIn = (record: FeatureRecord, name: string) =>
  record.attributes.find((attribute) => attribute.name === name)?.value

describe('an edit', () => {
  it('gives a feature another shape and keeps its attributes, under the unit it comes to lie in', async () => {
    const before = await read(1)
    const edit = await app.planner.save({
      layer: 'homestead',
      reason: '按实测界址调整',
      base: [await baseOf(1)],
      operations: [{ kind: 'update', fid: 1, geometry: rectangle(1020, 20, 1030, 30) }],
    })
    const after = await read(1)
    expect(edit.features).toMatchObject([
      { kind: 'update', fid: 1, unitCode: unitB, shapeChanged: true, changedFields: [] },
    ])
    expect(edit.features[0]!.areaBeforeM2).toBeCloseTo(before.areaM2!, 6)
    expect(edit.features[0]!.areaM2).toBeCloseTo(after.areaM2!, 6)
    expect(after.unitCode).toBe(unitB)
    expect(after.attributes).toEqual(before.attributes)
    expect(after.source).toBe('编辑：按实测界址调整')
    expect(app.afterEdits).toContain(`${edit.changeset} homestead`)
    const kept = await app.planner.ask(`/api/edits/${edit.changeset}`)
    expect(await kept.json()).toEqual(edit)
  })

  it('changes attributes alone, and leaves the shape to the last bit', async () => {
    const before = await read(2)
    const edit = await app.planner.save({
      layer: 'homestead',
      reason: '补录批准面积',
      base: [await baseOf(2)],
      operations: [
        { kind: 'update', fid: 2, values: { approved_area_m2: '120.5', approved_on: '2015/5/2' } },
      ],
    })
    expect(edit.features[0]).toMatchObject({
      shapeChanged: false,
      changedFields: expect.arrayContaining(['approved_area_m2', 'approved_on']),
    })
    const after = await read(2)
    expect(valueIn(after, 'approved_area_m2')).toBe(120.5)
    expect(valueIn(after, 'approved_on')).toBe('2015-05-02')
    expect(valueIn(after, 'household_code')).toBe('F1')
    expect(after.geometry).toEqual(before.geometry)
  })

  it('creates and removes, with ids that no feature ever had', async () => {
    const created = await app.planner.save({
      layer: 'homestead',
      reason: '新增',
      operations: [
        {
          kind: 'create',
          geometry: rectangle(540, 40, 550, 50),
          values: { parcel_code: 'Z900', use_state: 'occupied' },
        },
      ],
    })
    const { fid, unitCode } = created.features[0]!
    expect(fid).toBe(5)
    expect(unitCode).toBe(unitA)
    const gone = await app.planner.save({
      layer: 'homestead',
      reason: '误画',
      base: [await baseOf(fid)],
      operations: [{ kind: 'delete', fid }],
    })
    expect(gone.features).toMatchObject([{ kind: 'delete', fid, areaM2: null }])
    expect((await app.planner.ask(`/api/edits/features/homestead/${fid}`)).status).toBe(404)
    const next = await app.planner.save({
      layer: 'homestead',
      reason: '新增',
      operations: [
        { kind: 'create', geometry: rectangle(540, 40, 550, 50), values: { parcel_code: 'Z900' } },
      ],
    })
    expect(next.features[0]!.fid).toBe(6)
  })

  it('splits and merges, remembering what was made of what; areas add up', async () => {
    const whole = await read(4)
    const answer = await app.planner.ask('/api/edits/shape', {
      operation: 'split',
      shape: whole.geometry,
      line: {
        type: 'LineString',
        coordinates: [
          rectangle(1524, 1510, 1, 1).coordinates[0]![0],
          rectangle(1524, 1540, 1, 1).coordinates[0]![0],
        ],
      },
    })
    const { parts } = (await answer.json()) as ShapeAnswer
    expect(parts).toHaveLength(2)
    expect(parts[0]!.areaM2 + parts[1]!.areaM2).toBeCloseTo(whole.areaM2!, 6)
    const split = await app.planner.save({
      layer: 'homestead',
      reason: '分户',
      base: [await baseOf(4)],
      operations: [
        { kind: 'update', fid: 4, geometry: parts[0]!.geometry },
        {
          kind: 'create',
          geometry: parts[1]!.geometry,
          values: { parcel_code: 'Z4-2' },
          madeOf: [4],
        },
      ],
    })
    const child = split.features[1]!.fid
    expect(split.features[1]!.madeOf).toEqual([4])
    const union = await app.planner.ask('/api/edits/shape', {
      operation: 'union',
      shapes: [(await read(4)).geometry, (await read(child)).geometry],
    })
    const [joined] = ((await union.json()) as ShapeAnswer).parts
    expect(joined!.areaM2).toBeCloseTo(whole.areaM2!, 6)
    const merged = await app.planner.save({
      layer: 'homestead',
      reason: '并户',
      base: [await baseOf(4), await baseOf(child)],
      operations: [
        { kind: 'update', fid: 4, geometry: joined!.geometry, madeOf: [4, child] },
        { kind: 'delete', fid: child },
      ],
    })
    expect(merged.features.map(({ kind, fid }) => `${kind} ${fid}`)).toEqual([
      'update 4',
      `delete ${child}`,
    ])
  })

  it('cuts a hole, and says so where nothing would be left or the line does not divide', async () => {
    const cut = { type: 'Polygon', coordinates: rectangle(1512, 22, 1515, 25).coordinates }
    const shape = rectangle(1510, 20, 1519, 29)
    const holed = await app.planner.ask('/api/edits/shape', { operation: 'difference', shape, cut })
    const [part] = ((await holed.json()) as ShapeAnswer).parts
    expect((part!.geometry.coordinates as unknown[][])[0]).toHaveLength(2)
    for (const body of [
      { operation: 'difference', shape: cut, cut: shape },
      {
        operation: 'split',
        shape,
        line: { type: 'LineString', coordinates: shape.coordinates[0]!.slice(0, 2) },
      },
    ]) {
      const refused = await app.planner.ask('/api/edits/shape', body)
      expect(refused.status).toBe(422)
      expect(await refused.json()).toMatchObject({ type: 'urn:hegui:bad_geometry' })
    }
  })

  it('refuses to cut out what lies beside, also where it touches', async () => {
    const shape = rectangle(1510, 20, 1519, 29)
    for (const cut of [rectangle(1600, 20, 1610, 29), rectangle(1519, 20, 1525, 29)]) {
      const refused = await app.planner.ask('/api/edits/shape', {
        operation: 'difference',
        shape,
        cut: { type: 'Polygon', coordinates: cut.coordinates },
      })
      expect(refused.status).toBe(422)
      expect(((await refused.json()) as { detail: string }).detail).toContain('不在图形之内')
    }
  })

  it('says where a boundary crosses itself', async () => {
    const [a, b, c, d] = rectangle(1510, 20, 1519, 29).coordinates[0]!
    const { status, problem } = await app.planner.refused({
      layer: 'homestead',
      reason: '试画',
      base: [await baseOf(3)],
      operations: [
        {
          kind: 'update',
          fid: 3,
          geometry: { type: 'Polygon', coordinates: [[a, c, b, d, a]] },
          values: {},
        },
      ],
    })
    expect(status).toBe(422)
    const [lng, lat] = (problem as unknown as { place: [number, number] }).place
    expect(lng).toBeCloseTo((a![0]! + b![0]!) / 2, 6)
    expect(lat).toBeCloseTo((a![1]! + d![1]!) / 2, 6)
  })

  it('that changes nothing is refused, and the row keeps its version', async () => {
    const before = await read(3)
    const { status } = await app.planner.refused({
      layer: 'homestead',
      reason: '无',
      base: [await baseOf(3)],
      operations: [{ kind: 'update', fid: 3, geometry: before.geometry, values: {} }],
    })
    expect(status).toBe(400)
    expect((await read(3)).revFrom).toBe(before.revFrom)
  })
})

describe('what does not fit is refused as a whole', () => {
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [103.85, 30.83],
        [103.851, 30.831],
        [103.851, 30.83],
        [103.85, 30.831],
        [103.85, 30.83],
      ],
    ],
  }
  const create = (geometry: object, values: object = { parcel_code: 'Z1000' }) => ({
    layer: 'homestead',
    reason: '试',
    operations: [
      { kind: 'create', geometry: rectangle(600, 200, 610, 210), values: { parcel_code: 'Z999' } },
      { kind: 'create', geometry, values },
    ],
  })
  const square = rectangle(620, 200, 630, 210)
  const far = { type: 'Point', coordinates: [116.3, 39.9] }

  it.each([
    ['a shape that crosses itself', create(bowTie), 422, /自相交.*103\.85/],
    ['a shape of another kind', create(far), 422, /需要面图形/],
    [
      'a shape outside the district',
      create({
        type: 'Polygon',
        coordinates: [
          [
            [116.3, 39.9],
            [116.31, 39.9],
            [116.31, 39.91],
            [116.3, 39.9],
          ],
        ],
      }),
      422,
      /郫都区之外/,
    ],
    [
      'a code of no list and a date that is none',
      create(square, { parcel_code: 'Z1', use_state: 'perhaps', approved_on: '2024-13-01' }),
      400,
      /2 处属性/,
    ],
    [
      'an area below zero',
      create(square, { parcel_code: 'Z1', approved_area_m2: -5 }),
      400,
      /1 处属性/,
    ],
    ['a missing value that is required', create(square, {}), 400, /1 处属性/],
    [
      'a field that is not there',
      create(square, { parcel_code: 'Z1', nothing: 1 }),
      400,
      /没有字段/,
    ],
    ['a key in use', create(square, { parcel_code: 'Z3' }), 400, /Z3 已被/],
    ['a key given twice', create(square, { parcel_code: 'Z999' }), 400, /Z999 已被/],
    ['a layer of units', { ...create(square), layer: 'unit' }, 403, /不能在地图上编辑/],
    ['a layer that is none', { ...create(square), layer: 'nothing' }, 404, /没有可编辑的图层/],
    ['no reason', { ...create(square), reason: ' ' }, 400, /接口约定/],
    [
      'no base of what it changes',
      {
        layer: 'homestead',
        reason: '试',
        operations: [{ kind: 'delete', fid: 3 }],
      },
      400,
      /base/,
    ],
  ])('%s', async (_what, body, status, words) => {
    const head = await headRevision(database.db)
    const answer = await app.planner.refused(body)
    expect(answer.status).toBe(status)
    expect(answer.problem.detail).toMatch(words)
    expect(answer.problem.detailEn).not.toBe('')
    expect(await headRevision(database.db)).toBe(head)
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from layer.homestead where parcel_code = 'Z999'`.execute(
      database.db,
    )
    expect(rows[0]!.count).toBe(0)
  })

  it('a key in use, each said once', async () => {
    const { problem } = await app.planner.refused(create(square, { parcel_code: 'Z3' }))
    expect(problem.detail.split('Z3')).toHaveLength(2)
    expect(problem.issues).toEqual([{ path: 'values.parcel_code', message: problem.detail }])
  })
})

describe('a change by another person', () => {
  it('is shown with both versions and the one before, and nothing is written', async () => {
    const base = [await baseOf(3)]
    await reform().save({
      layer: 'homestead',
      reason: '巡查',
      base,
      operations: [{ kind: 'update', fid: 3, values: { use_state: 'idle' } }],
    })
    const head = await headRevision(database.db)
    const mine = rectangle(1510, 20, 1517, 29)
    const [conflict] = await app.planner.conflicts({
      layer: 'homestead',
      reason: '调整',
      base,
      operations: [{ kind: 'update', fid: 3, geometry: mine }],
    })
    expect(conflict).toMatchObject({
      fid: 3,
      changedBy: 'reform',
      reason: '巡查',
      mine: { kind: 'update', geometry: mine },
    })
    expect(valueIn(conflict!.base!, 'use_state')).toBe('occupied')
    expect(valueIn(conflict!.theirs!, 'use_state')).toBe('idle')
    expect(await headRevision(database.db)).toBe(head)
    // having seen it, one may write over it
    await app.planner.save({
      layer: 'homestead',
      reason: '调整',
      base: [{ fid: 3, revFrom: conflict!.theirs!.revFrom }],
      operations: [{ kind: 'update', fid: 3, geometry: mine }],
    })
    expect(valueIn(await read(3), 'use_state')).toBe('idle')
  })

  it('that removed the feature is told as such', async () => {
    const made = await app.planner.save({
      layer: 'homestead',
      reason: '新增',
      operations: [
        { kind: 'create', geometry: rectangle(640, 40, 650, 50), values: { parcel_code: 'Z640' } },
      ],
    })
    const { fid } = made.features[0]!
    const base = [{ fid, revFrom: made.changeset }]
    await reform().save({
      layer: 'homestead',
      reason: '注销',
      base,
      operations: [{ kind: 'delete', fid }],
    })
    const [conflict] = await app.planner.conflicts({
      layer: 'homestead',
      reason: '改',
      base,
      operations: [{ kind: 'update', fid, values: { location: '某处' } }],
    })
    expect(conflict).toMatchObject({ theirs: null, reason: '注销' })
  })
})

describe('who may edit', () => {
  it.each(['leader', 'visitor'] as const)('not a %s', async (role) => {
    const { status } = await app.as(viewerOf(role)).refused({
      layer: 'homestead',
      reason: '试',
      operations: [
        { kind: 'create', geometry: rectangle(700, 40, 710, 50), values: { parcel_code: 'Z7' } },
      ],
    })
    expect(status).toBe(403)
  })

  it('only within the own units, to and from; what lies beyond is as if it were not there', async () => {
    const local = app.as(viewerOf('planner', [unitB]))
    const base = [await baseOf(2)]
    const unseen = await local.refused({
      layer: 'homestead',
      reason: '试',
      base,
      operations: [{ kind: 'update', fid: 2, values: { location: '某处' } }],
    })
    expect(unseen.status).toBe(404)
    const out = await local.refused({
      layer: 'homestead',
      reason: '试',
      base: [await baseOf(3)],
      operations: [{ kind: 'update', fid: 3, geometry: rectangle(500, 20, 510, 30) }],
    })
    expect(out.status).toBe(403)
    expect((await read(3)).unitCode).toBe(unitB)
  })

  it('personal fields only with the right to them; they survive an edit by others', async () => {
    const certificate = { certificate_number: '川(2020)郫都区不动产权第0001号' }
    const update = async (values: object) => ({
      layer: 'homestead',
      reason: '登记',
      base: [await baseOf(3)],
      operations: [{ kind: 'update' as const, fid: 3, values: { ...values } }],
    })
    expect((await app.planner.refused(await update(certificate))).status).toBe(403)
    await reform().save(await update(certificate))
    await app.planner.save(await update({ location: '唐昌街道' }))
    const response = await reform().ask('/api/edits/features/homestead/3')
    expect(valueIn((await response.json()) as FeatureRecord, 'certificate_number')).toBe(
      certificate.certificate_number,
    )
    expect(valueIn(await read(3), 'certificate_number')).not.toBe(certificate.certificate_number)
  })
})

describe('neighbours to snap to', () => {
  it('are exact, of the layers asked for, within the viewer’s sight', async () => {
    const [west, south] = rectangle(500, 0, 1, 1).coordinates[0]![0]!
    const [east, north] = rectangle(600, 100, 1, 1).coordinates[0]![0]!
    const path = `/api/edits/neighbours?layers=basic_farmland,land_parcel,household&bbox=${[west, south, east, north]}`
    const seen = (await (await app.planner.ask(path)).json()) as Neighbours
    expect(seen.truncated).toBe(false)
    expect(seen.features.map(({ layer, fid }) => `${layer} ${fid}`)).toEqual(['land_parcel 2'])
    expect(seen.features[0]!.geometry.coordinates).toEqual([
      rectangle(500, 0, 600, 100).coordinates.map((ring) => expect.arrayContaining(ring)),
    ])
    const local = app.as(viewerOf('planner', [unitB]))
    expect(await (await local.ask(path)).json()).toEqual({ features: [], truncated: false })
  })
})

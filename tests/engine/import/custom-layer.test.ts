/** Any file becomes a layer of its own: fields as delivered, every row accounted for. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headRevision } from '../../../server/db/changesets.ts'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, deliver, feature, square } from './deliver.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const bowtie = {
  type: 'Polygon',
  coordinates: [
    [
      [103.84, 30.86],
      [103.85, 30.87],
      [103.85, 30.86],
      [103.84, 30.87],
      [103.84, 30.86],
    ],
  ],
}

async function rowsOf(layer: string) {
  const { rows } = await sql<{ fid: number; properties: Record<string, unknown>; text: string }>`
    select fid, properties, ST_AsText(geom_source) as text
    from hegui.custom_feature where layer_id = ${layer} order by fid`.execute(database.db)
  return rows
}

async function stagedRows(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from hegui.import_row`.execute(database.db)
  return rows[0]!.count
}

describe('a custom layer', () => {
  it('keeps fields, their order, values and coordinates, and numbers rows from 1', async () => {
    const properties = { 名称: '甲', area: 12.5, 'a b': null, tags: ['x'], note: '=1+1' }
    const file = collection([
      feature(square(103.8400000000001, 30.86, 0.001), properties),
      feature(square(103.85, 30.86, 0.001), { ...properties, extra: true }),
    ])
    const report = await deliver(database.db, { 'plots.geojson': file }, { custom: 'plots' })
    expect(report).toMatchObject({ layer: 'plots', read: 2, accepted: 2, rejected: 0, notes: [] })
    const [first] = await rowsOf('plots')
    expect(first).toMatchObject({ fid: 1, properties })
    expect(first?.text).toContain('103.8400000000001 30.86')
    const layer = await database.db
      .selectFrom('hegui.custom_layer')
      .selectAll()
      .where('id', '=', 'plots')
      .executeTakeFirstOrThrow()
    expect(layer).toMatchObject({
      fields: ['名称', 'area', 'a b', 'tags', 'note', 'extra'],
      geometry_type: 'MultiPolygon',
      source_srid: 4490,
    })
  })

  it('repairs what is invalid, sets aside what has no shape, and says which rows', async () => {
    const unclosed = {
      type: 'Polygon',
      coordinates: [square(103.86, 30.86, 0.001).coordinates[0]!.slice(0, 4)],
    }
    const file = collection([
      feature(square(103.84, 30.86, 0.001), { n: 1 }),
      feature(bowtie, { n: 2 }),
      feature(null, { n: 3 }),
      feature({ type: 'Polygon', coordinates: [] }, { n: 4 }),
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [103.84, 30.86],
            [103.85, 30.86],
            [103.84, 30.86],
          ],
        ],
      }),
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [103.84, 'x'],
            [103.85, 30.86],
          ],
        ],
      }),
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [103.84, 30.86],
            [103.85, 30.86],
            [103.86, 30.86],
            [103.84, 30.86],
          ],
        ],
      }),
      feature(unclosed, { n: 8 }),
      feature({ type: 'Curve', coordinates: [] }),
    ])
    const report = await deliver(database.db, { 'mixed.geojson': file }, { custom: 'mixed' })
    expect(report).toMatchObject({ read: 9, accepted: 3, rejected: 6 })
    const told = report.notes.map(({ kind, row }) => `${kind} ${row}`)
    expect(told).toEqual([
      'repaired 2',
      'set_aside 3',
      'set_aside 4',
      'set_aside 5',
      'set_aside 6',
      'set_aside 7',
      'repaired 8',
      'set_aside 9',
    ])
    expect(report.notes[0]?.message).toContain('自相交')
    expect(report.notes[4]?.message).toContain('坐标不是有限的数')
    expect((await rowsOf('mixed')).map(({ fid }) => fid)).toEqual([1, 2, 8])
    expect(await stagedRows()).toBe(0)
  })

  it('drops heights with a remark, and takes points and lines', async () => {
    const file = collection([
      feature({ type: 'Point', coordinates: [103.85, 30.85, 512.3] }),
      feature({ type: 'Point', coordinates: [103.86, 30.85] }),
    ])
    const report = await deliver(database.db, { 'wells.json': file }, { custom: '机井' })
    expect(report.layer).toMatch(/^custom_[0-9a-f]{10}$/)
    expect(report.title).toBe('机井')
    expect(report.notes).toMatchObject([{ kind: 'remark', row: null }])
    const [well] = await rowsOf(report.layer)
    expect(well?.text).toBe('POINT(103.85 30.85)')
  })

  it('refuses a name that is taken, without a trace', async () => {
    const before = await headRevision(database.db)
    const again = deliver(
      database.db,
      { 'plots.geojson': collection([feature(square(103.84, 30.86, 0.001))]) },
      { custom: 'plots' },
    )
    await expect(again).rejects.toMatchObject({ kind: 'conflict' })
    expect(await headRevision(database.db)).toBe(before)
    expect(await stagedRows()).toBe(0)
  })

  it('sets aside single rows whose coordinates the CRS does not reach, and takes the others', async () => {
    const metric = (x: number) => feature(square(x, 3_415_000, 10))
    const file = collection([metric(35_390_000), metric(9e18), metric(35_390_100)])
    const report = await deliver(
      database.db,
      { 'far.geojson': file },
      { custom: 'far', crs: 'EPSG:4523' },
    )
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: 1 })
    expect(report.notes).toMatchObject([{ kind: 'set_aside', row: 2 }])
  })

  it('survives a repair that fails inside the engine', async () => {
    const size = 1e308
    const wild = {
      type: 'Polygon',
      coordinates: [
        [
          [-size, -size],
          [size, size],
          [size, -size],
          [-size, size],
          [-size, -size],
        ],
      ],
    }
    const file = collection([
      feature(square(35_390_000, 3_415_000, 10)),
      feature(wild),
      feature(square(35_390_100, 3_415_000, 10)),
    ])
    const report = await deliver(
      database.db,
      { 'wild.geojson': file },
      { custom: 'wild', crs: '4523' },
    )
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: 1 })
    expect(report.notes).toMatchObject([{ kind: 'set_aside', row: 2 }])
  })

  it('gives rows the unit that they lie in', async () => {
    await sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom)
      values (1, 1, '510117104201', '战旗村', '510117104', 'village',
        ST_Multi(ST_MakeEnvelope(103.80, 30.90, 103.82, 30.92, 4490)))`.execute(database.db)
    const file = collection([
      feature(square(103.81, 30.91, 0.001)),
      feature(square(103.83, 30.91, 0.001)),
    ])
    await deliver(database.db, { 'in-units.geojson': file }, { custom: 'in_units' })
    const rows = await database.db
      .selectFrom('hegui.custom_feature')
      .select('unit_code')
      .where('layer_id', '=', 'in_units')
      .orderBy('fid')
      .execute()
    expect(rows).toEqual([{ unit_code: '510117104201' }, { unit_code: null }])
  })

  it('takes 10 MB of GeoJSON', async () => {
    const file = collection(
      Array.from({ length: 50_000 }, (_, n) =>
        feature(square(103.7 + (n % 300) * 0.001, 30.7 + Math.floor(n / 300) * 0.001, 0.0008), {
          code: `510117104201JC${String(n).padStart(5, '0')}`,
        }),
      ),
    )
    expect(file.length).toBeGreaterThan(10 * 1024 * 1024)
    const report = await deliver(database.db, { 'big.geojson': file }, { custom: 'big' })
    expect(report).toMatchObject({ read: 50_000, accepted: 50_000, rejected: 0 })
  })
})

describe('a file that cannot go in', () => {
  const refused = async (
    files: Record<string, string | Buffer>,
    query: Parameters<typeof deliver>[2] = { custom: 'refused' },
  ): Promise<UserFault> => {
    const before = await headRevision(database.db)
    const fault = await deliver(database.db, files, query).then(
      () => null,
      (error: unknown) => error,
    )
    expect(fault).toBeInstanceOf(UserFault)
    expect(await headRevision(database.db)).toBe(before)
    expect(await stagedRows()).toBe(0)
    return fault as UserFault
  }

  it.each([
    ['empty', '', '文件是空的'],
    [
      'cut short',
      collection([feature(square(103.8, 30.8, 0.1))]).slice(0, 100),
      '不是完整的 GeoJSON',
    ],
    ['without features', collection([]), '没有记录'],
    ['not GeoJSON', '{"type":"Topology"}', 'Topology'],
    [
      'with an unknown CRS',
      collection([feature(square(1, 1, 1))], {
        crs: { type: 'name', properties: { name: 'EPSG:999999' } },
      }),
      'EPSG:999999',
    ],
    ['without any shape', collection([feature(null, { a: 1 })]), '没有图形'],
    ['with nothing usable', collection([feature({ type: 'Polygon', coordinates: [] })]), '第 1 行'],
  ])('that is %s is refused by name', async (_case, content, words) => {
    const fault = await refused({ 'bad.geojson': content })
    expect(fault.detail).toContain('bad.geojson')
    expect(fault.detail).toContain(words)
    expect(fault.detailEn).toContain('bad.geojson')
  })

  it('says what projected coordinates look like when they are said to be degrees', async () => {
    const file = collection([feature(square(35_384_035, 3_424_720, 50))])
    const fault = await refused({ 'zd.geojson': file })
    expect(fault.detail).toContain('EPSG:4490')
    expect(fault.detail).toContain('35384035')
    expect(fault.detail).toContain('EPSG:4523')
  })

  it('refuses datums whose parameters are secret', async () => {
    const file = collection([feature(square(384_035, 3_424_720, 50))])
    const fault = await refused({ 'old.geojson': file }, { custom: 'old', crs: 'EPSG:2383' })
    expect(fault.detail).toContain('Xian_1980')
  })

  it('has no layer to go to', async () => {
    const fault = await refused(
      { 'a.geojson': collection([feature(square(103.8, 30.8, 0.01))]) },
      { layer: 'nonsense' },
    )
    expect(fault.kind).toBe('not_found')
  })
})

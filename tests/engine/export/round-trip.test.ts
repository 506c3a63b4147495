/** What leaves comes in again: the same count, attributes, names and places, format by format. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { exportApp } from './export-app.ts'

let database: TestDatabase
let ask: ReturnType<typeof exportApp>

const holed = {
  type: 'Polygon',
  coordinates: [
    square(103.8, 30.8, 0.01).coordinates[0]!,
    [...square(103.802, 30.802, 0.002).coordinates[0]!].reverse(),
  ],
}
/** Names longer than ten bytes that begin alike, text with every awkward sign, numbers of every size. */
const properties = {
  村社区名称全称: '郫筒街道,"双柏"\n社区 & <林盘>',
  村社区名称简称: '𠮷双柏',
  approved_area_m2: 86.42,
  approved_area_mu: 0.12963,
  编号: '007',
  备注: '=HYPERLINK("x")',
  户数: 8_589_934_592,
  日期: '2024-03-05',
  Name: 'a',
  name: 'b',
}

beforeAll(async () => {
  database = await openTestDatabase()
  ask = exportApp(database)
  const plots = collection([
    feature(square(103.84123456789, 30.86, 0.001), properties),
    feature(holed, {
      ...properties,
      村社区名称简称: null,
      approved_area_m2: 123_456.789,
      编号: '-8',
    }),
  ])
  await deliver(database.db, { 'plots.geojson': plots }, { custom: 'plots' })
})
afterAll(() => database.close())

/** Without a word about its coordinates: the file says them itself. */
async function roundTrip(query: string, name: string) {
  const response = await ask(`plots/export?${query}`)
  if (!response.ok) throw new Error(`${query}: ${await response.text()}`)
  const file = Buffer.from(await response.arrayBuffer())
  const layer = `again_${name.replace(/\W/g, '_')}_${query.replace(/\W/g, '_')}`.toLowerCase()
  const report = await deliver(database.db, { [name]: file }, { custom: layer })
  const { rows } = await sql<{ properties: Record<string, unknown>; far: number }>`
    select again.properties,
      ST_HausdorffDistance(ST_Boundary(again.geom), ST_Boundary(plot.geom)) as far
    from hegui.custom_feature as again
    left join hegui.custom_feature as plot on plot.layer_id = 'plots' and plot.fid = again.fid
    where again.layer_id = ${layer} order by again.fid`.execute(database.db)
  return { report, rows }
}

const second = { ...properties, 村社区名称简称: null, approved_area_m2: 123_456.789, 编号: '-8' }
/** Numbers come back as text from a table of text, and what is empty is absent or the empty text. */
const asText = (row: object) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, String(value)]),
  )

/** Databases tell no names apart that differ in case alone. */
const caseless = ({ name, ...row }: typeof second | typeof properties) => ({ ...row, name_1: name })

describe('a custom layer', () => {
  it.each([
    ['geojson', 'format=geojson', 'plots.geojson'],
    ['geojson in metres', 'format=geojson&crs=4523', 'plots.geojson'],
    ['shp', 'format=shp', 'plots.shp.zip'],
    ['gpkg', 'format=gpkg', 'plots.gpkg'],
    ['gdb', 'format=gdb&crs=4544', 'plots.gdb.zip'],
    ['fgb', 'format=fgb', 'plots.fgb'],
    ['kml', 'format=kml', 'plots.kml'],
    ['csv', 'format=csv', 'plots.csv'],
    ['csv', 'format=csv&encoding=GBK&crs=4523', 'plots.csv'],
    ['xlsx', 'format=xlsx', 'plots.xlsx'],
  ] as const)('%s (%s)', async (_case, query, name) => {
    const { report, rows } = await roundTrip(query, name)
    expect(report).toMatchObject({ read: 2, accepted: 2, rejected: 0 })
    const expected = [properties, second].map((row) =>
      asText(/gpkg|gdb|fgb/.test(query) ? caseless(row) : row),
    )
    expect(rows.map((row) => asText(row.properties))).toMatchObject(expected)
    for (const { far } of rows) expect(far).toBeLessThan(1e-9)
  })
})

it('a custom layer as DXF: rings are put together again, values by their titles, to a hundredth of a millimetre', async () => {
  const { report, rows } = await roundTrip('format=dxf', 'plots.dxf')
  expect(report).toMatchObject({ read: 2, accepted: 2, rejected: 0 })
  // A string of extended data has no line feeds, and numbers six decimals.
  const told = (row: object) =>
    Object.fromEntries(
      Object.entries(asText(row)).map(([name, value]) => [name, value.replace('\n', ' ')]),
    )
  expect(rows.map((row) => asText(row.properties))).toEqual([properties, second].map(told))
  const { rows: found } = await sql<{ far: number }>`
    select ST_HausdorffDistance(
      (select ST_Collect(ST_Boundary(geom)) from hegui.custom_feature where layer_id = ${report.layer}),
      (select ST_Collect(ST_Boundary(geom)) from hegui.custom_feature where layer_id = 'plots')
    ) as far`.execute(database.db)
  expect(found[0]!.far).toBeLessThan(1e-9)
})

it('points and lines of a custom layer as DXF, several points of one feature together', async () => {
  const shapes = [
    { type: 'Point', coordinates: [103.85, 30.86] },
    {
      type: 'MultiPoint',
      coordinates: [
        [103.851, 30.86],
        [103.852, 30.861],
      ],
    },
    {
      type: 'LineString',
      coordinates: [
        [103.85, 30.86],
        [103.853, 30.864],
      ],
    },
  ]
  const marks = collection(shapes.map((shape, at) => feature(shape, { 点名: `桩${at}` })))
  await deliver(database.db, { 'marks.geojson': marks }, { custom: 'marks' })
  const file = Buffer.from(await (await ask('marks/export?format=dxf')).arrayBuffer())
  const report = await deliver(database.db, { 'marks.dxf': file }, { custom: 'marks again' })
  expect(report).toMatchObject({ read: 3, accepted: 3, rejected: 0 })
  expect(report.notes.filter(({ message }) => message.includes('未读取'))).toEqual([])
  const { rows } = await sql`
    select again.properties, ST_HausdorffDistance(again.geom, mark.geom) < 1e-9 as alike
    from hegui.custom_feature as again
    join hegui.custom_feature as mark on mark.layer_id = 'marks' and mark.properties = again.properties
    where again.layer_id = ${report.layer} order by again.properties::text`.execute(database.db)
  expect(rows).toEqual([0, 1, 2].map((at) => ({ properties: { 点名: `桩${at}` }, alike: true })))
})

it('a catalogue layer goes in again by its standard names: every field, codes as codes', async () => {
  const houses = collection(
    [...Array(5).keys()].map((at) =>
      feature(square(103.85 + at * 0.001, 30.86, 0.0001), {
        ZRZH: `NF000${at}`,
        ZDDM: '510117001001JC00001',
        层数: at + 1,
        建筑高度: 9.5,
        房屋结构: String(at + 1),
        竣工日期: at === 0 ? null : '2012-06-30',
        建筑面积: 100 + at / 3,
        风貌已改造: at % 2 ? '是' : '否',
      }),
    ),
  )
  await deliver(database.db, { 'houses.geojson': houses }, { layer: 'rural_house' })
  const other = await openTestDatabase()
  try {
    for (const query of ['format=shp&encoding=GBK&crs=4523', 'format=gpkg', 'format=xlsx']) {
      const response = await ask(`rural_house/export?${query}`)
      const name = query.includes('shp') ? 'h.zip' : query.includes('gpkg') ? 'h.gpkg' : 'h.xlsx'
      const file = Buffer.from(await response.arrayBuffer())
      const report = await deliver(
        other.db,
        { [name]: file },
        { layer: 'rural_house', mode: 'replace' },
      )
      expect(report).toMatchObject({ read: 5, accepted: 5, rejected: 0 })
      expect(await fieldsIn(other)).toEqual(await fieldsIn(database))
    }
  } finally {
    await other.close()
  }
})

const fieldsIn = async ({ db }: TestDatabase) =>
  (
    await db
      .selectFrom('layer.rural_house')
      .select(['house_code', 'parcel_code', 'storeys', 'height_m', 'floor_area_m2', 'structure'])
      .select(['facade_renovated', 'safety', sql<string>`built_on::text`.as('built_on')])
      .where('rev_to', 'is', null)
      .orderBy('house_code')
      .execute()
  ).map((row) => ({ ...row, floor_area_m2: row.floor_area_m2?.toFixed(9) }))

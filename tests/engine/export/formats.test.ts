/** Every format holds the same features: a program that nobody here wrote reads them with the right text. */
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { positionLists, positionsOf } from '../../../gis-data/positions.ts'
import type { Role } from '../../../gis-data/viewer.ts'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { exportApp, hasNativeGdal, readNatively } from './export-app.ts'

let database: TestDatabase
let ask: ReturnType<typeof exportApp>

const holed = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [103.8, 30.8],
        [103.81, 30.8],
        [103.81, 30.81],
        [103.8, 30.81],
        [103.8, 30.8],
      ],
      [
        [103.802, 30.802],
        [103.802, 30.804],
        [103.804, 30.804],
        [103.804, 30.802],
        [103.802, 30.802],
      ],
    ],
    [
      [
        [103.82, 30.8],
        [103.83, 30.8],
        [103.83, 30.81],
        [103.82, 30.8],
      ],
    ],
  ],
}
const properties = {
  村社区名称全称: '郫筒街道,"双柏"\n社区',
  面积: 12.5,
  备注: '=HYPERLINK("x")',
  户数: 8_589_934_592,
  已核: true,
  空: null,
  户主: '张三',
}
const house = {
  ZRZH: 'NF0001',
  层数: 3,
  房屋结构: '3',
  竣工日期: '2012-06-30',
  建筑面积: 240.25,
  风貌已改造: '是',
}

beforeAll(async () => {
  database = await openTestDatabase()
  ask = exportApp(database)
  const plots = collection([
    feature(square(103.84123456789, 30.86, 0.001), properties),
    feature(holed, { ...properties, 面积: 123_456.789, 已核: false }),
  ])
  await deliver(database.db, { 'plots.geojson': plots }, { custom: 'plots' })
  const houses = collection([
    feature(square(103.85, 30.86, 0.0001), house),
    feature(square(103.86, 30.86, 0.0001), { ...house, ZRZH: 'NF0002', 层数: null }),
  ])
  await deliver(database.db, { 'houses.geojson': houses }, { layer: 'rural_house' })
  const marks = collection([
    feature({ type: 'Point', coordinates: [103.85, 30.86] }, { 名称: '点' }),
    feature(square(103.86, 30.86, 0.001), { 名称: '面' }),
  ])
  await deliver(database.db, { 'marks.geojson': marks }, { custom: 'marks' })
  const rare = collection([feature(square(103.85, 30.86, 0.001), { 姓: '𠮷' })])
  await deliver(database.db, { 'rare.geojson': rare }, { custom: 'rare' })
})
afterAll(() => database.close())

async function bytes(path: string, role: Role = 'planner'): Promise<Uint8Array> {
  const response = await ask(path, role)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return new Uint8Array(await response.arrayBuffer())
}

const fields: Record<string, string> = { shp: '村社区', gbk: '村社区名称' }

describe.runIf(hasNativeGdal)('read by native GDAL', () => {
  it.each([
    ['shp', 'plots.shp.zip', 'format=shp'],
    ['gbk', 'plots.shp.zip', 'format=shp&encoding=GBK'],
    ['gpkg', 'plots.gpkg', 'format=gpkg&crs=4544'],
    ['gdb', 'plots.gdb.zip', 'format=gdb'],
    ['fgb', 'plots.fgb', 'format=fgb&crs=4523'],
  ])('%s has names, text, numbers and shapes (%s, %s)', async (kind, name, query) => {
    const { features } = readNatively(await bytes(`plots/export?${query}`), name)
    expect(features).toHaveLength(2)
    const [first, second] = features
    expect(first!.properties).toMatchObject({
      [fields[kind] ?? '村社区名称全称']: '郫筒街道,"双柏"\n社区',
      面积: 12.5,
      备注: '=HYPERLINK("x")',
      户数: 8_589_934_592,
    })
    expect(Number(first!.properties.已核)).toBe(1)
    expect(Number(second!.properties.已核)).toBe(0)
    expect(second!.properties.面积).toBe(123_456.789)
    expect(Object.keys(first!.properties)).not.toContain('户主')
    expect(positionLists(second!.geometry!.coordinates)).toHaveLength(3)
    const corners = positionsOf(first!.geometry!.coordinates)
    expect(corners.some(([x, y]) => near(x, 103.84123456789) && near(y, 30.86))).toBe(true)
  })

  it('a catalogue layer has the standard names, codes beside their words', async () => {
    for (const [format, name] of [
      ['shp', 'houses.shp.zip'],
      ['gpkg', 'houses.gpkg'],
      ['gdb', 'houses.gdb.zip'],
    ]) {
      const { features } = readNatively(
        await bytes(`rural_house/export?format=${format}`),
        String(name),
      )
      expect(features[0]!.properties).toMatchObject({
        ZRZH: 'NF0001',
        ZCS: 3,
        FWJG: '3',
        FWJG_MC: '钢筋混凝土结构',
        SCJZMJ: 240.25,
      })
      expect(String(features[0]!.properties.JGRQ)).toMatch(/^2012[/-]06[/-]30/)
      expect(features[1]!.properties.ZCS).toBeNull()
    }
  })

  it('a layer of several kinds of shapes is one layer for each', async () => {
    const zip = unzipSync(await bytes('marks/export?format=shp'))
    expect(Object.keys(zip).filter((name) => name.endsWith('.shp'))).toEqual([
      'marks_点.shp',
      'marks_面.shp',
    ])
    const gpkg = await bytes('marks/export?format=gpkg')
    expect(readNatively(gpkg, 'm.gpkg', 'marks_点').features).toHaveLength(1)
    expect(readNatively(gpkg, 'm.gpkg', 'marks_面').features).toHaveLength(1)
  })

  it('DXF has closed lines in metres, names as text', async () => {
    const { features } = readNatively(await bytes('plots/export?format=dxf'), 'plots.dxf')
    const lines = features.filter(({ geometry }) => geometry?.type === 'LineString')
    expect(lines).toHaveLength(4)
    expect(lines[0]!.properties.Layer).toBe('plots')
    const [x, y] = (lines[0]!.geometry!.coordinates as number[][])[0]!
    expect([x, y]).toEqual([expect.closeTo(389_168.00727, 4), expect.closeTo(3_416_027.69459, 4)])
    const texts = features.filter(({ properties }) => properties.Text)
    expect(texts.map(({ properties }) => properties.Text)[0]).toBe('郫筒街道,"双柏" 社区')
  })

  it('KML has names, headings and places', async () => {
    const text = strFromU8(await bytes('plots/export?format=kml'))
    expect(text).toContain('<Data name="村社区名称全称"><value>郫筒街道,&#34;双柏&#34;')
    expect(readNatively(new TextEncoder().encode(text), 'plots.kml').features).toHaveLength(2)
  })

  it('XLSX has numbers as numbers and no formula', async () => {
    const workbook = await bytes('plots/export?format=xlsx')
    const { features } = readNatively(workbook, 'plots.xlsx', 'plots')
    expect(features.map(({ properties: row }) => row.面积)).toEqual([12.5, 123_456.789])
    expect(features[0]!.properties.备注).toBe('=HYPERLINK("x")')
    expect(features[0]!.properties.已核).toBe('是')
    expect(strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
  })
})

const near = (a: number, b: number) => Math.abs(a - b) < 1.5e-9

describe('beside the data', () => {
  it('stand the full names and what the file is', async () => {
    const zip = unzipSync(await bytes('plots/export?format=shp'))
    expect(strFromU8(zip['plots.fields.txt']!)).toContain('村社区\t村社区名称全称')
    expect(strFromU8(zip['plots.cpg']!)).toBe('UTF-8')
    const about = strFromU8(zip['plots.说明.txt']!)
    expect(about).toContain('标题：plots')
    expect(about).toContain('未含个人信息字段：户主')
    expect(about).toContain('要素数：2')
  })

  it('goes a remark where a text is longer than a Shapefile holds', async () => {
    const long = collection([feature(square(103.85, 30.86, 0.001), { 说明: '长'.repeat(200) })])
    await deliver(database.db, { 'long.geojson': long }, { custom: 'long' })
    const response = await ask('long/export?format=shp')
    const remarks = JSON.parse(decodeURIComponent(response.headers.get('x-hegui-remarks')!))
    expect(remarks[0].message).toContain('「说明」有 1 行超过 254 字节')
    expect(response.body).not.toBeNull()
    await response.body!.cancel()
  })
})

describe('what is asked', () => {
  const fids = async (path: string, init?: RequestInit) => {
    const response = await ask(path, 'planner', init)
    if (!response.ok) return response.status
    return (await response.json()).features.map(({ id }: { id: number }) => id)
  }
  const posted = (body: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

  it('is what leaves: by id, by place, by a drawn shape', async () => {
    expect(await fids('plots/export?fids=2')).toEqual([2])
    expect(await fids('plots/export?bbox=103.84,30.85,103.85,30.87')).toEqual([1])
    expect(await fids('plots/export?unit=510117')).toEqual([])
    const geometry = square(103.8, 30.8, 0.001)
    expect(await fids('plots/export', posted({ geometry }))).toEqual([2])
    expect(await fids('plots/export', posted({ fids: [1, 2] }))).toEqual([1, 2])
  })

  it.each([
    ['a shape that crosses itself', { geometry: bowTie() }, 422],
    ['a shape that is none', { geometry: { type: 'Polygon', coordinates: 'x' } }, 422],
  ])('%s is refused', async (_case, body, status) => {
    expect(await fids('plots/export', posted(body))).toBe(status)
  })

  it.each([
    ['KML in metres', 'plots/export?format=kml&crs=4544'],
    ['GeoPackage in GBK', 'plots/export?format=gpkg&encoding=GBK'],
    ['a system that is none of ours', 'plots/export?crs=3857'],
    ['a drawing of what has no shape', 'household/export?format=dxf'],
    ['GBK for a character that it lacks', 'rare/export?format=shp&encoding=GBK'],
    ['a table by place', 'household/export?bbox=1,2,3,4'],
  ])('%s is refused with words', async (_case, path) => {
    const response = await ask(path, 'reform')
    expect(response.status).toBe(400)
    const { detail, detailEn } = await response.json()
    expect(detail).toBeTruthy()
    expect(detailEn ?? detail).toBeTruthy()
  })
})

function bowTie() {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [103.8, 30.8],
        [103.81, 30.81],
        [103.81, 30.8],
        [103.8, 30.81],
        [103.8, 30.8],
      ],
    ],
  }
}

it('a layer without shapes leaves as a table in every format that holds one', async () => {
  const households = collection([
    feature(null, { 户编码: '5101171042010001', 户主: '张三', 家庭人口: 4, 联系电话: '1' }),
  ])
  await deliver(database.db, { 'hu.geojson': households }, { layer: 'household' })
  for (const format of ['gpkg', 'gdb', 'xlsx', 'csv']) {
    const file = Buffer.from(await bytes(`household/export?format=${format}`))
    expect(file.includes('张三'), format).toBe(false)
    expect(file.length).toBeGreaterThan(100)
  }
})

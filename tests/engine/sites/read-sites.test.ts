/** Files of sites become parcels with their place and area, or are refused in words; nothing is guessed in silence. */
import { Hono } from 'hono'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, zone35 } from '../../../gis-data/crs.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { Problem } from '../../../server/api/contract.ts'
import { type SiteFile, siteFileSchema } from '../../../server/api/site-contract.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { receiveSiteFiles } from '../../../server/import/receive-site-files.ts'
import { siteRoutes } from '../../../server/sites/site-routes.ts'
import {
  boundaryText,
  drawing,
  origin,
  rectangleAt,
  standardHeader,
} from '../../unit/sites/site-texts.ts'
import { encoderOf, shapefile } from '../import/write-shapefile.ts'
import { zip } from '../import/write-zip.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let app: Hono<AppEnv>
beforeAll(async () => {
  database = await openTestDatabase()
  app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(async (context, next) => {
    context.set('viewer', viewerOf('planner'))
    await next()
  })
  app.route(
    '/sites',
    siteRoutes(
      { database: () => database, today: () => '2026-11-24' },
      receiveSiteFiles(() => database),
    ),
  )
})
afterAll(() => database.close())

const gbk = encoderOf('gbk')

async function send(files: Readonly<Record<string, string | Buffer>>): Promise<Response> {
  const form = new FormData()
  for (const [name, content] of Object.entries(files))
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name)
  return app.request('/sites/read', { method: 'POST', body: form })
}

async function read(files: Readonly<Record<string, string | Buffer>>): Promise<SiteFile> {
  const response = await send(files)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return siteFileSchema.parse(JSON.parse(text))
}

async function refusal(files: Readonly<Record<string, string | Buffer>>) {
  const response = await send(files)
  expect(response.ok).toBe(false)
  const problem = (await response.json()) as Problem
  expect(problem.detailEn.replace(/[“”"[].*?[“”"\]]/g, '')).not.toMatch(/\p{Script=Han}{4,}/u)
  return problem
}

const [north, east] = origin
const homestead = rectangleAt(north, east, 12, 10)
const only = ({ readings }: SiteFile) => {
  expect(readings).toHaveLength(1)
  return readings[0]!
}

describe('a boundary-point text', () => {
  it('in GBK with CRLF and the zone prefix gives the parcel, its place and its ellipsoid area', async () => {
    const text = boundaryText([[homestead]], { area: '0.0120' })
    const file = await read({ '地块.txt': gbk(text) })
    expect(file).toMatchObject({ file: '地块.txt', format: 'txt', encoding: 'GBK' })
    const reading = only(file)
    expect(reading).toMatchObject({ srid: 4523, assumptions: [] })
    const [parcel] = reading.parcels
    expect(parcel).toMatchObject({ name: 'DK1 地块甲', corners: 4, declaredM2: 120, problem: null })
    expect(parcel!.planarM2).toBeCloseTo(120, 3)
    expect(parcel!.areaM2).toBeGreaterThan(119.9)
    expect(parcel!.areaM2).toBeLessThan(120)
    const [west, south] = reading.bounds!
    const corners = homestead.map(([y, x]) => proj4(zone35.proj4, cgcs2000.proj4, [x, y]))
    expect(west).toBeCloseTo(Math.min(...corners.map(([x]) => x!)), 9)
    expect(south).toBeCloseTo(Math.min(...corners.map(([, y]) => y!)), 9)
  })

  const same = async (text: string) => {
    const reading = only(await read({ 'a.txt': text }))
    const standard = only(await read({ 'a.txt': boundaryText([[homestead]]) }))
    expect(reading.parcels[0]!.areaM2).toBeCloseTo(standard.parcels[0]!.areaM2!, 4)
    reading.bounds!.forEach((value, at) => {
      expect(value).toBeCloseTo(standard.bounds![at]!, 8)
    })
    return reading
  }

  it.each([
    ['in UTF-8 with a mark and LF', `\uFEFF${boundaryText([[homestead]], { newline: '\n' })}`],
    ['not closed', boundaryText([[homestead]], { closed: false })],
    ['with the closing point not counted', boundaryText([[homestead]], { count: (n) => n - 1 })],
    ['without the zone prefix', boundaryText([[homestead]], { prefix: 35_000_000 })],
    [
      'with an empty zone number',
      boundaryText([[homestead]], { header: { ...standardHeader, 带号: '' } }),
    ],
    [
      'with spaces before the keys',
      boundaryText([[homestead]]).replace(/^(坐标系|带号)/gm, '  $1'),
    ],
    [
      'with full-width commas',
      boundaryText([[homestead]]).replace(/^(J.*)$/gm, (line) => line.replaceAll(',', '\uFF0C')),
    ],
    [
      'with more columns before the @',
      boundaryText([[homestead]]).replace(',@', ',旱地,0103,7,8,备注,@'),
    ],
    [
      'with an extended part before',
      `[扩展信息]\r\n项目名称=某,某\r\n${boundaryText([[homestead]])}`,
    ],
  ])('%s is the same parcel, without an assumption', async (_, text) => {
    expect((await same(text)).assumptions).toEqual([])
  })

  it.each([
    ['X and Y swapped', boundaryText([[homestead]], { swapped: true }), /互换/],
    [
      'no coordinate system named',
      boundaryText([[homestead]], { header: { 带号: '35' } }),
      /没有写坐标系/,
    ],
    [
      'another zone number',
      boundaryText([[homestead]], {
        header: { ...standardHeader, 带号: '36' },
        prefix: 35_000_000,
      }),
      /带号是 36/,
    ],
    [
      'a point less than counted',
      boundaryText([[homestead]], { count: (n) => n + 3 }),
      /8 个界址点，实有 5/,
    ],
    [
      'an area that its points do not have',
      boundaryText([[homestead]], { area: '0.5' }),
      /5,000\.00 ㎡.*119\.9/,
    ],
  ])('with %s is understood, but asks to be agreed to', async (_, text, words) => {
    const { assumptions } = await same(text)
    expect(assumptions.map(({ title }) => title).join()).toMatch(words)
    expect(assumptions.every(({ titleEn }) => titleEn.length > 10)).toBe(true)
  })

  it.each([
    ['120', 120],
    ['120.0㎡', 120],
    ['120平方米', 120],
    ['0.18亩', 120],
    ['0.0120公顷', 120],
  ])('knows the area %s for what it is', async (area, expected) => {
    const { parcels, assumptions } = only(
      await read({ 'a.txt': boundaryText([[homestead]], { area }) }),
    )
    expect(parcels[0]!.declaredM2).toBeCloseTo(expected, 6)
    expect(assumptions).toEqual([])
  })

  it('gives several parcels, holes and parts', async () => {
    const hole = rectangleAt(north + 4, east + 4, 2, 2)
    const apart = rectangleAt(north + 50, east, 5, 5)
    const file = await read({
      'a.txt': boundaryText([[homestead, hole], [homestead, apart], [apart]]),
    })
    const { parcels } = only(file)
    expect(parcels.map(({ planarM2 }) => Math.round(planarM2!))).toEqual([116, 145, 25])
    expect(parcels.map(({ geometry }) => geometry!.type)).toEqual([
      'Polygon',
      'MultiPolygon',
      'Polygon',
    ])
    expect(parcels[0]!.notes.map(({ title }) => title).join()).toContain('1 个洞')
  })

  it('starts a part anew where the ring numbers start again', async () => {
    const apart = rectangleAt(north + 50, east, 5, 5)
    const text = boundaryText([[homestead, apart]]).replace(/^(J\d),2,/gm, '$1,1,')
    expect(Math.round(only(await read({ 'a.txt': text })).parcels[0]!.planarM2!)).toBe(145)
  })

  it('tells a boundary that crosses itself, with its place, and keeps the others', async () => {
    const [a, b, c, d] = homestead
    const { parcels } = only(
      await read({ 'a.txt': boundaryText([[[a!, c!, b!, d!]], [homestead]]) }),
    )
    expect(parcels[0]).toMatchObject({ geometry: null, areaM2: null })
    expect(parcels[0]!.problem!.title).toMatch(/自相交，位置 3539000\d/)
    expect(parcels[1]!.problem).toBeNull()
  })

  it.each([
    [
      'a letter in a coordinate',
      boundaryText([[homestead]]).replace('35390010.000', '3539OO10.000'),
      /第 14 行.*“3539OO10\.000”.*数字/,
    ],
    [
      'a column missing',
      boundaryText([[homestead]]).replace(/^(J2),1,.*$/m, '$1,5'),
      /第 14 行.*2 列/,
    ],
    ['a ring of two points', boundaryText([[homestead.slice(0, 2)]]), /只有 2 个点/],
    ['a line for a parcel', boundaryText([[homestead]]).replace('面', '线'), /图形属性为“线”/],
    ['no points', boundaryText([]), /没有找到界址点/],
    ['nothing but broken points', '[地块坐标]\n1,,A,,面,,,,@\nJ1,1,3411000,35Z', /第 3 行.*“35Z”/],
    [
      'coordinates of 1980',
      boundaryText([[homestead]], { header: { ...standardHeader, 坐标系: '1980西安坐标系' } }),
      /1980西安坐标系.*不公开/,
    ],
    [
      'local coordinates',
      boundaryText([[rectangleAt(100, 200, 5, 5)]]),
      /不属于任何可识别的坐标系/,
    ],
    ['prose', '今天天气很好。\n没有坐标。', /没有找到界址点/],
    ['nothing', ' ', /没有找到界址点/],
    ['NaN', boundaryText([[homestead]]).replace('35390010.000', 'NaN'), /“NaN”/],
    [
      'a number without end',
      boundaryText([[homestead]]).replace('35390010.000', '9'.repeat(400)),
      /第 14 行/,
    ],
  ])('with %s is refused with line, value and what was expected', async (_, text, words) => {
    const problem = await refusal({ '坏.txt': text })
    expect(problem.type).toBe('urn:hegui:unreadable_file')
    expect(problem.detail).toMatch(words)
    expect(problem.detail).toContain('坏.txt')
  })

  it('that is binary, endless or enormous is refused, and the next one is read', async () => {
    expect((await refusal({ 'a.txt': Buffer.alloc(5000) })).detail).toContain('不是文本')
    const many = Array.from({ length: 30_000 }, (_, at) => `J${at},1,${3_411_000 + at},35390000`)
    const long = `[地块坐标]\n30000,1,1,1,面,,,,@\n${many.join('\n')}`
    expect((await refusal({ 'a.txt': long })).type).toBe('urn:hegui:too_large')
    const huge = await refusal({ 'a.txt': Buffer.alloc(11 * 1024 ** 2, 'J1,1,3,4\n') })
    expect(huge).toMatchObject({ type: 'urn:hegui:too_large', status: 413 })
    expect(only(await read({ 'a.txt': boundaryText([[homestead]]) })).parcels).toHaveLength(1)
  })
})

describe('a drawing', () => {
  const vertices = homestead.map(([y, x]) => [x, y])
  it('gives its closed polylines and says what else it holds', async () => {
    const file = await read({
      'a.dxf': drawing(
        [
          { layer: 'JZD', vertices },
          { vertices, closed: false },
        ],
        ['0', 'LINE', '8', '0', '0', 'TEXT', '8', '0'],
      ),
    })
    expect(file.format).toBe('dxf')
    const { parcels, assumptions, srid } = only(file)
    expect(srid).toBe(4523)
    expect(parcels).toHaveLength(1)
    expect(parcels[0]!.planarM2).toBeCloseTo(120, 3)
    expect(assumptions.map(({ title }) => title).join()).toContain('DXF 不含坐标系')
    expect(file.notes.map(({ title }) => title).join()).toMatch(
      /1 条多段线没有闭合.*LINE 1、TEXT 1/,
    )
  })

  it('keeps arcs: a circle of two half circles has the area of the circle', async () => {
    const file = await read({
      'a.dxf': drawing([
        {
          vertices: [
            [390_000, 3_411_000, 1],
            [390_020, 3_411_000, 1],
          ],
        },
      ]),
    })
    expect(only(file).srid).toBe(4544)
    expect(only(file).parcels[0]!.planarM2).toBeCloseTo(Math.PI * 100, 0)
  })

  it('with a ring in a ring offers both readings', async () => {
    const inner = rectangleAt(north + 4, east + 4, 2, 2).map(([y, x]) => [x, y])
    const { readings } = await read({ 'a.dxf': drawing([{ vertices }, { vertices: inner }]) })
    expect(
      readings.map(({ parcels }) => parcels.map(({ planarM2 }) => Math.round(planarM2!))),
    ).toEqual([[116], [120, 4]])
    expect(new Set(readings.map(({ id }) => id)).size).toBe(2)
  })

  it('in millimetres is understood, but asks', async () => {
    const file = await read({
      'a.dxf': drawing([{ vertices: homestead.map(([y, x]) => [(x - 35e6) * 1000, y * 1000]) }]),
    })
    expect(only(file).parcels[0]!.planarM2).toBeCloseTo(120, 3)
    expect(
      only(file)
        .assumptions.map(({ title }) => title)
        .join(),
    ).toContain('毫米')
  })

  it.each([
    ['binary', Buffer.from('AutoCAD Binary DXF\r\n\x1a\0abc'), /二进制/],
    ['a DWG by another name', Buffer.from('AC1027\0\0\0'), /DWG/],
    ['cut short', drawing([{ vertices }]).slice(0, -20), /不完整/],
    [
      'with a word for a number',
      drawing([{ vertices }]).replace('35390010', '35b90010'),
      /第 \d+ 行.*“35b90010”/,
    ],
    ['without a closed line', drawing([{ vertices, closed: false }]), /没有闭合的多段线/],
    ['that is no drawing', 'hello\nworld\n0\nEOF\n', /组码/],
  ])('%s is refused in words', async (_, content, words) => {
    expect((await refusal({ '图.dxf': content })).detail).toMatch(words)
  })
})

describe('a Shapefile or GeoJSON', () => {
  const rings = [[...homestead, homestead[0]!].map(([y, x]) => [x, y])]
  const prjOfZone35 =
    'PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
  const parts = (prj?: string) =>
    shapefile('地块', {
      fields: [{ name: 'DKMC', bytes: 40 }],
      rows: [{ rings, values: ['甲地块'] }],
      encode: gbk,
      ...(prj && { prj }),
    })
  const zipped = (prj?: string) =>
    zip(Object.entries(parts(prj)).map(([name, content]) => ({ name, content })))

  it('zipped, with its .prj, is read without an assumption', async () => {
    const file = await read({ 'a.zip': zipped(prjOfZone35) })
    expect(file).toMatchObject({ format: 'shapefile', file: '地块.shp' })
    expect(only(file)).toMatchObject({ srid: 4523, assumptions: [] })
    expect(only(file).parcels[0]).toMatchObject({ name: '甲地块', corners: 4 })
    expect(only(file).parcels[0]!.planarM2).toBeCloseTo(120, 3)
  })

  it('without .prj says that its system is inferred', async () => {
    expect(
      only(await read(parts()))
        .assumptions.map(({ title }) => title)
        .join(),
    ).toContain('.prj')
  })

  it('whose .prj does not fit its numbers says so', async () => {
    const wrong = prjOfZone35.replace('35500000.0', '500000.0')
    const { assumptions, srid } = only(await read({ 'a.zip': zipped(wrong) }))
    expect(srid).toBe(4523)
    expect(assumptions.map(({ title }) => title).join()).toMatch(/EPSG:4544.*不在其范围/)
  })

  it('GeoJSON in longitude and latitude, and with the two swapped', async () => {
    const ring = [
      [103.85, 30.83],
      [103.851, 30.83],
      [103.851, 30.831],
      [103.85, 30.83],
    ]
    const polygon = (coordinates: number[][]) =>
      JSON.stringify({ type: 'Polygon', coordinates: [coordinates] })
    expect(only(await read({ 'a.geojson': polygon(ring) }))).toMatchObject({
      srid: 4490,
      assumptions: [],
    })
    const swapped = await read({ 'a.geojson': polygon(ring.map(([x, y]) => [y!, x!])) })
    expect(
      only(swapped)
        .assumptions.map(({ title }) => title)
        .join(),
    ).toContain('互换')
    expect(only(swapped).bounds).toEqual([103.85, 30.83, 103.851, 30.831])
  })

  it.each([
    ['points only', { 'a.geojson': '{"type":"Point","coordinates":[103.8,30.8]}' }, /没有面图形/],
    ['not GeoJSON', { 'a.json': '{"type":' }, /GeoJSON/],
    [
      'a zip of pictures',
      { 'a.zip': zip([{ name: 'a.png', content: Buffer.from('x') }]) },
      /不是可读的地块文件/,
    ],
    ['a DWG', { 'a.dwg': 'AC1027' }, /另存为 DXF/],
    ['a zip cut short', { 'a.zip': zipped(prjOfZone35).subarray(0, 200) }, /压缩包无法使用/],
    [
      'two sites in a zip',
      {
        'a.zip': zip(
          ['a', 'b'].map((name) => ({
            name: `${name}.txt`,
            content: Buffer.from(boundaryText([[homestead]])),
          })),
        ),
      },
      /2 份地块数据/,
    ],
    [
      'a name that leaves its folder',
      { 'a.zip': zip([{ name: '../a.txt', content: Buffer.from('x') }]) },
      /指向压缩包之外/,
    ],
    [
      'a bomb',
      { 'a.zip': zip([{ name: 'a.txt', content: Buffer.alloc(70 * 1024 ** 2) }]) },
      /解压后超过 60 MB/,
    ],
    ['an empty file', { 'a.txt': '' }, /没有文件/],
  ])('%s: refused in words', async (_, files, words) => {
    expect((await refusal(files)).detail).toMatch(words)
  })
})

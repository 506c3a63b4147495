/** Broken and hostile files of every format: none crashes, hangs or leaves a trace; each is told by name. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../../server/import/reading/limits.mjs'
import { boundaryText, drawing, origin, rectangleAt } from '../../unit/sites/site-texts.ts'
import { collection, feature, square } from './deliver.ts'
import type { Files } from './inspect.ts'
import { FileReader, type ReadOutcome } from './read-files.ts'
import { encoderOf, shapefile } from './write-shapefile.ts'
import { writeWithGdal } from './write-with-gdal.ts'
import { zip } from './write-zip.ts'

const features = Array.from({ length: 12 }, (_, at) =>
  feature(square(103.8 + at * 0.001, 30.9, 0.001), { DLBM: '0101', DLMC: '水田', TBMJ: at * 1.5 }),
)
const geojson = collection(features)
const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>村</name>${Array.from(
  { length: 8 },
  (_, at) =>
    `<Placemark><name>地块${at}</name><ExtendedData><Data name="DLBM"><value>0101</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>103.8,30.9 103.801,30.9 103.801,30.901 103.8,30.9</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
).join('')}</Folder></Document></kml>`
const csv = `编号,名称,wkt\r\n${Array.from(
  { length: 10 },
  (_, at) =>
    `${at},"地块，${at}","POLYGON ((103.8 30.9, 103.801 30.9, 103.801 30.901, 103.8 30.9))"`,
).join('\r\n')}\r\n`
const [north, east] = origin
const txt = boundaryText([
  [rectangleAt(north, east, 40, 60)],
  [rectangleAt(north + 90, east, 20, 20)],
])
const dxf = drawing([
  {
    closed: true,
    vertices: [
      [east, north],
      [east + 50, north],
      [east + 50, north + 50, 0.4],
    ],
  },
])
const shapes = shapefile('broken', {
  fields: [{ name: 'DLMC', bytes: 20 }],
  encode: encoderOf('gbk'),
  rows: Array.from({ length: 9 }, (_, at) => ({
    rings: square(103.8 + at * 0.001, 30.9, 0.001).coordinates as [number, number][][],
    values: ['水田'],
  })),
})

let reader: FileReader
let root: string
let whole: Record<string, Buffer>
let oneBatch: Record<string, Buffer>
let overOneBatch: Buffer[]
let tries = 0
const started = Date.now()

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hegui-hostile-'))
  reader = new FileReader(root, 20_000)
  const options = { name: 'broken', geojson }
  const points = (length: number) =>
    collection(
      Array.from({ length }, (_, at) =>
        feature({ type: 'Point', coordinates: [103.8, 30.9] }, { at }),
      ),
    )
  const many = { name: 'broken', geojson: points(limits.batchRows) }
  const more = { name: 'broken', geojson: points(limits.batchRows + 1) }
  const [gpkg, fgb, gdb, xlsx, ...exact] = await writeWithGdal([
    { ...options, ending: 'gpkg' },
    { ...options, ending: 'fgb' },
    { ...options, ending: 'gdb' },
    { ...options, ending: 'xlsx' },
    { ...many, ending: 'gpkg' },
    { ...many, ending: 'fgb' },
    { ...many, ending: 'gdb' },
    { ...more, ending: 'gpkg' },
    { ...more, ending: 'gpkg', options: ['-lco', 'FID=OBJECTID'] },
  ])
  overOneBatch = exact.slice(3)
  oneBatch = { 'broken.gpkg': exact[0]!, 'broken.fgb': exact[1]!, 'broken.gdb.zip': exact[2]! }
  whole = {
    'broken.gpkg': gpkg!,
    'broken.fgb': fgb!,
    'broken.gdb.zip': gdb!,
    'broken.xlsx': xlsx!,
    'broken.geojson': Buffer.from(geojson),
    'broken.kml': Buffer.from(kml),
    'broken.kmz': zip([{ name: 'doc.kml', content: Buffer.from(kml) }]),
    'broken.csv': encoderOf('gbk')(csv),
    'broken.txt': encoderOf('gbk')(txt),
    'broken.dxf': Buffer.from(dxf),
    'broken.zip': zip(Object.entries(shapes).map(([name, content]) => ({ name, content }))),
    'broken.dbf': shapes['broken.dbf']!,
  }
})
afterAll(async () => {
  await reader.end()
  await rm(root, { recursive: true })
})

/** Every row is accounted for, every fault names its file in both languages, nothing remains. */
async function attempt(files: Files): Promise<ReadOutcome> {
  tries += 1
  const outcome = await reader.read(files)
  for (const { detail, detailEn } of outcome.faults) {
    expect(detail).toMatch(/broken|hostile/)
    expect(detailEn).toMatch(/broken|hostile/)
    expect(detail, 'it hung').not.toContain('没有进展')
  }
  for (const { read, staged, setAside } of outcome.layers) {
    expect(staged + setAside.length).toBe(read)
    for (const { row, message, messageEn } of setAside) {
      expect(row).toBeGreaterThan(0)
      expect(message.length * messageEn.length).toBeGreaterThan(0)
    }
  }
  expect(await reader.remains()).toEqual([])
  return outcome
}

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const names = [
  'gpkg',
  'fgb',
  'gdb.zip',
  'xlsx',
  'geojson',
  'kml',
  'kmz',
  'csv',
  'txt',
  'dxf',
  'zip',
  'dbf',
].map((ending) => `broken.${ending}`)
const rowsOf: Record<string, number> = { kml: 8, kmz: 8, csv: 10, txt: 2, dxf: 1, zip: 9, dbf: 9 }

describe.each(names)('%s', (name) => {
  const seed = names.indexOf(name)

  it('whole is read with every row', async () => {
    const { layers, faults } = await attempt({ [name]: whole[name]! })
    expect(faults).toEqual([])
    const expected = rowsOf[name.replace(/^broken\./, '')] ?? 12
    expect(layers.map(({ read, staged }) => [read, staged])).toEqual([[expected, expected]])
  })

  it('cut short anywhere is refused or read in part', async () => {
    const random = randomFrom(seed + 1)
    for (let round = 0; round < 6; round += 1) {
      const content = whole[name]!
      await attempt({ [name]: content.subarray(0, Math.floor(random() * content.length)) })
    }
  })

  it('with bytes changed is refused or read in part', async () => {
    const random = randomFrom(seed + 101)
    for (let round = 0; round < 7; round += 1) {
      const bytes = Buffer.from(whole[name]!)
      const reach = round < 3 ? Math.min(bytes.length, 200) : bytes.length
      for (let change = 0; change < 10; change += 1)
        bytes[Math.floor(random() * reach)] = Math.floor(random() * 256)
      await attempt({ [name]: bytes })
    }
  })

  it('that is something else by its content is refused or told', async () => {
    const others = [
      Buffer.alloc(0),
      Buffer.from('\u0000\u0001\u0002\u0003'.repeat(50)),
      whole[names[(seed + 5) % names.length]!]!,
    ]
    for (const content of others) await attempt({ [name]: content })
  })
})

it('layers of exactly one batch are read once', async () => {
  for (const [name, content] of Object.entries(oneBatch)) {
    const { layers, faults } = await attempt({ [name]: content })
    expect(faults).toEqual([])
    expect(layers.map(({ read }) => read)).toEqual([limits.batchRows])
  }
})

it('a GeoPackage goes on after a batch, whatever its key is called', async () => {
  expect(overOneBatch).toHaveLength(2)
  for (const content of overOneBatch) {
    const { layers, faults } = await attempt({ 'broken.gpkg': content })
    expect(faults).toEqual([])
    expect(layers.map(({ read }) => read)).toEqual([limits.batchRows + 1])
  }
})

const wkt = (text: string) => `id,wkt\n1,"${text}"\n2,"POINT (103.8 30.9)"\n`
const circle = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / (count - 1)
    return [103.8 + 0.01 * Math.cos(angle), 30.9 + 0.01 * Math.sin(angle)]
  })
const placemark = (shape: string) => `<kml><Placemark><name>a</name>${shape}</Placemark></kml>`
const much = Buffer.alloc(260 * 1024 * 1024, 0x2c)
const bomb = zip([{ name: 'hostile.csv', content: much }])
const heavyWorkbook = zip([{ name: 'xl/worksheets/sheet1.xml', content: much }])

describe('a hostile table', () => {
  it.each([
    ['NaN', wkt('POINT (nan 30.9)'), /有限|无法|WKT/],
    ['infinite', wkt('POINT (1e999 30.9)'), /有限/],
    ['unclosed bracket', wkt('POLYGON ((103.8 30.9, 103.9 30.9'), /WKT 第/],
    ['a curve', wkt('CIRCULARSTRING (0 0, 1 1, 2 0)'), /类型/],
    ['words too much', wkt('POINT (103.8 30.9) x'), /多余/],
    [
      'deep nesting',
      wkt(`${'GEOMETRYCOLLECTION ('.repeat(3000)}POINT (1 1)${')'.repeat(3000)}`),
      /类型/,
    ],
    ['an empty shape', wkt('POLYGON EMPTY'), /没有图形/],
    ['one point of a line', wkt('LINESTRING (103.8 30.9)'), /少于 2/],
    ['a ring of two', wkt('POLYGON ((103.8 30.9, 103.9 30.9))'), /少于 4/],
    [
      'another system in one row',
      'wkt\n"SRID=4490;POINT (103.8 30.9)"\n"SRID=27700;POINT (4 5)"\n',
      /EPSG:27700/,
    ],
    ['too many cells', 'id,wkt\n1,"POINT (1 1)"\n2,"POINT (1 1)",3,4,5\n', /表头/],
    ['words for coordinates', 'name,x,y\na,103.8,30.9\nb,east,30.9\n', /字段 x/],
    ['an open quote', 'id,wkt\n1,"POINT (1 1)"\n2,"POINT (1 1)\n3,POINT (1 1)\n', /引号/],
  ])('with %s sets that row aside', async (_what, content, reason) => {
    const { layers } = await attempt({ 'hostile.csv': content })
    expect(layers[0]?.setAside).toHaveLength(1)
    expect(layers[0]?.setAside[0]?.message).toMatch(reason)
  })

  it.each([
    ['twice the same column', 'a,a\n1,2\n', /两列/],
    ['too many columns', Array.from({ length: 3000 }, (_, at) => `f${at}`).join(','), /上限/],
    ['binary content', Buffer.from('a,b\n\0\0\0'), /二进制/],
  ])('with %s is refused', async (_what, content, reason) => {
    const { faults } = await attempt({ 'hostile.csv': content })
    expect(faults[0]?.detail).toMatch(reason)
  })

  it('with a huge cell is read', async () => {
    const { layers } = await attempt({ 'hostile.csv': `id,text\n1,${'长'.repeat(2_000_000)}\n` })
    expect(layers[0]).toMatchObject({ read: 1, staged: 1 })
  })
})

describe('a hostile shape', () => {
  it.each<[string, object, RegExp]>([
    ['null', feature(null), /没有图形/],
    ['empty', feature({ type: 'MultiPolygon', coordinates: [] }), /为空/],
    [
      'of a million vertices',
      feature({ type: 'LineString', coordinates: circle(1_000_000) }),
      /500000 个顶点/,
    ],
    [
      'mixed',
      feature({
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [1, 1] }, square(1, 1, 1)],
      }),
      /混有/,
    ],
    ['of text', feature({ type: 'Point', coordinates: ['a', 'b'] }), /有限/],
    ['unknown', feature({ type: 'Sphere', coordinates: [1, 2] }), /不支持/],
  ])('that is %s is set aside, and its neighbours are not', async (_what, hostile, reason) => {
    const { layers } = await attempt({ 'hostile.geojson': collection([hostile, features[0]!]) })
    expect(layers[0]).toMatchObject({ read: 2, staged: 1, setAside: [{ row: 1 }] })
    expect(layers[0]?.setAside[0]?.message).toMatch(reason)
  })

  it('with heights, or a ring left open, is mended and told', async () => {
    const high = feature({
      type: 'Polygon',
      coordinates: [
        [
          [1, 1, 5],
          [2, 1, 5],
          [2, 2, 5],
        ],
      ],
    })
    const { layers } = await attempt({ 'hostile.geojson': collection([high]) })
    expect(layers[0]).toMatchObject({ staged: 1, flattened: 1, repaired: 1 })
  })
})

describe('hostile KML', () => {
  it.each([
    [
      'entities of its own',
      `<!DOCTYPE kml [<!ENTITY a "aaaa">]><kml><Placemark><name>&a;</name></Placemark></kml>`,
      /第 1 行/,
    ],
    ['tags that do not match', '<kml><Placemark></kml></Placemark>', /不配对/],
    ['tags without end', `<kml>${'<Folder>'.repeat(50)}`, /没有结束/],
    ['tags too deep', `<kml>${'<Folder>'.repeat(5000)}`, /100 层/],
    [
      'no kml in it',
      '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>',
      /不是 KML/,
    ],
  ])('with %s is refused', async (_what, content, reason) => {
    const { faults } = await attempt({ 'hostile.kml': content })
    expect(faults[0]?.detail).toMatch(reason)
  })

  it.each([
    [
      'a coordinate of one number',
      placemark('<Point><coordinates>103.8</coordinates></Point>'),
      /第 1 个坐标/,
    ],
    ['words for coordinates', placemark('<Point><coordinates>a,b</coordinates></Point>'), /坐标/],
    ['a model', placemark('<Model><Link/></Model>'), /Model/],
  ])('with %s sets that row aside', async (_what, content, reason) => {
    const { layers } = await attempt({ 'hostile.kml': content })
    expect(layers[0]?.setAside[0]?.message).toMatch(reason)
  })
})

describe('a hostile archive', () => {
  it.each<[string, Buffer, RegExp]>([
    [
      'that leads outside',
      zip([{ name: '../../hostile.csv', content: Buffer.from('a\n1\n') }]),
      /之外/,
    ],
    [
      'with an absolute name',
      zip([{ name: '/etc/hostile.csv', content: Buffer.from('a\n1\n') }]),
      /之外/,
    ],
    ['of a drive', zip([{ name: 'C:\\hostile.csv', content: Buffer.from('a\n1\n') }]), /之外/],
    [
      'that lies about sizes',
      zip([{ name: 'a.csv', content: Buffer.from('a\n1\n'), declaredBytes: 9 }]),
      /不完整/,
    ],
    ['of archives in archives', nested(5), /解开/],
    ['without data', zip([{ name: 'readme.doc', content: Buffer.from('x') }]), /^$/],
  ])('%s is refused', async (_what, content, reason) => {
    const { faults, layers } = await attempt({ 'hostile.zip': content })
    expect(layers).toEqual([])
    expect(faults[0]?.detail ?? '').toMatch(reason)
  })

  it('that unpacks to much more than it is does not pass unread', async () => {
    const { faults } = await attempt({ 'hostile.zip': bomb })
    expect(faults[0]?.detail).toMatch(/上限/)
  })

  it('that is a workbook which unpacks to much more is refused before it is opened', async () => {
    const { faults } = await attempt({ 'hostile.xlsx': heavyWorkbook })
    expect(faults[0]?.detail).toMatch(/hostile\.xlsx：解压后超过 256 MB/)
  })

  it('with a geodatabase of files that are none is refused', async () => {
    const content = zip([{ name: 'hostile.gdb/a00000001.gdbtable', content: Buffer.from('x') }])
    const { faults } = await attempt({ 'hostile.zip': content })
    expect(faults[0]?.detail).toMatch(/hostile\.gdb/)
  })
})

function nested(levels: number): Buffer {
  let content: Buffer = Buffer.from('a\n1\n')
  let name = 'a.csv'
  for (let level = 0; level < levels; level += 1) {
    content = zip([{ name, content }])
    name = 'hostile.zip'
  }
  return content
}

describe('altogether', () => {
  it('two hundred files and more were read within a minute', () => {
    expect(tries).toBeGreaterThanOrEqual(200)
    expect(Date.now() - started).toBeLessThan(60_000)
  })
})

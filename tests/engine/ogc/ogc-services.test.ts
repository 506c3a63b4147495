/** OGC API Features and Tiles: what a client that nobody here wrote asks for, and what a viewer may not see. */
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
let app: ReturnType<typeof createApp>
const origin = 'http://localhost'
const epsg = (srid: number) => `http://www.opengis.net/def/crs/EPSG/0/${srid}`

beforeAll(async () => {
  database = await openTestDatabase()
  app = createApp(openedServices(database), { webDir: null })
  const houses = [...Array(25).keys()].map((at) =>
    feature(square(103.85 + at * 0.001, 30.86, 0.0001), {
      ZRZH: `NF${String(at).padStart(4, '0')}`,
      层数: (at % 4) + 1,
      房屋结构: at % 2 ? '3' : '4',
      竣工日期: `20${String(10 + (at % 10))}-06-30`,
      建筑面积: at === 0 ? null : 100 + at,
      风貌已改造: at % 5 === 0 ? '是' : '否',
    }),
  )
  await deliver(database.db, { 'houses.geojson': collection(houses) }, { layer: 'rural_house' })
  const plots = collection([
    feature(square(103.8, 30.8, 0.01), {
      名称: '甲',
      面积: 12.5,
      户主: '张三丰',
      日期: '2020-05-01',
    }),
    feature(square(103.9, 30.8, 0.01), { 名称: 'A_b', 面积: '7', 户主: '李四', 日期: '无' }),
  ])
  await deliver(database.db, { 'plots.geojson': plots }, { custom: 'plots' })
  const household = feature(null, {
    户编码: '5101171042010001',
    户主: '张三丰',
    家庭人口: 4,
    联系电话: '13800000000',
  })
  await deliver(database.db, { 'hu.geojson': collection([household]) }, { layer: 'household' })
})
afterAll(() => database.close())

function ask(path: string, options: { role?: string; accept?: string } = {}) {
  const { role = 'planner', accept = 'application/json' } = options
  const cookie = `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`
  return app.request(`${origin}/ogc${path}`, { headers: { cookie, accept } })
}
async function json(path: string, role?: string) {
  const response = await ask(path, role ? { role } : {})
  const body = await response.json()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${body.detailEn}`)
  return body
}
const items = (query: string, layer = 'rural_house') => json(`/collections/${layer}/items?${query}`)
const where = (filter: string, layer = 'rural_house', more = '') =>
  items(`limit=100&filter=${encodeURIComponent(filter)}${more}`, layer)
interface Page {
  numberMatched: number
  numberReturned: number
  features: { id: number }[]
  links: { rel: string; href: string }[]
}
const linkOf = (links: { rel: string; href: string }[], rel: string) =>
  links.find((link) => link.rel === rel)?.href

describe('the landing page', () => {
  it('leads to everything, each link answering', async () => {
    const landing = await json('')
    for (const rel of ['service-desc', 'conformance', 'data', 'self', 'alternate'])
      expect(linkOf(landing.links, rel)).toContain(`${origin}/ogc`)
    for (const { href } of landing.links) expect((await app.request(href)).status, href).toBe(200)
    const { conformsTo } = await json('/conformance')
    expect(conformsTo).toContain('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core')
    expect(conformsTo).toContain('http://www.opengis.net/spec/cql2/1.0/conf/cql2-text')
  })

  it.each([
    '',
    '/collections',
    '/collections/plots',
    '/collections/plots/items',
    '/tileMatrixSets',
  ])('%s is a page for people where they ask for one', async (path) => {
    const page = await ask(path, { accept: 'text/html,application/xhtml+xml,*/*' })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('<h1>')
    expect((await ask(`${path}?f=html`)).headers.get('content-type')).toContain('text/html')
    expect(
      (await ask(`${path}?f=json`, { accept: 'text/html' })).headers.get('content-type'),
    ).toMatch(/json/)
  })

  it('describes itself in OpenAPI 3.0', async () => {
    const response = await ask('/api')
    expect(response.headers.get('content-type')).toContain('openapi+json;version=3.0')
    const document = await response.json()
    expect(document.openapi).toBe('3.0.3')
    const paths = Object.keys(document.paths)
    expect(paths).toContain('/collections/{collectionId}/items')
    const enumerated = document.paths['/collections/{collectionId}'].get.parameters[0].schema.enum
    expect(enumerated).toContain('rural_house')
    expect(enumerated).toContain('plots')
  })
})

describe('collections', () => {
  it('are the layers, custom ones too, with where they lie and in which systems', async () => {
    const { collections } = await json('/collections')
    const houses = collections.find(({ id }: { id: string }) => id === 'rural_house')
    expect(houses.extent.spatial.bbox[0][0]).toBeCloseTo(103.85, 6)
    expect(houses.storageCrs).toBe(epsg(4490))
    expect(houses.crs).toContain(epsg(4544))
    expect(collections.map(({ id }: { id: string }) => id)).toContain('plots')
    expect((await ask('/collections/nothing')).status).toBe(404)
  })

  it('of a visitor are fewer', async () => {
    const { collections } = await json('/collections', 'visitor')
    const ids = collections.map(({ id }: { id: string }) => id)
    expect(ids).toContain('rural_house')
    expect(ids).not.toContain('plots')
    expect(ids).not.toContain('household')
    expect((await ask('/collections/plots/items', { role: 'visitor' })).status).toBe(404)
    const { paths } = await json('/api', 'visitor')
    expect(paths['/collections/{collectionId}'].get.parameters[0].schema.enum).not.toContain(
      'plots',
    )
  })

  it('name what can be filtered, codes with their words', async () => {
    const { properties } = await json('/collections/rural_house/queryables')
    expect(properties.geometry['x-ogc-role']).toBe('primary-geometry')
    expect(properties.storeys.type).toBe('integer')
    expect(properties.built_on.format).toBe('date')
    expect(properties.structure.oneOf[0].title).toBeTruthy()
  })
})

describe('features', () => {
  it('come page by page until there is no next', async () => {
    const seen: number[] = []
    let next: string | undefined = `${origin}/ogc/collections/rural_house/items?limit=10`
    let pages = 0
    while (next) {
      const page: Page = await (await app.request(next)).json()
      expect(page.numberMatched).toBe(25)
      expect(page.numberReturned).toBe(page.features.length)
      seen.push(...page.features.map(({ id }: { id: number }) => id))
      next = linkOf(page.links, 'next')
      pages += 1
    }
    expect(pages).toBe(3)
    expect(new Set(seen).size).toBe(25)
  })

  it('have their own address, which a missing one has not', async () => {
    const { features } = await items('limit=1')
    const one = await json(`/collections/rural_house/items/${features[0].id}`)
    expect(one).toMatchObject({ type: 'Feature', id: features[0].id })
    expect(one.properties.house_code).toBe('NF0000')
    expect((await ask('/collections/rural_house/items/99999')).status).toBe(404)
    expect((await ask('/collections/rural_house/items/x')).status).toBe(404)
  })

  it('stand in the system asked for, in the order of its axes', async () => {
    const first = async (query: string) => {
      const response = await ask(`/collections/rural_house/items?limit=1${query}`)
      const { features } = await response.json()
      return {
        crs: response.headers.get('content-crs'),
        at: features[0].geometry.coordinates[0][0][0],
      }
    }
    const plain = await first('')
    expect(plain.crs).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>')
    expect(plain.at[0]).toBeCloseTo(103.85, 9)
    const stored = await first(`&crs=${epsg(4490)}`)
    expect(stored.crs).toBe(`<${epsg(4490)}>`)
    expect(stored.at[0]).toBeCloseTo(30.86, 9)
    expect(stored.at[1]).toBeCloseTo(103.85, 9)
    const metres = await first(`&crs=${epsg(4523)}`)
    expect(metres.at[0]).toBeGreaterThan(3_000_000)
    expect(metres.at[0]).toBeLessThan(4_000_000)
    expect(metres.at[1]).toBeGreaterThan(35_000_000)
  })

  it.each([
    ['CRS84', 'bbox=103.8495,30.859,103.8515,30.861', 2],
    ['latitude first', `bbox=30.859,103.8495,30.861,103.8515&bbox-crs=${epsg(4490)}`, 2],
    ['with heights', 'bbox=103.8495,30.859,0,103.8515,30.861,9', 2],
    ['elsewhere', 'bbox=1,2,3,4', 0],
  ])('are found in a box: %s', async (_case, query, count) => {
    expect((await items(query)).numberMatched).toBe(count)
  })

  it('are found in a box of metres', async () => {
    const { features } = await items(`limit=1&crs=${epsg(4544)}`)
    const [north, east] = features[0].geometry.coordinates[0][0][0]
    const box = [north - 5, east - 5, north + 5, east + 5].join(',')
    expect((await items(`bbox=${box}&bbox-crs=${epsg(4544)}`)).numberMatched).toBe(1)
  })

  it('are found by a field in the address', async () => {
    expect((await items('storeys=2')).numberMatched).toBe(6)
    expect((await items('house_code=NF0003')).features).toHaveLength(1)
    expect((await items('built_on=2013-06-30')).numberMatched).toBe(3)
    expect((await items('facade_renovated=true')).numberMatched).toBe(5)
  })

  it('of an earlier time are those of then', async () => {
    expect((await items('datetime=2000-01-01T00:00:00Z')).numberMatched).toBe(0)
    expect((await items('datetime=2000-01-01/..')).numberMatched).toBe(25)
    expect((await items('revision=0')).numberMatched).toBe(0)
  })
})

describe('CQL2', () => {
  it.each([
    ['storeys = 2', 6],
    ['storeys <> 2', 19],
    ['storeys > 2 AND storeys < 4', 6],
    ["NOT storeys = 1 OR house_code = 'NF0000'", 19],
    ["house_code LIKE 'NF000%'", 10],
    ["CASEI(house_code) LIKE casei('nf000_')", 10],
    ["house_code NOT LIKE 'NF00%'", 0],
    ['storeys BETWEEN 2 AND 3', 12],
    ["structure IN ('3')", 12],
    ['floor_area_m2 IS NULL', 1],
    ['floor_area_m2 IS NOT NULL', 24],
    ['facade_renovated', 5],
    ['facade_renovated = FALSE', 20],
    ["built_on > DATE('2017-12-31')", 4],
    ["T_AFTER(built_on, DATE('2017-12-31'))", 4],
    ["T_DURING(built_on, INTERVAL('2011-01-01','2012-12-31'))", 6],
    ["built_on >= TIMESTAMP('2018-06-30T00:00:00Z')", 4],
    [
      'S_INTERSECTS(geometry, POLYGON((103.849 30.85,103.8515 30.85,103.8515 30.87,103.849 30.87,103.849 30.85)))',
      2,
    ],
    ['S_WITHIN(geometry, BBOX(103.849,30.85,103.8505,30.87))', 1],
    ['S_CONTAINS(geometry, POINT(103.85005 30.86005))', 1],
    ['S_DISJOINT(geometry, BBOX(103.8,30.8,103.9,30.9))', 0],
    ['area_m2 > 1000000', 0],
    ['storeys * 2 + 1 = 5', 6],
    ['floor_area_m2 / 0 > 1', 0],
  ])('%s', async (filter, count) => {
    expect((await where(filter)).numberMatched).toBe(count)
  })

  it('means the same as JSON', async () => {
    const filter = {
      op: 'and',
      args: [
        { op: 'in', args: [{ property: 'storeys' }, [2, 3]] },
        { op: 'not', args: [{ op: 'isNull', args: [{ property: 'floor_area_m2' }] }] },
        {
          op: 's_intersects',
          args: [{ property: 'geometry' }, square(103.849, 30.85, 0.02)],
        },
      ],
    }
    const query = `filter-lang=cql2-json&filter=${encodeURIComponent(JSON.stringify(filter))}`
    const text =
      'storeys IN (2,3) AND floor_area_m2 IS NOT NULL AND S_INTERSECTS(geometry, BBOX(103.849,30.85,103.869,30.87))'
    expect((await items(query)).numberMatched).toBe((await where(text)).numberMatched)
    expect((await items(query)).numberMatched).toBeGreaterThan(3)
  })

  it('has shapes in the system named', async () => {
    const box = 'S_INTERSECTS(geometry, BBOX(30.85,103.849,30.87,103.8515))'
    expect((await where(box, 'rural_house', `&filter-crs=${epsg(4490)}`)).numberMatched).toBe(2)
  })

  const ring = '35395000 3413000,35396000 3413000,35396000 3414000,35395000 3413000'
  it.each([
    [
      'eastings',
      `filter=${encodeURIComponent(`S_INTERSECTS(geometry,POLYGON((${ring})))`)}&filter-crs=${epsg(4523)}`,
      /^filter .*EPSG:4523 应为北坐标在前.*如 3413000 35395000.*实为 35395000 3413000/,
    ],
    [
      'eastings without the number of the zone',
      `bbox=395000,3413000,396000,3414000&bbox-crs=${epsg(4544)}`,
      /^bbox .*EPSG:4544 应为北坐标在前.*实为 395000 3413000/,
    ],
    [
      'longitudes',
      `filter=${encodeURIComponent('S_INTERSECTS(geometry,POINT(103.85 30.86))')}&filter-crs=${epsg(4490)}`,
      /^filter .*EPSG:4490 应为纬度在前/,
    ],
  ])('says which axis comes first where a shape has its %s there', async (_case, query, words) => {
    const answer = await ask(`/collections/rural_house/items?${query}`)
    expect(answer.status).toBe(400)
    expect((await answer.json()).detail).toMatch(words)
  })

  it.each([
    ['面积 > 10', 1],
    ['面积 = 7', 1],
    ["名称 = '甲'", 1],
    ["名称 LIKE 'A\\_%'", 1],
    ["日期 < DATE('2021-01-01')", 1],
    ['日期 IS NOT NULL', 2],
  ])('of a custom layer: %s', async (filter, count) => {
    expect((await where(filter, 'plots')).numberMatched).toBe(count)
  })
})

describe('what is wrong in a request is said', () => {
  it.each([
    ['an unknown parameter', 'storey=2'],
    ['an unknown parameter of a collection', '', '/collections/rural_house?x=1'],
    ['limit 0', 'limit=0'],
    ['a box of three', 'bbox=1,2,3'],
    ['a box of words', 'bbox=a,b,c,d'],
    ['a box turned round', 'bbox=3,2,1,4'],
    ['an unknown system', 'crs=http://www.opengis.net/def/crs/EPSG/0/3857'],
    ['a form that there is not', 'f=xml'],
    ['a time that is none', 'datetime=yesterday'],
    ['a filter that breaks off', `filter=${encodeURIComponent('storeys = ')}`],
    ['an unknown field', 'filter=nothing=1'],
    ['an unknown function', 'filter=constructor(1,2)'],
    ['a number against text', `filter=${encodeURIComponent("storeys = 'x'")}`],
    ['a day that is none', `filter=${encodeURIComponent("built_on = DATE('2024-02-31')")}`],
    ['a number that is none', 'storeys=x'],
    [
      'a shape that crosses itself',
      `filter=${encodeURIComponent('S_INTERSECTS(geometry, POLYGON((0 0,1 1,1 0,0 1,0 0)))')}`,
    ],
    [
      'a shape that breaks off',
      `filter=${encodeURIComponent('S_INTERSECTS(geometry, POLYGON((0 0,1 1)))')}`,
    ],
    ['JSON that is none', 'filter-lang=cql2-json&filter={'],
    ['JSON without sense', `filter-lang=cql2-json&filter=${encodeURIComponent('{"a":1}')}`],
    ['a value for a condition', 'filter=storeys'],
  ])('%s', async (_case, query, path = '/collections/rural_house/items') => {
    const response = await ask(`${path}${query && `?${query}`}`)
    expect(response.status).toBe(400)
    expect((await response.json()).detail).toBeTruthy()
  })
})

describe('personal fields', () => {
  it.each([
    ['household', 'head_name'],
    ['plots', '户主'],
  ])('of %s are masked without the right, and no filter tells them', async (layer, field) => {
    const masked = await items('', layer)
    expect(masked.features[0].properties[field]).toBe('张*丰')
    expect(JSON.stringify(masked)).not.toMatch(/张三丰|13800000000/)
    const guess = encodeURIComponent(`"${field}" = '张三丰'`)
    expect((await ask(`/collections/${layer}/items?filter=${guess}`)).status).toBe(400)
    expect((await ask(`/collections/${layer}/items?${encodeURIComponent(field)}=x`)).status).toBe(
      400,
    )
    const { properties } = await json(`/collections/${layer}/queryables`)
    expect(properties[field]).toBeUndefined()
    const page = await ask(`/collections/${layer}/items?f=html`)
    expect(await page.text()).not.toContain('张三丰')
  })

  it('are whole with the right', async () => {
    const { features } = await json('/collections/household/items', 'reform')
    expect(features[0].properties.head_name).toBe('张三丰')
    const found = await json(
      `/collections/household/items?filter=${encodeURIComponent("head_name = '张三丰'")}`,
      'reform',
    )
    expect(found.numberMatched).toBe(1)
  })
})

describe('tiles', () => {
  it('are found from the collection, in WebMercatorQuad', async () => {
    const { tilesets } = await json('/collections/rural_house/tiles')
    const tileset = await json(
      new URL(linkOf(tilesets[0].links, 'self')!).pathname.replace('/ogc', ''),
    )
    const template = linkOf(tileset.links, 'item')!
    const address = template
      .replace('{tileMatrix}', '14')
      .replace('{tileCol}', '12917')
      .replace('{tileRow}', '6713')
    expect([200, 204]).toContain((await app.request(address)).status)
    const { tileMatrices } = await json('/tileMatrixSets/WebMercatorQuad')
    expect(tileMatrices[0].scaleDenominator).toBeCloseTo(559_082_264.028_717_8, 3)
    expect(tileMatrices).toHaveLength(19)
    expect((await ask('/collections/household/tiles')).status).toBe(404)
    expect((await ask('/tileMatrixSets/nothing')).status).toBe(404)
  })
})

/** Of gdal-bin, which CI installs. */
describe.runIf(spawnSync('ogrinfo', ['--version']).status === 0)('native GDAL as a client', () => {
  let server: ReturnType<typeof serve>
  let base: string
  beforeAll(async () => {
    await new Promise<void>((ready) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        base = `http://127.0.0.1:${port}/ogc`
        ready()
      })
    })
  })
  afterAll(() => {
    server.close()
  })
  const run = async (program: string, ...argv: string[]) =>
    (await promisify(execFile)(program, argv, { maxBuffer: 1 << 26 })).stdout

  it('lists the collections and reads every feature', async () => {
    expect(await run('ogrinfo', '-q', `OAPIF:${base}`)).toContain('rural_house')
    const text = await run(
      'ogr2ogr',
      '-f',
      'GeoJSON',
      '/vsistdout/',
      `OAPIF:${base}`,
      'rural_house',
    )
    const { features } = JSON.parse(text)
    expect(features).toHaveLength(25)
    expect(features[3].properties).toMatchObject({ house_code: 'NF0003', storeys: 4 })
    const named = JSON.parse(
      await run(
        'ogr2ogr',
        '-f',
        'GeoJSON',
        '/vsistdout/',
        `OAPIF:${base}`,
        'plots',
        '-where',
        `"名称" = '甲'`,
      ),
    )
    expect(named.features).toHaveLength(1)
  })
})

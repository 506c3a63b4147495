/** The ledger: order, filter, pages, subtotals, values; and what a viewer may not see stays out of all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ledgerColumnsSchema,
  ledgerCountSchema,
  ledgerPlaceSchema,
  ledgerRowsSchema,
  ledgerSubtotalsSchema,
  ledgerValuesSchema,
} from '../../../server/api/ledger-contract.ts'
import { decodeTile } from '../tiles/decode-tile.ts'
import { CUSTOM, EAST_UNIT, type MapUnderTest, openMap, WEST_UNIT } from '../tiles/open-map.ts'

let map: MapUnderTest
beforeAll(async () => {
  map = await openMap()
})
afterAll(() => map.database.close())

type Viewer = { role: string; units?: string[] }
const reform = { role: 'reform' }
const visitor = { role: 'visitor' }
const westPlanner = { role: 'planner', units: [WEST_UNIT] }

const address = (path: string, query: Record<string, string | number> = {}) =>
  `/api/layers/${path}?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}`
async function json(path: string, query: Record<string, string | number>, viewer?: Viewer) {
  const response = await map.ask(address(path, query), viewer)
  const body = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  return body
}
const refused = async (path: string, query: Record<string, string | number>, viewer?: Viewer) => {
  const response = await map.ask(address(path, query), viewer)
  return { status: response.status, ...((await response.json()) as { detail: string }) }
}
const fids = async (layer: string, query: Record<string, string | number>, viewer?: Viewer) =>
  ledgerRowsSchema.parse(await json(`${layer}/rows`, query, viewer)).rows.map(({ fid }) => fid)
const count = async (layer: string, q: string, viewer?: Viewer) =>
  ledgerCountSchema.parse(await json(`${layer}/rows/count`, { q }, viewer)).count
const subtotals = async (layer: string, query: Record<string, string>, viewer?: Viewer) =>
  ledgerSubtotalsSchema.parse(await json(`${layer}/subtotals`, query, viewer))

describe('the rows of a ledger', () => {
  it('have the columns of the catalogue, and those asked for in their order', async () => {
    const start = ledgerRowsSchema.parse(await json('land_parcel/rows', {}))
    expect(start.columns.map(({ name }) => name)).toContain('class_code')
    const chosen = ledgerRowsSchema.parse(
      await json('land_parcel/rows', { columns: 'class_code,bsm' }),
    )
    expect(chosen.columns.map(({ name }) => name)).toEqual(['class_code', 'bsm'])
    expect(chosen.rows[0]!.values.map(({ text }) => text)).toEqual(['水田 (0101)', 'B1'])
    expect((await refused('land_parcel/rows', { columns: 'nothing' })).status).toBe(400)
  })

  it('stand in the order asked for, either way, equal ones by feature id', async () => {
    expect(await fids('land_parcel', {})).toEqual([1, 2, 3, 4])
    expect(await fids('land_parcel', { sort: '-class_code' })).toEqual([3, 1, 2, 4])
    expect(await fids('land_parcel', { sort: '-fid' })).toEqual([4, 3, 2, 1])
    expect(await fids('land_parcel', { sort: 'unit_code' })).toEqual([1, 2, 3, 4])
    expect(await fids('land_parcel', { sort: '-area_m2', limit: 1 })).toHaveLength(1)
  })

  it('come page by page, the later ones from the list of all', async () => {
    expect(await fids('land_parcel', { sort: '-fid', offset: 1, limit: 2 })).toEqual([3, 2])
    expect(await fids('land_parcel', { offset: 5000, limit: 2 })).toEqual([])
    const q = "class_code = '0101'"
    expect(await fids('land_parcel', { q, sort: '-fid', offset: 1, limit: 2 })).toEqual([2, 1])
  })

  it('say where a feature stands, and that it is left out', async () => {
    const place = async (query: Record<string, string | number>) =>
      ledgerPlaceSchema.parse(await json('land_parcel/rows/place', query)).offset
    expect(await place({ fid: 3 })).toBe(2)
    expect(await place({ fid: 3, sort: '-class_code' })).toBe(0)
    expect(await place({ fid: 3, q: "class_code = '0101'" })).toBeNull()
  })
})

describe('a filter', () => {
  it.each([
    ["class_code = '0101'", [1, 2, 4]],
    [`unit_code LIKE '${WEST_UNIT.slice(0, 9)}%'`, [1, 2, 3]],
    [`IN_PLACE('${WEST_UNIT}')`, [1, 2, 3]],
    [`IN_PLACE('${EAST_UNIT.slice(0, 9)}') AND fid > 3`, [4]],
    ["NOT (class_code IN ('0101'))", [3]],
    ['fid >= 3', [3, 4]],
    ["meets_layer('unit', 'name = ''三道堰村''')", [4]],
    ["within_layer('unit')", [1, 2, 3, 4]],
    ["NOT within_layer('unit', 'name = ''战旗村''')", [4]],
    // 0.0001° of longitude are 9.6 m; parcels 1 and 2 touch at 103.805
    ["near_layer('land_parcel', 1, 'class_code = ''0702''')", [2]],
    ["near_layer('land_parcel', 250, 'class_code = ''0702''')", [1, 2]],
    ["near_layer('homestead', 700, 'fid = 1')", [2, 3]],
    ['near_shape(POINT(103.8035 30.8025), 60)', [1]],
    [
      'S_INTERSECTS(geometry, POLYGON((103.8 30.8, 103.806 30.8, 103.806 30.81, 103.8 30.8)))',
      [1, 2],
    ],
  ])('%s', async (q, left) => {
    expect(await fids('land_parcel', { q })).toEqual(left)
    expect(await count('land_parcel', q)).toBe(left.length)
  })

  it('asks custom layers, and is asked of them', async () => {
    expect(await fids('land_parcel', { q: `meets_layer('${CUSTOM}')` })).toEqual([])
    expect(await fids('land_parcel', { q: `near_layer('${CUSTOM}', 100)` })).toEqual([])
    expect(await fids('land_parcel', { q: `near_layer('${CUSTOM}', 200)` })).toEqual([1, 2, 3])
    expect(await fids(CUSTOM, { q: "meets_layer('unit') AND LIBELLE LIKE 'Zone%'" })).toEqual([1])
  })

  it.each([
    ["near_layer('land_parcel', 6000)", '5000'],
    ["near_layer('land_parcel')", '距离'],
    ["meets_layer('nothing')", 'nothing'],
    ["meets_layer('household')", '没有图形'],
    ["meets_layer('unit', 'meets_layer(''town'')')", '第三个图层'],
    ["meets_layer('unit', 'name = ')", '第 8 个字符'],
    ["meets_layer('unit', 'nothing = 1')", '没有可筛选的字段'],
    ['S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1, 1 0, 0 0)))', '图形有误'],
  ])('%s is refused with what is wrong', async (q, told) => {
    const { status, detail } = await refused('land_parcel/rows', { q })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(detail).toContain(told)
  })

  it('leaves nothing to be asked about where it hides what stood there', async () => {
    const under = async (query: string) => {
      const answer = await map.ask(`/api/identify?lng=103.804&lat=30.804&zoom=16${query}`)
      return ((await answer.json()) as { layer: string; fid: number }[])
        .filter(({ layer }) => layer === 'land_parcel')
        .map(({ fid }) => fid)
    }
    expect(await under('&of=land_parcel&filter=fid%20%3D%201')).toEqual([1])
    expect(await under('&of=land_parcel&filter=fid%20%3D%202')).toEqual([])
  })

  it('leaves counts by unit, and classes, where the map is too small for shapes', async () => {
    const at = async (layer: string, q: string, z: number, x: number, y: number) => {
      const answer = await map.ask(
        `/tiles/${layer}/${z}/${x}/${y}.mvt?filter=${encodeURIComponent(q)}`,
      )
      const tile = decodeTile(new Uint8Array(await answer.arrayBuffer()))
      return tile[`${layer}_overview`]?.features.map(({ properties }) => properties) ?? []
    }
    expect(await at('homestead', 'fid = 2', 12, 3229, 1679)).toEqual([
      { count: 1, unit: EAST_UNIT },
    ])
    const parcels = await at('land_parcel', "class_code = '0702'", 12, 3229, 1679)
    expect(parcels).toEqual([{ class: '0702', count: 1, unit: WEST_UNIT }])
  })

  it('leaves the same features on the map as in the table', async () => {
    const q = "near_layer('land_parcel', 250, 'class_code = ''0702''')"
    const idsIn = async (query: string) => {
      const answer = await map.ask(`/tiles/land_parcel/13/6458/3358.mvt${query}`)
      const tile = decodeTile(new Uint8Array(await answer.arrayBuffer()))
      return tile.land_parcel?.features.map(({ id }) => id) ?? []
    }
    const filter = (text: string) => `?filter=${encodeURIComponent(text)}`
    expect(await idsIn('')).toEqual([1, 2, 3, 4])
    expect(await idsIn(filter(q))).toEqual([1, 2])
    expect(await idsIn(filter('fid = 99'))).toEqual([])
    const about = await map.ask(`/tiles/land_parcel.json${filter(q)}`)
    const { tiles } = (await about.json()) as { tiles: string[] }
    expect(new URL(tiles[0]!).searchParams.get('filter')).toBe(q)
    expect((await map.ask(`/tiles/land_parcel.json${filter('nothing = 1')}`)).status).toBe(400)
  })
})

describe('subtotals', () => {
  it('count and sum up by unit, and add up to the whole', async () => {
    const { groups, total, sums } = await subtotals('land_parcel', { by: 'unit' })
    expect(groups.map(({ title, count: rows }) => [title, rows])).toEqual([
      ['战旗村', 3],
      ['三道堰村', 1],
    ])
    expect(total.count).toBe(4)
    for (const { name } of sums)
      expect(groups.reduce((sum, group) => sum + group.sums[name]!, 0)).toBeCloseTo(
        total.sums[name]!,
        6,
      )
    expect(total.sums.area_m2).toBeGreaterThan(160_000)
  })

  it('follow the filter, by class in words and by town', async () => {
    const byClass = await subtotals('land_parcel', { by: 'class_code' })
    expect(byClass.groups.map(({ key, titleEn, count: rows }) => [key, titleEn, rows])).toEqual([
      ['0101', 'Paddy field', 3],
      ['0702', 'Rural homestead', 1],
    ])
    const q = "class_code = '0101'"
    const byTown = await subtotals('land_parcel', { by: 'town', q })
    expect(byTown.groups.map(({ key, count: rows }) => [key, rows])).toEqual([
      ['510117004', 2],
      ['510117104', 1],
    ])
  })

  it('say of rows of no single unit that they are', async () => {
    const { groups } = await subtotals('road', { by: 'unit' })
    expect(groups).toMatchObject([{ key: null, title: '不属于单个村社区', count: 1 }])
  })
})

describe('the values of a field', () => {
  it('are listed with their counts and words, numbers with their bounds', async () => {
    const values = async (layer: string, field: string) =>
      ledgerValuesSchema.parse(await json(`${layer}/values`, { field }))
    expect((await values('land_parcel', 'class_code')).values).toMatchObject([
      { value: '0101', title: '水田', count: 3 },
      { value: '0702', count: 1 },
    ])
    expect(await values('household', 'member_count')).toMatchObject({ least: 3, largest: 3 })
  })
})

describe('what a viewer may not see', () => {
  it('is absent from rows, counts, subtotals and answers about other layers', async () => {
    expect(await fids('land_parcel', {}, westPlanner)).toEqual([1, 2, 3])
    expect(await count('land_parcel', "class_code = '0101'", westPlanner)).toBe(2)
    expect((await subtotals('land_parcel', { by: 'unit' }, westPlanner)).total.count).toBe(3)
    const east = `near_layer('homestead', 5000, 'unit_code = ''${EAST_UNIT}''')`
    expect(await count('land_parcel', east)).toBe(4)
    expect(await count('land_parcel', east, westPlanner)).toBe(0)
    expect(
      (await refused('land_parcel/rows', { q: `meets_layer('${CUSTOM}')` }, visitor)).status,
    ).toBe(404)
  })

  it('is masked in rows, and no order, filter, subtotal or list of values tells it', async () => {
    const columns = ledgerColumnsSchema.parse(await json('household/columns', {}))
    expect(columns.columns.find(({ name }) => name === 'head_name')!.masked).toBe(true)
    const { rows } = ledgerRowsSchema.parse(await json('household/rows', { columns: 'head_name' }))
    expect(rows[0]!.values[0]).toEqual({ text: '张*明', textEn: '张*明', masked: true })
    for (const [path, query] of [
      ['rows', { sort: 'head_name' }],
      ['rows', { sort: '-head_id_number' }],
      ['rows', { q: "head_name = '张小明'" }],
      ['rows/count', { q: "head_name LIKE '张%'" }],
      ['rows/place', { fid: 1, sort: 'telephone' }],
      ['subtotals', { by: 'head_name' }],
      ['values', { field: 'head_name' }],
    ] as const) {
      const { status } = await refused(`household/${path}`, query)
      expect([400, 403], `${path} ${JSON.stringify(query)}`).toContain(status)
    }
    expect((await refused(`${CUSTOM}/rows`, { sort: '姓名' })).status).toBe(403)
    expect(await fids('household', { sort: 'head_name' }, reform)).toEqual([1])
    expect(await count('household', "head_name = '张小明'", reform)).toBe(1)
  })
})

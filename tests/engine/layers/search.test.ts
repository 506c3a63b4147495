/** One search for places, numbers, names, coordinates and map sheets, as each viewer sees them. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sheetAt } from '../../../gis-data/map-sheet.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { type SearchHit, searchHitSchema } from '../../../server/api/contract.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import { featureHits } from '../../../server/layers/search-features.ts'
import {
  CUSTOM,
  EAST_UNIT,
  type MapUnderTest,
  openMap,
  square,
  WEST_UNIT,
} from '../tiles/open-map.ts'

let map: MapUnderTest
let revision: number

beforeAll(async () => {
  map = await openMap()
  const change = { kind: 'import', actor: 'test', reason: 'more homesteads and a linpan' } as const
  const made = await inChangeset(map.database.db, change, async (tx, changeset) => {
    await insertFeatures(tx, 'homestead', changeset, [
      {
        fid: 3,
        unitCode: EAST_UNIT,
        values: { parcel_code: '510117jc10002a', household_code: 'H77' },
        geometry: square(103.831, 30.81, 0.0002),
      },
    ])
    await insertFeatures(tx, 'linpan', changeset, [
      {
        fid: 1,
        unitCode: WEST_UNIT,
        values: { code: 'LP001', name: '陈家大院子林盘' },
        geometry: square(103.812, 30.812, 0.001),
      },
      {
        fid: 2,
        unitCode: EAST_UNIT,
        values: { code: 'LP002', name: '战旗' },
        geometry: square(103.832, 30.812, 0.001),
      },
    ])
    await insertFeatures(tx, 'plan', changeset, [
      {
        fid: 9,
        unitCode: null,
        values: {
          code: 'CG9',
          kind: 'village',
          name: '某村规划',
          status: 'approved',
          approval_number: '郫府函〔2021〕21号',
        },
        geometry: square(103.812, 30.812, 0.001),
      },
    ])
    for (const layer of ['homestead', 'linpan', 'plan'] as const)
      await recordLayerRevision(tx, layer, changeset, { source: '测试数据', synthetic: true })
  })
  revision = made.revision
})
afterAll(() => map.database.close())

type Viewer = { role: string; units?: string[] }
const westPlanner = { role: 'planner', units: [WEST_UNIT] }

const search = async (text: string, viewer?: Viewer): Promise<SearchHit[]> => {
  const answer = await map.ask(`/api/search?q=${encodeURIComponent(text)}`, viewer)
  expect(answer.status, text).toBe(200)
  return searchHitSchema.array().parse(await answer.json())
}
const found = (hits: readonly SearchHit[]) => hits.map(({ layer, fid }) => `${layer}:${fid}`)

describe('search', () => {
  it('finds in a place what is asked for behind or before its name, and the place', async () => {
    expect(found(await search('战旗村 陈家大院'))).toEqual(['linpan:1', 'unit:1'])
    expect(found(await search('林盘  战旗村'))).toEqual(['linpan:1', 'unit:1'])
    expect(found(await search('战旗村陈家大院'))).toEqual(['linpan:1', 'unit:1'])
    const homesteads = found(await search('战旗村 宅基地'))
    expect(homesteads).toContain('homestead:1')
    expect(homesteads).not.toContain('homestead:3')
    expect(await search('没有 这里')).toEqual([])
  })

  it('finds the end of a code behind the name of a unit, without a blank', async () => {
    const [first] = await search('战旗村jc00001')
    expect(first).toMatchObject({ layer: 'homestead', fid: 1 })
  })

  it('puts the place that begins so before what is called so', async () => {
    expect(found(await search('战旗')).slice(0, 2)).toEqual(['unit:1', 'linpan:2'])
  })

  it('finds a name that lacks its middle, where nothing else is found', async () => {
    expect(found(await search('陈家林盘'))).toEqual(['linpan:1'])
    expect(await search('陈家园区')).toEqual([])
  })

  it('finds a plan by its document number, in whatever brackets', async () => {
    for (const number of ['郫府函〔2021〕21号', '郫府函[2021]21号', '郫府函（2021）21'])
      expect(found(await search(number)), number).toEqual(['plan:9'])
  })

  it('finds units by name and code', async () => {
    expect((await search('战旗'))[0]).toMatchObject({ kind: 'unit', title: '战旗村' })
    expect((await search(EAST_UNIT))[0]).toMatchObject({ kind: 'unit', unitCode: EAST_UNIT })
  })

  it('finds places and names by the sound of their characters', async () => {
    for (const text of ['zqc', 'zhanqi', 'ZhanQiCun'])
      expect((await search(text))[0], text).toMatchObject({ kind: 'unit', title: '战旗村' })
    expect(found(await search('cjdy'))).toEqual(['linpan:1'])
    expect(await search('sandaoyan', westPlanner)).toEqual([])
  })

  it('finds features by code, the exact one first, with number and village', async () => {
    const [hit] = await search('510117JC00002')
    expect(hit).toMatchObject({ kind: 'feature', layer: 'homestead', fid: 2 })
    expect(hit!.layerTitle).toEqual({ title: '宅基地', titleEn: 'Homesteads' })
    expect(hit!.detail.title).toBe('三道堰村')
    expect((await search('T3'))[0]!.detail.title).toBe('B3 · 战旗村')
  })

  it('finds a homestead by its household, but no household by name', async () => {
    expect(found(await search('H77'))).toEqual(['homestead:3'])
    expect(await search('张小明')).toEqual([])
  })

  it('keeps the hits of a layer together', async () => {
    const layers = (await search('0')).map(({ layer }) => layer)
    const runs = layers.filter((layer, at) => layer !== layers[at - 1])
    expect(runs.length).toBeGreaterThan(2)
    expect(new Set(runs).size).toBe(runs.length)
  })

  it('finds custom features and treats wildcards as letters', async () => {
    expect((await search('zone a'))[0]).toMatchObject({ layer: CUSTOM, title: 'Zone A' })
    for (const text of ['%', '_', '\\', "'"]) expect(await search(text), text).toEqual([])
  })

  it('does not tell what is masked or hidden', async () => {
    for (const text of ['不动产权', '李四']) expect(await search(text), text).toEqual([])
    expect(await search('三道堰村', westPlanner)).toEqual([])
    expect(await search('510117JC00002', westPlanner)).toEqual([])
    expect(await search('H77', westPlanner)).toEqual([])
    expect(await search('核查点', { role: 'visitor' })).toEqual([])
  })
})

describe('search in a layer too large to look through', () => {
  const large = async (text: string, viewer = viewerOf('planner')) =>
    found(await featureHits(map.database.db, text, revision, viewer, { lookedThrough: 0 }))

  it('finds what begins or ends with the text, whatever the case', async () => {
    expect(await large('510117JC0')).toEqual(['homestead:1', 'homestead:2'])
    expect(await large('JC00002')).toEqual(['homestead:2'])
    expect(await large('0002A')).toEqual(['homestead:3'])
    expect(await large('510117jc10002A')).toEqual(['homestead:3'])
  })

  it('looks in the middle of every number where nothing begins or ends so', async () => {
    expect(await large('7JC0000')).toEqual(['homestead:1', 'homestead:2'])
  })

  it('leaves out what the viewer may not see', async () => {
    expect(await large('510117JC0', { ...viewerOf('planner'), units: [WEST_UNIT] })).toEqual([
      'homestead:1',
    ])
  })

  it('reads the numbers from an index', async () => {
    const { db } = map.database
    const plan = await db.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select fid from layer.homestead
        where reverse(upper(parcel_code)) ~>=~ '200' and reverse(upper(parcel_code)) ~<~ '201'
        order by reverse(upper(parcel_code)) using ~<~ limit 6`.execute(tx)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('homestead_parcel_code_ends')
    expect(plan).not.toContain('Sort')
  })
})

describe('a coordinate or a map sheet', () => {
  it('flies to degrees and to metres of either zone, in either order', async () => {
    const middle = ([west, south, east, north]: number[]) =>
      [((west ?? 0) + (east ?? 0)) / 2, ((south ?? 0) + (north ?? 0)) / 2] as const
    for (const text of [
      '103.85,30.83',
      '30.83 103.85',
      '103°51′E 30°49′48″N',
      '3412692.70,389972.21',
      '35389972.21 3412692.70',
      'X=3412692.70，Y=35389972.21',
    ]) {
      const hits = await search(text)
      expect(hits, text).toHaveLength(1)
      expect(hits[0]).toMatchObject({ kind: 'coordinate' })
      const [lng, lat] = middle(hits[0]!.bounds)
      expect(Math.abs(lng - 103.85), text).toBeLessThan(2e-5)
      expect(Math.abs(lat - 30.83), text).toBeLessThan(2e-5)
    }
  })

  it('names the system, the sheet it lies in, and says when it is outside the district', async () => {
    const { number } = sheetAt(103.85, 30.83, 10_000)!
    const [inside] = await search('35389972.21 3412692.70')
    expect(inside!.detail.title).toContain('EPSG:4523')
    expect(inside!.detail.title).toContain(number)
    expect(inside!.detail.titleEn).toContain('zone 35')
    expect((await search('116.4,39.9'))[0]!.detail.title).toContain('范围之外')
  })

  it('is found by its sheet number too', async () => {
    const sheet = sheetAt(103.85, 30.83, 10_000)!
    const [hit] = await search(sheet.number.toLowerCase())
    expect(hit).toMatchObject({ kind: 'sheet', title: sheet.number })
    expect(hit!.bounds).toEqual([...sheet.bounds])
    expect(hit!.detail.title).toContain('1 : 10,000')
  })
})

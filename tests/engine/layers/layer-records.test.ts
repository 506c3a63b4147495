/** Layer list, records, identify and units, as each viewer sees them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  featureRecordSchema,
  layerSummarySchema,
  problemSchema,
  unitSchema,
} from '../../../server/api/contract.ts'
import { CUSTOM, EAST_UNIT, type MapUnderTest, openMap, WEST_UNIT } from '../tiles/open-map.ts'

let map: MapUnderTest
beforeAll(async () => {
  map = await openMap()
})
afterAll(() => map.database.close())

const reform = { role: 'reform' }
const visitor = { role: 'visitor' }
const westPlanner = { role: 'planner', units: [WEST_UNIT] }

const json = async (path: string, viewer?: { role: string; units?: string[] }) => {
  const response = await map.ask(path, viewer)
  expect(response.status, path).toBe(200)
  return response.json()
}
const problem = async (path: string, status: number, viewer?: { role: string }) => {
  const response = await map.ask(path, viewer)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return problemSchema.parse(await response.json())
}
const layersOf = async (viewer?: { role: string; units?: string[] }) =>
  new Map(
    layerSummarySchema
      .array()
      .parse(await json('/api/layers', viewer))
      .map((layer) => [layer.id, layer]),
  )

describe('the list of layers', () => {
  it('counts what there is, with source, date and place', async () => {
    const parcels = (await layersOf()).get('land_parcel')!
    expect(parcels).toMatchObject({
      title: '地类图斑',
      count: 4,
      revision: map.revision,
      source: '测试数据',
      synthetic: true,
      tiles: `/tiles/land_parcel.json?revision=${map.revision}`,
    })
    expect(parcels.bounds![0]).toBeCloseTo(103.803, 9)
    expect(parcels.bounds![3]).toBeCloseTo(30.805, 9)
    expect(Date.parse(parcels.asOf!)).toBeGreaterThan(0)
  })

  it('counts only the rows of the units that a viewer is limited to', async () => {
    const layers = await layersOf(westPlanner)
    expect(layers.get('land_parcel')!.count).toBe(3)
    expect(layers.get('homestead')!.count).toBe(1)
    expect(layers.get('road')!.count).toBe(1)
  })

  it('leaves out a layer that the role may not see', async () => {
    const layers = await layersOf(visitor)
    expect(layers.has('household')).toBe(false)
    expect(layers.has('field_point')).toBe(false)
    expect(layers.has(CUSTOM)).toBe(false)
    expect(layers.has('land_parcel')).toBe(true)
  })

  it('has custom layers beside those of the catalogue, with their own fields', async () => {
    expect((await layersOf()).get(CUSTOM)).toMatchObject({
      custom: true,
      title: '村庄分区',
      count: 1,
      fields: ['LIBELLE', '姓名'],
      source: 'zones.geojson',
    })
  })

  it('has an empty layer with count 0 and no date', async () => {
    expect((await layersOf()).get('heritage_site')).toMatchObject({
      count: 0,
      asOf: null,
      bounds: null,
    })
  })
})

const record = async (path: string, viewer?: { role: string; units?: string[] }) => {
  const parsed = featureRecordSchema.parse(await json(`/api/layers/${path}`, viewer))
  const attributes = new Map(parsed.attributes.map((attribute) => [attribute.name, attribute]))
  return { ...parsed, of: (name: string) => attributes.get(name)! }
}

describe('a feature record', () => {
  it('says codes in words, in both languages', async () => {
    const parcel = await record('land_parcel/features/3')
    expect(parcel.of('class_code')).toMatchObject({ value: '0702', masked: false })
    expect(parcel.of('class_code').text).toMatch(/农村宅基地.*0702/)
    expect(parcel.of('class_code').textEn).not.toMatch(/\p{Script=Han}/u)
    expect(parcel).toMatchObject({ name: 'T3', unitCode: WEST_UNIT, source: '测试数据' })
    expect(parcel.areaM2).toBeGreaterThan(40_000)
    expect(parcel.geometry).toMatchObject({ type: 'MultiPolygon' })
  })

  it('masks what leads to a person, value and text alike, without the right', async () => {
    const household = await record('household/features/1')
    expect(household.of('head_name')).toMatchObject({ value: '张*明', text: '张*明', masked: true })
    expect(household.of('head_id_number').value).toBe('**************1234')
    expect(household.of('telephone').text).toBe('138****5678')
    expect(JSON.stringify(household)).not.toContain('张小明')
    expect((await record('homestead/features/1')).of('certificate_number').masked).toBe(true)
  })

  it('shows it in full to those with the right', async () => {
    const household = await record('household/features/1', reform)
    expect(household.of('head_name')).toMatchObject({ value: '张小明', masked: false })
    expect(household.geometry).toBeNull()
  })

  it('masks personal columns of a custom layer, which no catalogue declares', async () => {
    const zone = await record(`${CUSTOM}/features/1`)
    expect(zone.of('姓名')).toMatchObject({ value: '李*', masked: true })
    expect(zone.of('LIBELLE')).toMatchObject({ value: 'Zone A', title: 'LIBELLE' })
  })

  it('of an unknown layer or feature is a 404 in both languages', async () => {
    const layer = await problem('/api/layers/nothing/features/1', 404)
    expect(layer.detail).toMatch(/没有图层/)
    expect(layer.detailEn).toContain('no layer')
    const feature = await problem('/api/layers/land_parcel/features/99', 404)
    expect(feature.detail).toMatch(/地类图斑.*99/)
    expect(feature.detailEn).toContain('99')
    await problem('/api/layers/land_parcel/features/x', 404)
  })

  it('is a 404 outside the units of the viewer and for a role that may not see the layer', async () => {
    expect((await map.ask('/api/layers/land_parcel/features/4', westPlanner)).status).toBe(404)
    await problem('/api/layers/household/features/1', 404, visitor)
  })

  it('of a revision to come is a 404', async () => {
    const answer = await problem(`/api/layers/road/features/1?revision=${map.revision + 1}`, 404)
    expect(answer.detail).toContain('版本')
  })
})

const identify = async (query: string, viewer?: { role: string; units?: string[] }) =>
  featureRecordSchema.array().parse(await json(`/api/identify?${query}`, viewer))
const layersHit = async (query: string, viewer?: { role: string; units?: string[] }) =>
  (await identify(query, viewer)).map(({ layer, fid }) => `${layer}/${fid}`)

describe('identify', () => {
  it('gives points and lines near by and polygons around, smallest first', async () => {
    expect(await layersHit('lng=103.8101&lat=30.8101&zoom=17')).toEqual([
      'field_point/1',
      'homestead/1',
      'town/1',
      'unit/1',
    ])
  })

  it('finds a line within a few pixels, not beyond', async () => {
    expect(await layersHit('lng=103.815&lat=30.8151&zoom=15&layers=road')).toEqual(['road/1'])
    expect(await layersHit('lng=103.815&lat=30.81515&zoom=15&layers=road')).toEqual(['road/1'])
    expect(await layersHit('lng=103.815&lat=30.8160&zoom=15&layers=road')).toEqual([])
  })

  it('asks only the layers named', async () => {
    expect(await layersHit(`lng=103.8055&lat=30.8065&zoom=15&layers=unit,${CUSTOM}`)).toEqual([
      `${CUSTOM}/1`,
      'unit/1',
    ])
  })

  it('asks all layers but those named, also what is drawn from nearer only', async () => {
    const at = 'lng=103.8101&lat=30.8101&zoom=9'
    expect(await layersHit(`${at}&layers=homestead`)).toEqual([])
    const others = await layersHit(`${at}&without=town,unit`)
    expect(others).toContain('homestead/1')
    expect(others).not.toContain('unit/1')
  })

  it('does not show a limited viewer the neighbour', async () => {
    expect(await layersHit('lng=103.8301&lat=30.8101&zoom=17', westPlanner)).toEqual([])
    expect(await layersHit('lng=103.8301&lat=30.8101&zoom=17&layers=homestead')).toEqual([
      'homestead/2',
    ])
  })

  it('refuses a place that is none', async () => {
    const answer = await problem('/api/identify?lng=200&lat=x&zoom=12', 400)
    expect(answer.issues!.map(({ path }) => path).sort()).toEqual(['lat', 'lng'])
  })
})

describe('units', () => {
  it('come with level, town, bounds and a middle that lies inside', async () => {
    const units = unitSchema.array().parse(await json('/api/units'))
    expect(units.map(({ code, level }) => `${level} ${code}`)).toEqual([
      'town 510117004',
      'town 510117104',
      `unit ${WEST_UNIT}`,
      `unit ${EAST_UNIT}`,
    ])
    const west = units[2]!
    expect(west).toMatchObject({ name: '战旗村', kind: 'village', townCode: '510117004' })
    expect(west.centre[0]).toBeGreaterThan(west.bounds[0])
    expect(west.centre[0]).toBeLessThan(west.bounds[2])
  })

  it('are those of the viewer', async () => {
    const units = unitSchema.array().parse(await json('/api/units', westPlanner))
    expect(units.map(({ code }) => code)).toEqual([WEST_UNIT])
  })
})

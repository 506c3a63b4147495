/** Tiles over HTTP: contents, headers, and who gets what. */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LayerSummary, problemSchema } from '../../../server/api/contract.ts'
import { decodeTile, signedArea } from './decode-tile.ts'
import { CUSTOM, EAST_UNIT, type MapUnderTest, openMap, WEST_UNIT } from './open-map.ts'

let map: MapUnderTest
beforeAll(async () => {
  map = await openMap()
})
afterAll(() => map.database.close())

const westPlanner = { role: 'planner', units: [WEST_UNIT] }
type Asker = { role: string; units?: string[] }

/** Where a place lies in the world at a zoom, in tile units: computed apart from the database. */
function worldUnits([lng, lat]: [number, number], z: number): [number, number] {
  const across = 2 ** z * 4096
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [(lng / 360 + 0.5) * across, y * across]
}

function addressOf(place: [number, number], z: number) {
  const [x, y] = worldUnits(place, z).map((unit) => Math.floor(unit / 4096)) as [number, number]
  return { z, x, y, path: `${z}/${x}/${y}.mvt` }
}

async function tileOf(layer: string, place: [number, number], z: number, viewer?: Asker) {
  const response = await map.ask(`/tiles/${layer}/${addressOf(place, z).path}`, viewer)
  if (response.status === 204) return {}
  expect(response.status).toBe(200)
  return decodeTile(new Uint8Array(await response.arrayBuffer()))
}

const WEST: [number, number] = [103.806, 30.804]
const EAST: [number, number] = [103.8235, 30.804]

describe('the contents of a tile', () => {
  it('are the shapes in tile units, with id, class, unit and nothing else', async () => {
    const place: [number, number] = [103.8101, 30.8101]
    const { x, y } = addressOf(place, 16)
    const { homestead } = await tileOf('homestead', place, 16)
    const [only] = homestead!.features
    expect(homestead).toMatchObject({ version: 2, extent: 4096 })
    expect(homestead!.features).toHaveLength(1)
    expect(only).toMatchObject({ id: 1, type: 3, properties: { unit: WEST_UNIT } })
    expect(Object.keys(only!.properties)).toEqual(['unit'])
    const corner = worldUnits([103.81, 30.81], 16)
    const left = Math.min(...only!.parts[0]!.map(([px]) => px))
    const bottom = Math.max(...only!.parts[0]!.map(([, py]) => py))
    expect(Math.abs(left + x * 4096 - corner[0])).toBeLessThanOrEqual(0.5001)
    expect(Math.abs(bottom + y * 4096 - corner[1])).toBeLessThanOrEqual(0.5001)
    expect(signedArea(only!.parts[0]!)).toBeGreaterThan(0)
  })

  it('are clipped to the tile and its buffer', async () => {
    const { road } = await tileOf('road', [103.82, 30.8151], 15)
    const { parts, type, properties } = road!.features[0]!
    expect(type).toBe(2)
    expect(properties).toEqual({ class: 'national', label: '成灌路' })
    const xs = parts.flat().map(([x]) => x)
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-64, 4160])
  })

  it('carry labels only from the zoom that shows them', async () => {
    const { road } = await tileOf('road', [103.82, 30.8151], 11)
    expect(road!.features[0]!.properties).toEqual({ class: 'national' })
  })

  it('are points where the layer has points', async () => {
    const { field_point } = await tileOf('field_point', [103.8101, 30.8101], 14)
    expect(field_point!.features[0]).toMatchObject({ id: 1, type: 1 })
    expect(field_point!.features[0]!.parts[0]).toHaveLength(1)
  })

  it('hold custom layers too', async () => {
    const tile = await tileOf(CUSTOM, [103.807, 30.808], 14)
    expect(tile[CUSTOM]!.features[0]).toMatchObject({ id: 1, type: 3 })
  })

  it('never hold anything personal', async () => {
    const response = await map.ask(`/tiles/${CUSTOM}/${addressOf([103.807, 30.808], 16).path}`, {
      role: 'reform',
    })
    const text = Buffer.from(await response.arrayBuffer()).toString()
    expect(text).not.toContain('李四')
  })
})

describe('below the zoom of shapes', () => {
  it('neighbours of one class and unit are one shape with their number', async () => {
    const tile = await tileOf('land_parcel', WEST, 12)
    expect(Object.keys(tile)).toEqual(['land_parcel_overview'])
    const features = tile.land_parcel_overview!.features
    const byKey = features.map(({ properties }) => properties)
    expect(byKey).toEqual([
      { class: '0101', count: 2, unit: WEST_UNIT },
      { class: '0702', count: 1, unit: WEST_UNIT },
      { class: '0101', count: 1, unit: EAST_UNIT },
    ])
    expect(features[0]!.parts).toHaveLength(1)
    for (const { parts } of features) expect(signedArea(parts[0]!)).toBeGreaterThan(0)
  })

  it('small things are one counted point a unit', async () => {
    const { homestead_overview } = await tileOf('homestead', [103.81, 30.81], 12)
    expect(homestead_overview!.features.map(({ type, properties }) => [type, properties])).toEqual([
      [1, { count: 1, unit: WEST_UNIT }],
      [1, { count: 1, unit: EAST_UNIT }],
    ])
  })

  it('a limited viewer gets the overview of the own units only', async () => {
    const tile = await tileOf('land_parcel', WEST, 12, westPlanner)
    const units = tile.land_parcel_overview!.features.map(({ properties }) => properties.unit)
    expect(new Set(units)).toEqual(new Set([WEST_UNIT]))
  })
})

describe('who gets a tile', () => {
  it('a limited viewer finds nothing of the neighbour', async () => {
    expect((await tileOf('land_parcel', EAST, 15)).land_parcel!.features).toHaveLength(1)
    expect(await tileOf('land_parcel', EAST, 15, westPlanner)).toEqual({})
  })

  it('a role that may not see the layer gets a 404', async () => {
    const path = addressOf([103.8101, 30.8101], 14).path
    const response = await map.ask(`/tiles/field_point/${path}`, { role: 'visitor' })
    expect(response.status).toBe(404)
  })

  it("an address with somebody else's key is refused", async () => {
    const path = `/tiles/land_parcel/${addressOf(EAST, 15).path}?revision=1&viewer=planner`
    expect((await map.ask(path)).status).toBe(200)
    const refused = await map.ask(path, westPlanner)
    expect(refused.status).toBe(403)
    expect(problemSchema.parse(await refused.json()).detail).toContain('身份')
  })
})

describe('the answer', () => {
  const pinned = (path: string) => `${path}?revision=${map.revision}&viewer=planner`

  it('is kept for ever when the address names revision and viewer, else asked again', async () => {
    const path = `/tiles/land_parcel/${addressOf(WEST, 15).path}`
    const kept = await map.ask(pinned(path))
    expect(kept.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    const asked = await map.ask(path)
    expect(asked.headers.get('cache-control')).toBe('private, no-cache')
    const halfPinned = await map.ask(`${path}?revision=${map.revision}`)
    expect(halfPinned.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('is 204 without content where nothing lies, and below the first zoom', async () => {
    const nothing = await map.ask(pinned(`/tiles/land_parcel/${addressOf([104.3, 31.3], 15).path}`))
    expect([nothing.status, await nothing.text()]).toEqual([204, ''])
    const tooFar = await map.ask(`/tiles/land_parcel/${addressOf(WEST, 5).path}`)
    expect(tooFar.status).toBe(204)
    const emptyLayer = await map.ask(`/tiles/heritage_site/${addressOf(WEST, 15).path}`)
    expect(emptyLayer.status).toBe(204)
  })

  it('has an ETag by which a second request gets 304', async () => {
    const path = `/tiles/land_parcel/${addressOf(WEST, 15).path}`
    const etag = (await map.ask(path)).headers.get('etag')!
    const again = await map.ask(path, undefined, { 'if-none-match': etag })
    expect(again.status).toBe(304)
    const other = await map.ask(path, undefined, { 'if-none-match': 'W/"other"' })
    expect(other.status).toBe(200)
  })

  it('is compressed for those who accept it, to the same bytes', async () => {
    const path = `/tiles/land_parcel/${addressOf(WEST, 12).path}`
    const plain = Buffer.from(await (await map.ask(path)).arrayBuffer())
    const packed = await map.ask(path, undefined, { 'accept-encoding': 'br, gzip' })
    if (packed.headers.get('content-encoding') === 'gzip') {
      expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(plain)
    } else expect(plain.length).toBeLessThan(256)
  })

  it('to an unknown layer, a layer without shapes or a place outside is a 404 in two languages', async () => {
    const places = ['nothing/1/0/0', 'household/1/0/0', 'road/19/0/0', 'road/3/8/0', 'road/3/a/0']
    for (const place of places) {
      const response = await map.ask(`/tiles/${place}.mvt`)
      expect(response.status, place).toBe(404)
      const { detail, detailEn } = problemSchema.parse(await response.json())
      expect(detail).toMatch(/\p{Script=Han}/u)
      expect(detailEn).not.toMatch(/^\p{Script=Han}/u)
    }
  })
})

describe('TileJSON', () => {
  it('describes the layer and leads to its tiles', async () => {
    const response = await map.ask('/tiles/land_parcel.json')
    const answer = await response.json()
    expect(answer).toMatchObject({
      tilejson: '3.0.0',
      name: '地类图斑',
      minzoom: 9,
      maxzoom: 18,
      tiles: [
        `http://localhost/tiles/land_parcel/{z}/{x}/{y}.mvt?revision=${map.revision}&viewer=planner`,
      ],
    })
    expect(answer.bounds[0]).toBeCloseTo(103.803, 6)
    expect(answer.vector_layers.map(({ id }: { id: string }) => id)).toEqual([
      'land_parcel',
      'land_parcel_overview',
    ])
    expect(Object.keys(answer.vector_layers[0].fields)).toEqual(['class', 'unit'])
  })

  it("names the viewer's own key and bounds", async () => {
    const answer = await (await map.ask('/tiles/land_parcel.json', westPlanner)).json()
    expect(answer.tiles[0]).toContain(`viewer=planner-${WEST_UNIT}`)
    expect(answer.bounds[2]).toBeCloseTo(103.809, 6)
  })

  it('is told by the summary of the layer alike, for a map that does not ask for it', async () => {
    const summaries: LayerSummary[] = await (await map.ask('/api/layers', westPlanner)).json()
    const { tileset, bounds } = summaries.find(({ id }) => id === 'land_parcel')!
    const answer = await (await map.ask('/tiles/land_parcel.json', westPlanner)).json()
    expect([`http://localhost${tileset!.template}`]).toEqual(answer.tiles)
    expect([tileset!.minZoom, tileset!.maxZoom]).toEqual([answer.minzoom, answer.maxzoom])
    expect(bounds).toEqual(answer.bounds)
  })

  it('is a 404 for what has no shapes', async () => {
    expect((await map.ask('/tiles/household.json')).status).toBe(404)
  })
})

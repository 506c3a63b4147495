/**
 * How long a tile takes over HTTP, zoom by zoom: ours cold and warm, plain `ST_AsMVT` on the same rows, and
 * MapServer where it is installed, one after another on each tile. Prints; asserts the size bound,
 * and that the tiles that are compared hold the same features where nothing is generalised.
 */
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layers } from '../../gis-data/layers/index.ts'
import { createApp } from '../../server/app.ts'
import { headRevision } from '../../server/db/changesets.ts'
import type { Database } from '../../server/db/database.ts'
import { openedServices } from '../../server/start/start-services.ts'
import { MAX_TILE_BYTES } from '../../server/tiles/make-tile.ts'
import { EXTENT } from '../../server/tiles/tile-address.ts'
import { testEngine } from '../engine/test-engine.ts'
import { decodeTile } from '../engine/tiles/decode-tile.ts'
import { benchDatabaseUrl, benchSize, openBenchDistrict } from './bench-district.ts'
import { type MapServer, startMapServer } from './map-server.ts'
import { inMs, percentile, say, timed } from './measure.ts'
import { type PlainTileServer, startPlainTileServer } from './plain-tile-server.ts'

const TILES = Number(process.env.BENCH_TILES ?? 40)
const zooms = [10, 11, 12, 13, 14, 15, 16, 17]
const mapped = (
  [
    ['land_parcel', 'class_code as class, unit_code as unit', ['class', 'unit']],
    ['basic_farmland', 'unit_code as unit', ['unit']],
    ['homestead', 'unit_code as unit', ['unit']],
    ['rural_house', 'unit_code as unit', ['unit']],
  ] as const
).map(([layer, values, properties]) => ({
  layer,
  properties,
  shape: 'POLYGON' as const,
  select: `select fid, ${values}, geom from layer.${layer} where rev_to is null`,
}))

interface Place {
  readonly x: number
  readonly y: number
}
interface Times {
  readonly cold: number[]
  readonly warm: number[]
  readonly plain: number[]
  readonly mapserver: number[]
}

describe.runIf(testEngine() === 'postgis')(`tiles over ${benchSize}`, () => {
  let database: Database
  let mapserver: MapServer | null
  let plainServer: PlainTileServer
  let server: ReturnType<typeof serve>
  let own: (layer: string, z: number, place: Place) => string
  beforeAll(async () => {
    database = await openBenchDistrict('bench_tiles')
    const app = createApp(
      openedServices(database, () => '2026-11-24'),
      { webDir: null },
    )
    const port = await new Promise<number>((done) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at) => done(at.port))
    })
    // As the map asks: with the revision in the address.
    const head = await headRevision(database.db)
    own = (layer, z, { x, y }) =>
      `http://127.0.0.1:${port}/tiles/${layer}/${z}/${x}/${y}.mvt?viewer=planner&revision=${head}`
    plainServer = await startPlainTileServer(database.db, mapped)
    const name = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
    mapserver = await startMapServer(benchDatabaseUrl(name.rows[0]!.name), mapped)
    if (!mapserver) say('MapServer is not installed (cgi-mapserver, lighttpd): left out')
  })
  afterAll(async () => {
    await mapserver?.stop()
    await plainServer.stop()
    server.close()
    await database.close()
  })

  /** Tiles in which the layer has something, evenly strewn, always the same ones. */
  const placesOf = async (layer: string, z: number): Promise<Place[]> => {
    const { rows } = await sql<Place>`
      select distinct x, y from (
        select floor((ST_X(middle) + 180) / 360 * 2 ^ ${z}::integer)::integer as x,
          floor((1 - asinh(tan(radians(ST_Y(middle)))) / pi()) / 2 * 2 ^ ${z}::integer)::integer as y
        from (select ST_PointOnSurface(geom) as middle from ${sql.table(`layer.${layer}`)}
          where rev_to is null order by md5(fid::text) limit ${TILES * 4}) as strewn) as place
      order by x, y`.execute(database.db)
    const step = Math.max(1, Math.floor(rows.length / TILES))
    return rows.filter((_, at) => at % step === 0).slice(0, TILES)
  }

  const fetched = async (url: string) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
  /** Ids of what shows in the tile by more than a hair: what lies in its margin may be rounded away or not. */
  const shownIn = (tile: Uint8Array, layer: string) =>
    (decodeTile(tile)[layer]?.features ?? [])
      .filter(({ parts }) => reachesIn(parts.flat()))
      .map(({ id }) => id)
      .sort()

  for (const each of mapped) {
    it(`of ${each.layer} are measured at every zoom`, async () => {
      const { zoom } = layers[each.layer]
      for (const z of zooms.filter((level) => level >= zoom.min)) {
        const places = await placesOf(each.layer, z)
        // overviews are made with the data in the product: the first one asked for is not counted
        const [first] = places
        if (first) await fetched(`${own(each.layer, z, first)}&label=unasked`)
        const times: Times = { cold: [], warm: [], plain: [], mapserver: [] }
        for (const place of places.slice(1)) {
          const url = own(each.layer, z, place)
          const cold = await timed(() => fetched(url))
          const plain = await timed(() =>
            fetched(plainServer.tile(each.layer, z, place.x, place.y)),
          )
          const peer = mapserver
            ? await timed(() => fetched(mapserver!.tile(each.layer, z, place.x, place.y)))
            : null
          const warm = await timed(() => fetched(url))
          expect(cold.result.length).toBeLessThanOrEqual(MAX_TILE_BYTES)
          expect(warm.result).toEqual(cold.result)
          if (z >= 16) {
            const expected = shownIn(plain.result, each.layer)
            expect(shownIn(cold.result, each.layer), url).toEqual(expected)
          }
          times.cold.push(cold.ms)
          times.warm.push(warm.ms)
          times.plain.push(plain.ms)
          if (peer) times.mapserver.push(peer.ms)
        }
        report(each.layer, z, times)
      }
    })
  }
})

const HAIR = 2
const reachesIn = (points: readonly [number, number][]) =>
  [0, 1].every((axis) => {
    const along = points.map((point) => point[axis]!)
    return Math.min(...along) < EXTENT - HAIR && Math.max(...along) > HAIR
  })

function report(layer: string, z: number, { cold, warm, plain, mapserver }: Times): void {
  if (cold.length === 0) {
    say(`${layer} z${z}: a single tile, not measured`)
    return
  }
  const pair = (values: readonly number[]) =>
    `${inMs(percentile(values, 0.5))} / ${inMs(percentile(values, 0.95))}`
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const ratio = (values: readonly number[], to: readonly number[]) =>
    (sum(values) / sum(to)).toFixed(2)
  const peer =
    mapserver.length > 0 ? `, MapServer ${pair(mapserver)} (${ratio(cold, mapserver)})` : ''
  say(
    `${layer} z${z}, ${cold.length} tiles, p50 / p95 (ratio): cold ${pair(cold)}, warm ${pair(warm)} ` +
      `(${ratio(warm, plain)}), ST_AsMVT ${pair(plain)} (${ratio(cold, plain)})${peer}`,
  )
}

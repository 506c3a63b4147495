/** What a tile costs at least: one `ST_AsMVT` statement behind a bare HTTP server, without a cache. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../server/db/schema.ts'

export interface MappedRows {
  readonly layer: string
  /** Selects `fid`, `geom` and the properties. */
  readonly select: string
  /** Names of the properties. */
  readonly properties: readonly string[]
}

export interface PlainTileServer {
  tile(layer: string, z: number, x: number, y: number): string
  stop(): Promise<void>
}

export async function startPlainTileServer(
  db: Db,
  mapped: readonly MappedRows[],
): Promise<PlainTileServer> {
  const server = createServer((request, response) => {
    const [, layer, ...place] = request.url!.split('/')
    const [z = 0, x = 0, y = 0] = place.map(Number)
    const rows = mapped.find((each) => each.layer === layer)!
    tileOf(db, rows, sql`${z}::integer, ${x}::integer, ${y}::integer`).then(
      (tile) => response.end(tile),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    tile: (layer, z, x, y) => `http://127.0.0.1:${port}/${layer}/${z}/${x}/${y}`,
    stop: () => new Promise((done) => server.close(() => done())),
  }
}

async function tileOf(
  db: Db,
  { layer, select, properties }: MappedRows,
  place: RawBuilder<unknown>,
) {
  const { rows } = await sql<{ tile: Uint8Array }>`
    select ST_AsMVT(feature, ${layer}::text, 4096, 'shape', 'fid') as tile
    from (select fid, ${sql.join(properties.map((name) => sql.id(name)))},
        ST_AsMVTGeom(ST_Transform(geom, 3857), ST_TileEnvelope(${place}), 4096, 64, true) as shape
      from (${sql.raw(select)}) as rows
      where geom && ST_Transform(ST_TileEnvelope(${place}, margin => 64.0 / 4096), 4490)) as feature
    where shape is not null`.execute(db)
  return rows[0]!.tile
}

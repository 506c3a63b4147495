/** `GET /{layer}.json` and `/{layer}/{z}/{x}/{y}.mvt`, to be mounted under `/tiles`. */
import { z } from 'zod'
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerStanding } from '../db/layer-standing.ts'
import { byFid, matchingFeatures } from '../db/matching-features.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import { layerRevisionAt, revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { chosenLabel, tileTemplate } from '../http/layer-tile-addresses.ts'
import { viewerKey } from '../http/viewer.ts'
import { makeTile } from './make-tile.ts'
import { parseTileAddress } from './tile-address.ts'
import { answerTile, type PackedTile, packTile } from './tile-answer.ts'
import { TileCache } from './tile-cache.ts'
import { tileJson } from './tile-json.ts'

const CACHE_BYTES = 64 * 1024 * 1024
const query = z.object({
  revision: z.coerce.number().int().min(0).optional(),
  viewer: z.string().optional(),
  label: z.string().optional(),
  /** CQL2 text: only the features that it leaves. */
  filter: z.string().max(8000).optional(),
})

export function tileRoutes(services: Services) {
  const tiles = new TileCache<Promise<PackedTile>>(CACHE_BYTES)
  return createRoutes()
    .get('/:file{.+\\.json}', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const id = context.req.param('file').replace(/\.json$/, '')
      const source = await readableLayer(db, id, viewer)
      if (!source.layer.geometry) throw noShapes(source.layer.title, source.layer.titleEn)
      const { revision: asked = null, filter = null } = query.parse(context.req.query())
      const inForce = await revisionInForce(db, asked)
      const revision = await layerRevisionAt(db, id, inForce)
      if (filter !== null)
        await matching(db, source, filter, inForce, viewer, context.req.raw.signal)
      const standing = await layerStanding(db, source, revision, viewer)
      const { origin } = new URL(context.req.url)
      // a filter may ask about other layers, which change by themselves
      const asOf = filter === null ? revision : inForce
      const answer = tileJson({
        layer: source.layer,
        standing,
        revision,
        template: origin + tileTemplate(source, { revision: asOf, viewer, filter }),
      })
      return context.json(answer, 200, { 'cache-control': 'no-cache' })
    })
    .get('/:layer/:z/:x/:file{[^/]+\\.mvt}', async (context) => {
      const database = services.database()
      const { layer, z: zoom, x, file } = context.req.param()
      const viewer = context.get('viewer')
      const asked = query.parse(context.req.query())
      requireOwnKey(asked.viewer, viewer)
      const source = await readableLayer(database.db, layer, viewer)
      if (!source.layer.geometry) throw noShapes(source.layer.title, source.layer.titleEn)
      const address = parseTileAddress(zoom, x, file.replace(/\.mvt$/, ''))
      const inForce = await revisionInForce(database.db, asked.revision ?? null)
      const revision = await layerRevisionAt(database.db, layer, inForce)
      const place = [address.z, address.x, address.y]
      const { filter = null } = asked
      const fids =
        filter === null
          ? null
          : await matching(database.db, source, filter, inForce, viewer, context.req.raw.signal)
      const filtered = filter === null ? [] : [inForce, filter]
      const key = [
        layer,
        chosenLabel(source),
        revision,
        viewerKey(viewer),
        ...place,
        ...filtered,
      ].join('/')
      const make = () => makeTile(database, source, address, revision, viewer, fids).then(packTile)
      const making = tiles.get(key) ?? make()
      tiles.set(key, making, 0)
      try {
        const tile = await making
        tiles.set(key, making, tile.bytes.length + key.length)
        const pinned =
          asked.revision !== undefined &&
          asked.viewer !== undefined &&
          (asked.label ?? null) === chosenLabel(source)
        return await answerTile(tile, pinned, context.req.raw.headers)
      } catch (error) {
        tiles.drop(key)
        throw error
      }
    })
}

const matching = (
  db: Db,
  source: ReadableLayer,
  filter: string,
  revision: number,
  viewer: Viewer,
  signal: AbortSignal,
) => matchingFeatures(db, source, { filter, order: byFid }, revision, viewer, signal)

/** The key keeps one person's cached tiles from another; it grants nothing. */
function requireOwnKey(key: string | undefined, viewer: Viewer): void {
  if (key === undefined || key === viewerKey(viewer)) return
  throw new UserFault(
    'forbidden',
    '瓦片地址属于另一身份，请刷新页面',
    'the tile address belongs to another viewer; reload the page',
  )
}

const noShapes = (title: string, titleEn: string) =>
  new UserFault(
    'not_found',
    `${title}没有图形，不提供瓦片`,
    `${titleEn} has no geometry, so no tiles`,
  )

/** Makes one tile within its bound of size: coarser until it fits. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Database } from '../db/database.ts'
import { layerStanding } from '../db/layer-standing.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { encodeInDatabase } from './encode-in-database.ts'
import { encodeInProcess } from './encode-in-process.ts'
import type { EncodedTile } from './encoded-tile.ts'
import { ensureOverview } from './ensure-overview.ts'
import { chosenInTile, countsByUnit, filteredCounts, filteredOverview } from './filtered-rows.ts'
import { type TileAddress, tileFrame } from './tile-address.ts'
import type { Detail } from './tile-geometry.ts'
import { overviewRows, shapeRows, type TileRows } from './tile-rows.ts'

export const MAX_TILE_BYTES = 500 * 1024
/** More features than this in a layer make a smear at small scales. */
const CROWDED = 5000
/** From here on every shape is drawn with every vertex. */
const FULL_DETAIL_ZOOM = 16
/** 8 tile units to a pixel of a 512 px tile: one square pixel. */
const PIXEL_AREA = 64

/**
 * `revision`: the newest changeset that touched the layer; `fids`: the only features to show,
 * ascending, null for all. Empty where the viewer has nothing
 * there. @throws EngineFault when even the plain preparation fails: never a tile with less in it.
 */
export async function makeTile(
  database: Database,
  source: ReadableLayer,
  address: TileAddress,
  revision: number,
  viewer: Viewer,
  fids: Float64Array | null = null,
): Promise<Uint8Array> {
  if (address.z < source.layer.zoom.min) return new Uint8Array()
  const standing = await layerStanding(database.db, source, revision, viewer)
  if (!standing.bounds || isApart(standing.bounds, address)) return new Uint8Array()
  if (fids?.length === 0) return new Uint8Array()
  const rowsOf = await rowsIn(database, source, address, revision, viewer, fids)
  const crowded = source.layer.overview !== undefined || standing.count > CROWDED
  let detail = finest(address, crowded)
  for (;;) {
    const { tile, features } = await attempt(database, source, address, detail, rowsOf)
    if (tile.length <= MAX_TILE_BYTES || features <= 1) return tile
    detail = coarser(detail, features, tile.length)
  }
}

type RowsOf = (detail: Detail) => TileRows

/** What the tile is made of: shapes or the overview, of all features or of those that a filter leaves. */
async function rowsIn(
  { db }: Database,
  source: ReadableLayer,
  address: TileAddress,
  revision: number,
  viewer: Viewer,
  fids: Float64Array | null,
): Promise<RowsOf> {
  const { zoom, overview } = source.layer
  const generalised = overview !== undefined && address.z < zoom.shape
  if (generalised && (fids === null || overview === 'count'))
    await ensureOverview(db, source.layer, revision)
  if (fids === null) {
    const rows = generalised ? overviewRows : shapeRows
    return (detail) => rows(source, address, detail, revision, viewer)
  }
  if (generalised && overview === 'count') {
    const counts = await countsByUnit(db, source, fids, revision, viewer)
    return (detail) => filteredCounts(source, address, detail, counts, revision)
  }
  const chosen = await chosenInTile(db, source, address, fids, revision, viewer)
  return (detail) =>
    generalised
      ? filteredOverview(source, address, detail, chosen, revision, viewer)
      : shapeRows(source, address, detail, revision, viewer, chosen)
}

async function attempt(
  database: Database,
  source: ReadableLayer,
  address: TileAddress,
  detail: Detail,
  rowsOf: RowsOf,
): Promise<EncodedTile> {
  const encode = database.capabilities.mvt ? encodeInDatabase : encodeInProcess
  try {
    return await encode(database.db, rowsOf(detail))
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(`tile ${source.layer.id} ${address.z}/${address.x}/${address.y}:`, error)
    return encode(database.db, rowsOf({ ...detail, mended: false }))
  }
}

/** A few small things stay in sight at any scale; of many, those below a pixel are left out. */
function finest({ z }: TileAddress, crowded: boolean): Detail {
  const full = z >= FULL_DETAIL_ZOOM
  return {
    toleranceUnits: full ? 0 : 1,
    leastArea: full || !crowded ? 0 : PIXEL_AREA,
    most: null,
    mended: true,
  }
}

/** Simpler outlines, and of the features only so many as should fit, the largest first. */
const coarser = (before: Detail, features: number, bytes: number): Detail => ({
  ...before,
  toleranceUnits: Math.max(1, before.toleranceUnits * 2),
  most: Math.max(1, Math.floor((features * MAX_TILE_BYTES * 0.9) / bytes)),
})

function isApart(bounds: readonly [number, number, number, number], address: TileAddress) {
  const { west, south, east, north } = tileFrame(address).box
  return bounds[0] > east || bounds[2] < west || bounds[1] > north || bounds[3] < south
}

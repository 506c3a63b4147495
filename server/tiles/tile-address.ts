/** A tile's place: in the pyramid, in degrees and in metres of the display projection. */
import { tileColumn, tileRow } from '../../gis-data/tile-grid.ts'
import { UserFault } from '../errors/user-fault.ts'
import { MAX_TILE_ZOOM } from '../http/layer-tile-addresses.ts'

/** Tile units along an edge, and how far a tile reaches beyond it. */
export const EXTENT = 4096
export const BUFFER = 64
const HALF_WORLD_M = 20_037_508.342789244

export interface TileAddress {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** @throws UserFault `not_found` for a place outside the pyramid. */
export function parseTileAddress(z: string, x: string, y: string): TileAddress {
  const address = { z: Number(z), x: Number(x), y: Number(y) }
  const across = 2 ** address.z
  const inside =
    [z, x, y].every((text) => /^\d{1,7}$/.test(text)) &&
    address.z <= MAX_TILE_ZOOM &&
    address.x < across &&
    address.y < across
  if (inside) return address
  throw new UserFault(
    'not_found',
    `没有瓦片 ${z}/${x}/${y}：级别为 0–${MAX_TILE_ZOOM}，行列号须小于 2 的级别次方`,
    `there is no tile ${z}/${x}/${y}: zoom is 0–${MAX_TILE_ZOOM}, column and row are below 2^zoom`,
  )
}

export interface DegreeBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface TileFrame {
  /** With the buffer: what the tile holds. */
  readonly box: DegreeBox
  /** Without it: what the tile alone is answerable for. */
  readonly core: DegreeBox
  /** EPSG:3857 of the upper left corner, without the buffer. */
  readonly leftM: number
  readonly topM: number
  readonly unitsPerM: number
  /** Smaller side of a tile unit in degrees. */
  readonly unitDegrees: number
  /** On the ground, at the tile's middle. */
  readonly unitM: number
}

export function tileFrame({ z, x, y }: TileAddress): TileFrame {
  const sideM = (2 * HALF_WORLD_M) / 2 ** z
  const latitude = (row: number) => latitudeOf(HALF_WORLD_M - row * sideM)
  const longitude = (column: number) => (column / 2 ** z) * 360 - 180
  const boxWith = (margin: number): DegreeBox => ({
    west: longitude(x - margin),
    east: longitude(x + 1 + margin),
    north: latitude(y - margin),
    south: latitude(y + 1 + margin),
  })
  const shrink = Math.cos((latitude(y + 0.5) * Math.PI) / 180)
  return {
    box: boxWith(BUFFER / EXTENT),
    core: boxWith(0),
    leftM: -HALF_WORLD_M + x * sideM,
    topM: HALF_WORLD_M - y * sideM,
    unitsPerM: EXTENT / sideM,
    unitDegrees: (360 / 2 ** z / EXTENT) * shrink,
    unitM: (sideM / EXTENT) * shrink,
  }
}

/** All tiles of a zoom that have a part of the box, from west to east, each column from north to south. */
export function tilesOver({ west, south, east, north }: DegreeBox, z: number): TileAddress[] {
  const tiles: TileAddress[] = []
  for (let x = tileColumn(west, z); x <= tileColumn(east, z); x += 1)
    for (let y = tileRow(north, z); y <= tileRow(south, z); y += 1) tiles.push({ z, x, y })
  return tiles
}

const latitudeOf = (northM: number) =>
  (Math.atan(Math.sinh((northM / HALF_WORLD_M) * Math.PI)) * 180) / Math.PI

/** Which tiles of a picture lie under the map of a sheet, fine enough for print. */
import { tileColumn, tileRow } from '../../../gis-data/tile-grid.ts'
import type { MapFrame } from './map-frame.ts'
import type { SheetPicture } from './sheet-pictures.ts'

/** Dots to an inch that a printed picture has at least, where the picture itself is as fine. */
export const PRINT_DPI = 200
export const TILE_PX = 256
const INCH_MM = 25.4
const EQUATOR_M = 2 * Math.PI * 6_378_137

export interface TilePlace {
  readonly zoom: number
  readonly column: number
  readonly row: number
}

export interface TileSet {
  readonly tiles: readonly TilePlace[]
  /** Of the picture on paper. */
  readonly dpi: number
}

type Extent = readonly [number, number, number, number]

/** The coarsest zoom that is fine enough, or the finest there is. */
export function tilesUnder(
  { scale, bounds }: Pick<MapFrame, 'scale' | 'bounds'>,
  picture: Pick<SheetPicture, 'minZoom' | 'maxZoom' | 'bounds'>,
): TileSet {
  const middle = (bounds[1] + bounds[3]) / 2
  const dpiAt = (zoom: number) => {
    const pixelM = (EQUATOR_M * Math.cos((middle * Math.PI) / 180)) / (TILE_PX * 2 ** zoom)
    return INCH_MM / ((pixelM * 1000) / scale)
  }
  let zoom = picture.minZoom
  while (zoom < picture.maxZoom && dpiAt(zoom) < PRINT_DPI) zoom++
  const shared = picture.bounds ? sharedExtent(bounds, picture.bounds) : bounds
  return { tiles: shared ? tilesOf(shared, zoom) : [], dpi: dpiAt(zoom) }
}

function sharedExtent(one: Extent, other: Extent): Extent | null {
  const west = Math.max(one[0], other[0])
  const south = Math.max(one[1], other[1])
  const east = Math.min(one[2], other[2])
  const north = Math.min(one[3], other[3])
  return west < east && south < north ? [west, south, east, north] : null
}

function tilesOf([west, south, east, north]: Extent, zoom: number): TilePlace[] {
  const least = { column: tileColumn(west, zoom), row: tileRow(north, zoom) }
  const most = { column: tileColumn(east, zoom), row: tileRow(south, zoom) }
  const tiles: TilePlace[] = []
  for (let row = least.row; row <= most.row; row++)
    for (let column = least.column; column <= most.column; column++)
      tiles.push({ zoom, column, row })
  return tiles
}

/** Degrees of the upper left corner of a tile; those of others give its right and lower corners. */
export const cornerOf = (zoom: number, column: number, row: number): [number, number] => [
  (column / 2 ** zoom) * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** zoom))) * 180) / Math.PI,
]

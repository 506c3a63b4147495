/** The ground of a sheet's map: its corners in degrees, moved and centred in metres of EPSG:4544. */
import { sheetLayout } from '../../gis-data/sheets/sheet-layout.ts'
import { scaleThatFits, sheetScales } from '../../gis-data/sheets/sheet-scales.ts'
import { gridMetres, lonLatOf } from '../map/coordinates/projected.ts'
import type { SheetPlace } from './sheet-place.ts'

type LonLat = readonly [number, number]

/** Metres of ground on the map of the sheet: width, height. */
export function groundOf({ paper, orientation, scale }: Omit<SheetPlace, 'centre'>): LonLat {
  const { map } = sheetLayout(paper, orientation)
  return [(map.width * scale) / 1000, (map.height * scale) / 1000]
}

/** Lower left first, anticlockwise. */
export function cornersOf(place: SheetPlace): readonly LonLat[] {
  const [x, y] = gridMetres(place.centre)
  const [width, height] = groundOf(place)
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right, up]) => lonLatOf([x + (right! * width) / 2, y + (up! * height) / 2]))
}

export function boundsOfSheet(place: SheetPlace): [number, number, number, number] {
  const corners = cornersOf(place)
  const lngs = corners.map(([lng]) => lng)
  const lats = corners.map(([, lat]) => lat)
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** The place moved by millimetres of paper. */
export function movedBy(place: SheetPlace, rightMm: number, upMm: number): SheetPlace {
  const [x, y] = gridMetres(place.centre)
  const metresPerMm = place.scale / 1000
  return { ...place, centre: lonLatOf([x + rightMm * metresPerMm, y + upMm * metresPerMm]) }
}

/** The smallest usual scale whose sheet lies within the bounds that are looked at, with air around it. */
export function scaleWithin(
  size: Pick<SheetPlace, 'paper' | 'orientation'>,
  [west, south, east, north]: readonly [number, number, number, number],
): number {
  const [left, low] = gridMetres([west, south])
  const [right, high] = gridMetres([east, north])
  const fits = (scale: number) => {
    const [width, height] = groundOf({ ...size, scale })
    return width <= 0.9 * (right - left) && height <= 0.9 * (high - low)
  }
  return sheetScales.findLast(fits) ?? sheetScales[0]
}

/** The largest usual scale at which the bounds fit onto the sheet. */
export function scaleToHold(
  { paper, orientation }: Pick<SheetPlace, 'paper' | 'orientation'>,
  [west, south, east, north]: readonly [number, number, number, number],
): number | null {
  const { map } = sheetLayout(paper, orientation)
  const [left, low] = gridMetres([west, south])
  const [right, high] = gridMetres([east, north])
  return scaleThatFits([right - left, high - low], [map.width * 0.94, map.height * 0.94])
}

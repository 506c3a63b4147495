/** The map of a sheet: ground in EPSG:4544, north up, at an exact scale, and where each place lies on the page. */
import proj4 from 'proj4'
import { cgcs2000, cm105 } from '../../../gis-data/crs.ts'
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'

type LonLat = readonly [number, number]

export interface MapFrame {
  /** On the page, in millimetres from its upper left. */
  readonly box: BoxMm
  /** 1 : this many. */
  readonly scale: number
  /** EPSG:4544 metres: of the left, lower, right and upper edge. */
  readonly ground: { west: number; south: number; east: number; north: number }
  /** Degrees: west, south, east, north of everything the frame shows. */
  readonly bounds: readonly [number, number, number, number]
  /** Millimetres on the page. */
  place(lng: number, lat: number): [number, number]
}

const toMetres = proj4(cgcs2000.proj4, cm105.proj4)

export function mapFrame(centre: LonLat, scale: number, box: BoxMm): MapFrame {
  const [x, y] = toMetres.forward([...centre]) as [number, number]
  const [halfX, halfY] = [(box.width * scale) / 2000, (box.height * scale) / 2000]
  const ground = { west: x - halfX, south: y - halfY, east: x + halfX, north: y + halfY }
  const corners = [
    [ground.west, ground.south],
    [ground.east, ground.south],
    [ground.east, ground.north],
    [ground.west, ground.north],
    // meridians and parallels are bent: the middles of the edges may reach further
    [x, ground.south],
    [x, ground.north],
  ].map((corner) => toMetres.inverse(corner) as [number, number])
  const lngs = corners.map(([lng]) => lng)
  const lats = corners.map(([, lat]) => lat)
  const mmPerM = 1000 / scale
  return {
    box,
    scale,
    ground,
    bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    place(lng, lat) {
      const [east, north] = toMetres.forward([lng, lat]) as [number, number]
      return [box.x + (east - ground.west) * mmPerM, box.y + (ground.north - north) * mmPerM]
    },
  }
}

/** EPSG:4544 of degrees, metres: easting, northing. */
export const metresOf = (place: LonLat): [number, number] =>
  toMetres.forward([...place]) as [number, number]

/** The middle of a box of degrees as the projection has it, and its ground in metres. */
export function groundOf([west, south, east, north]: readonly [number, number, number, number]): {
  centre: LonLat
  groundM: readonly [number, number]
} {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ].map((corner) => metresOf(corner as [number, number]))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const centre = toMetres.inverse([(left + right) / 2, (low + high) / 2]) as [number, number]
  return { centre, groundM: [right - left, high - low] }
}

/**
 * The frame in which the district is built: metres, linear in longitude and latitude, so that a
 * line straight here is straight in the stored data and two shapes that share an edge still share
 * it after conversion (a Gauss–Krüger frame bends 300 m by about 1 mm). True to 0.15 % in the
 * district; where tenths of a metre count, `metric.ts` measures in EPSG:4544.
 */
import { district } from '../../gis-data/district.ts'
import type { XY } from './ring.ts'

const [LON_0, LAT_0] = district.centre
const SEMI_MAJOR_M = 6378137
const FLATTENING = 1 / 298.257222101
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING)
const RADIANS = Math.PI / 180

/** Metres per degree eastwards and northwards on the ellipsoid at a latitude. */
export function metresPerDegree(latitude: number): XY {
  const w = 1 - ECCENTRICITY_2 * Math.sin(latitude * RADIANS) ** 2
  const east = (SEMI_MAJOR_M / Math.sqrt(w)) * Math.cos(latitude * RADIANS) * RADIANS
  const north = ((SEMI_MAJOR_M * (1 - ECCENTRICITY_2)) / w ** 1.5) * RADIANS
  return [east, north]
}

const [EAST, NORTH] = metresPerDegree(LAT_0)

export const toLocal = ([lon, lat]: readonly number[]): XY => [
  (lon! - LON_0) * EAST,
  (lat! - LAT_0) * NORTH,
]

/** 9 decimals of a degree are 0.1 mm. */
export const toLonLat = ([x, y]: XY): [number, number] => [
  Math.round((x / EAST + LON_0) * 1e9) / 1e9,
  Math.round((y / NORTH + LAT_0) * 1e9) / 1e9,
]

/** Ellipsoid area per unit of frame area at a northing: corrects small areas to better than 1e-6. */
export function areaScaleAt(y: number): number {
  const [east, north] = metresPerDegree(y / NORTH + LAT_0)
  return (east * north) / (EAST * NORTH)
}

/** Reads a coordinate pair as planners type it: degrees, or X (north) / Y (east) in either order. */
import { cgcs2000, cm105, zone35 } from '../../gis-data/crs.ts'

export interface TypedPoint {
  /** 4490, 4523 or 4544. */
  readonly srid: number
  /** Longitude or easting. */
  readonly east: number
  /** Latitude or northing. */
  readonly north: number
}

const pair =
  /^[(（]?\s*(-?\d+(?:\.\d+)?)\s*°?\s*[EN]?\s*[,，;；/\s]\s*(-?\d+(?:\.\d+)?)\s*°?\s*[EN]?\s*[)）]?$/i

/** Where the numbers of each CRS lie in China; ranges do not overlap, so the order can be told. */
const ranges = [
  { srid: cgcs2000.srid, east: [73, 136], north: [3, 54] },
  { srid: zone35.srid, east: [35_200_000, 35_800_000], north: [2_000_000, 5_000_000] },
  { srid: cm105.srid, east: [200_000, 800_000], north: [2_000_000, 5_000_000] },
] as const

/** Null where the text is no pair of numbers, or one that fits no known CRS. */
export function parseCoordinates(text: string): TypedPoint | null {
  const match = pair.exec(text.trim())
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  return inRange(first, second) ?? inRange(second, first)
}

function inRange(east: number, north: number): TypedPoint | null {
  const found = ranges.find((range) => isWithin(east, range.east) && isWithin(north, range.north))
  return found ? { srid: found.srid, east, north } : null
}

const isWithin = (value: number, [least, most]: readonly [number, number]) =>
  value >= least && value <= most

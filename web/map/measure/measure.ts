/** Lengths and areas on the CGCS2000 ellipsoid, along geodesics, as the database computes them. */
import geographiclib from 'geographiclib-geodesic'
import type { Position } from 'geojson'

const SEMI_MAJOR_M = 6_378_137
const INVERSE_FLATTENING = 298.257222101

const ellipsoid = new geographiclib.Geodesic.Geodesic(SEMI_MAJOR_M, 1 / INVERSE_FLATTENING)

export interface Measured {
  readonly lengthM: number
  /** 0 for a line and for a ring of fewer than three corners. */
  readonly areaM2: number
}

export const measureLine = (positions: readonly Position[]): Measured => ({
  lengthM: compute(positions, true).perimeter,
  areaM2: 0,
})

/** One ring, closed or not; the area is positive whichever way it is drawn. */
export function measureRing(positions: readonly Position[]): Measured {
  const [first] = positions
  const last = positions.at(-1)
  const closed = first && last && first[0] === last[0] && first[1] === last[1]
  const corners = closed ? positions.slice(0, -1) : positions
  const { perimeter, area = 0 } = compute(corners, false)
  return { lengthM: perimeter, areaM2: corners.length < 3 ? 0 : Math.abs(area) }
}

function compute(positions: readonly Position[], polyline: boolean) {
  const polygon = ellipsoid.Polygon(polyline)
  for (const [lng = 0, lat = 0] of positions) polygon.AddPoint(lat, lng)
  return polygon.Compute(false, true)
}

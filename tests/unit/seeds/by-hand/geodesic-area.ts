/** Ellipsoid area of polygons by GeographicLib: independent of the generator's own arithmetic. */

import geodesic from 'geographiclib-geodesic'
import type { Position } from 'geojson'

const ellipsoid = new geodesic.Geodesic.Geodesic(6378137, 1 / 298.257222101)

/** ㎡ of a multipolygon, holes subtracted. */
export function geodesicAreaM2(polygons: readonly Position[][][]): number {
  let sum = 0
  for (const [outer, ...holes] of polygons) {
    sum += ringAreaM2(outer!)
    for (const hole of holes) sum -= ringAreaM2(hole)
  }
  return sum
}

function ringAreaM2(ring: Position[]): number {
  const polygon = ellipsoid.Polygon(false)
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!)
  return Math.abs(polygon.Compute(false, true).area ?? 0)
}

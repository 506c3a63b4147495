/** Turns drafts into GeoJSON features: degrees with 9 decimals, closed rings, nothing repeated. */
import type { Geometry, Position } from 'geojson'
import type { Draft } from './draft-book.ts'
import { withoutSpikes } from './geometry/conform-rings.ts'
import { toLonLat } from './geometry/local-frame.ts'
import { type Line, type Ring, ringArea } from './geometry/ring.ts'
import type { SeedFeature } from './seed-feature.ts'

export const toFeature = (draft: Draft): SeedFeature => ({
  fid: draft.fid,
  unitCode: draft.unitCode,
  values: draft.values,
  geometry: toGeometry(draft),
})

export function toGeometry({
  polygons,
  lines,
  point,
}: Pick<Draft, 'polygons' | 'lines' | 'point'>): Geometry | null {
  if (point) return { type: 'Point', coordinates: toLonLat(point) }
  if (lines) {
    const coordinates = lines.map(toPositions)
    return coordinates.length === 1
      ? { type: 'LineString', coordinates: coordinates[0]! }
      : { type: 'MultiLineString', coordinates }
  }
  if (!polygons) return null
  const coordinates = polygons.map((ring) => [toClosedRing(ring)])
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0]! }
    : { type: 'MultiPolygon', coordinates }
}

function toPositions(line: Line): Position[] {
  const points = line.map(toLonLat)
  return points.filter(
    (p, i) => i === 0 || p[0] !== points[i - 1]![0] || p[1] !== points[i - 1]![1],
  )
}

function toClosedRing(ring: Ring): Position[] {
  const rounded = withoutSpikes(ring.map(toLonLat))
  if (rounded.length < 3 || ringArea(rounded) <= 0) throw new Error('a ring vanished in rounding')
  return [...rounded, rounded[0]!].map(([x, y]) => [x, y])
}

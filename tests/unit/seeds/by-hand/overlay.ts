/** Overlays by polyclip-ts: another algorithm than the generator's. */
import type { Position } from 'geojson'
import { difference, type Geom, intersection, union } from 'polyclip-ts'
import type { SeedFeature } from '../../../../seeds/generate-district.ts'
import { geodesicAreaM2 } from './geodesic-area.ts'
import { liesWithin, meet } from './meet.ts'
import { polygonsOf } from './polygons-of.ts'

type Polygons = Position[][][]
const geom = (polygons: Polygons) => polygons as unknown as Geom

export function overlap(a: SeedFeature, b: SeedFeature): Polygons {
  const [p, q] = [polygonsOf(a), polygonsOf(b)]
  return meet(p, q) ? (intersection(geom(p), geom(q)) as Polygons) : []
}

export const overlapM2 = (a: SeedFeature, b: SeedFeature): number => geodesicAreaM2(overlap(a, b))

/** What is left of the polygons outside all the features. */
export function remainder(polygons: Polygons, features: readonly SeedFeature[]): Polygons {
  const tools = features.map(polygonsOf).filter((tool) => meet(polygons, tool))
  if (tools.length === 0 || polygons.length === 0) return polygons
  if (tools.some((tool) => liesWithin(polygons, tool))) return []
  const [first, ...rest] = tools.map(geom)
  return difference(geom(polygons), rest.length > 0 ? union(first!, ...rest) : first!) as Polygons
}

/** The polygons of a feature, whatever its type. */
import type { Position } from 'geojson'
import type { SeedFeature } from '../../../../seeds/generate-district.ts'

export function polygonsOf({ geometry }: SeedFeature): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates]
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
}

export function linesOf({ geometry }: SeedFeature): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates]
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : []
}

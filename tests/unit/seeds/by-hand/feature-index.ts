/** Features of a layer by bounding box. */

import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import type { SeedFeature } from '../../../../seeds/generate-district.ts'
import { linesOf, polygonsOf } from './polygons-of.ts'

export type Near = (feature: SeedFeature, marginDegrees?: number) => SeedFeature[]

export function featureIndex(features: readonly SeedFeature[]): Near {
  if (features.length === 0) return () => []
  const tree = new Flatbush(features.length)
  for (const feature of features) tree.add(...boxOf(feature))
  tree.finish()
  return (feature, margin = 0) => {
    const [minX, minY, maxX, maxY] = boxOf(feature)
    return tree
      .search(minX - margin, minY - margin, maxX + margin, maxY + margin)
      .map((i) => features[i]!)
  }
}

export function boxOf(feature: SeedFeature): [number, number, number, number] {
  const points: Position[] = [...polygonsOf(feature).flat(2), ...linesOf(feature).flat()]
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x!)
    box[1] = Math.min(box[1], y!)
    box[2] = Math.max(box[2], x!)
    box[3] = Math.max(box[3], y!)
  }
  return box
}

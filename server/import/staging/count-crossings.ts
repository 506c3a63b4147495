/** How often the edges of a polygon cross each other: what decides how long a repair takes. */
import Flatbush from 'flatbush'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Counts proper crossings (not shared or touching ends), and stops at `limit`. */
export function countCrossings(shape: Polygon | MultiPolygon, limit: number): number {
  const edges = edgesOf(shape)
  if (edges.length === 0) return 0
  const index = new Flatbush(edges.length)
  for (const [a, b] of edges)
    index.add(
      Math.min(a[0]!, b[0]!),
      Math.min(a[1]!, b[1]!),
      Math.max(a[0]!, b[0]!),
      Math.max(a[1]!, b[1]!),
    )
  index.finish()
  let crossings = 0
  for (let at = 0; at < edges.length && crossings < limit; at += 1) {
    const [a, b] = edges[at]!
    index.search(
      Math.min(a[0]!, b[0]!),
      Math.min(a[1]!, b[1]!),
      Math.max(a[0]!, b[0]!),
      Math.max(a[1]!, b[1]!),
      (other) => {
        if (other > at && crossings < limit && cross(edges[at]!, edges[other]!)) crossings += 1
        return false
      },
    )
  }
  return crossings
}

type Edge = readonly [Position, Position]

function edgesOf({ type, coordinates }: Polygon | MultiPolygon): Edge[] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((point, at): Edge => [ring[at]!, point]))
}

/** Twice the signed area of the triangle: which side of a–b the point lies on. */
const side = (a: Position, b: Position, point: Position) =>
  Math.sign((b[0]! - a[0]!) * (point[1]! - a[1]!) - (b[1]! - a[1]!) * (point[0]! - a[0]!))

const cross = ([a, b]: Edge, [c, d]: Edge) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

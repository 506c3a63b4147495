/** Cuts large shapes down to a window, so that clipping them with a small one takes no minutes. */
import type { MultiPolygon, Position } from 'geojson'

export type Polygons = MultiPolygon['coordinates']
export type Box = readonly [west: number, south: number, east: number, north: number]

export function boxOf(polygons: Polygons): Box {
  const points = polygons.flatMap(([outer]) => outer!)
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)]
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
  const greatest = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
  return [least(xs), least(ys), greatest(xs), greatest(ys)]
}

/**
 * Sutherland and Hodgman's cut at the window, grown by a tenth so that no new edge falls on a shape
 * inside. Within the window nothing changes; along its border edges may run to and fro.
 */
export function withinWindow(polygons: Polygons, box: Box): Polygons {
  const [width, height] = [(box[2] - box[0]) / 10, (box[3] - box[1]) / 10]
  const window: Box = [box[0] - width, box[1] - height, box[2] + width, box[3] + height]
  return polygons
    .map((rings) => rings.map((ring) => cutRing(ring, window)))
    .filter(([outer]) => outer!.length > 3)
    .map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => hole.length > 3)])
}

function cutRing(ring: Position[], [west, south, east, north]: Box): Position[] {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ]
  const open = sides.reduce((points, side) => cutSide(points, ...side), ring.slice(0, -1))
  return open.length === 0 ? [] : [...open, open[0]!]
}

function cutSide(points: Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const inside = (point: Position) => (point[axis]! - limit) * sign >= 0
  return points.flatMap((point, index) => {
    const before = points.at(index - 1)!
    if (inside(before) === inside(point)) return inside(point) ? [point] : []
    const share = (limit - before[axis]!) / (point[axis]! - before[axis]!)
    const other = before[1 - axis]! + share * (point[1 - axis]! - before[1 - axis]!)
    const crossing = axis === 0 ? [limit, other] : [other, limit]
    return inside(point) ? [crossing, point] : [crossing]
  })
}

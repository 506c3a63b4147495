/** Distances in EPSG:4544 by proj4. */
import type { Position } from 'geojson'
import proj4 from 'proj4'
import { cgcs2000, cm105 } from '../../../../gis-data/crs.ts'
import { inside, segmentsTouch } from './meet.ts'

const project = proj4(cgcs2000.proj4, cm105.proj4)
const known = new WeakMap<Position[], Position[]>()

function metric(line: Position[]): Position[] {
  const cached = known.get(line) ?? line.map((p) => project.forward([p[0]!, p[1]!]))
  known.set(line, cached)
  return cached
}

/** Between two polygons' outer rings; 0 where they meet. */
export function polygonDistanceM(a: readonly Position[][][], b: readonly Position[][][]): number {
  let least = Infinity
  for (const [p] of a) {
    for (const [q] of b) {
      const [ring, other] = [metric(p!), metric(q!)]
      if (inside(ring[0]!, other) || inside(other[0]!, ring)) return 0
      least = Math.min(least, lineDistance(ring, other))
    }
  }
  return least
}

export function polygonToLineDistanceM(
  a: readonly Position[][][],
  lines: readonly Position[][],
): number {
  return Math.min(
    ...a.flatMap(([ring]) => lines.map((line) => lineDistance(metric(ring!), metric(line)))),
  )
}

function lineDistance(a: Position[], b: Position[]): number {
  let least = Infinity
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      const [p, q, r, s] = [a[i - 1]!, a[i]!, b[j - 1]!, b[j]!]
      if (segmentsTouch(p, q, r, s)) return 0
      least = Math.min(
        least,
        toSegment(p, r, s),
        toSegment(q, r, s),
        toSegment(r, p, q),
        toSegment(s, p, q),
      )
    }
  }
  return least
}

function toSegment(p: Position, a: Position, b: Position): number {
  const dx = b[0]! - a[0]!
  const dy = b[1]! - a[1]!
  const t = Math.max(
    0,
    Math.min(1, ((p[0]! - a[0]!) * dx + (p[1]! - a[1]!) * dy) / (dx * dx + dy * dy)),
  )
  return Math.hypot(p[0]! - a[0]! - t * dx, p[1]! - a[1]! - t * dy)
}

/** Voronoi cells whose edges meander as village boundaries do; both neighbours share each edge exactly. */
import { Delaunay } from 'd3-delaunay'
import {
  distance,
  type Line,
  type Ring,
  ringContains,
  toCounterClockwise,
  type XY,
} from '../geometry/ring.ts'
import { createRandom } from '../random.ts'

const FAR_M = 70_000
const FAR_SEEDS = 24
const FINEST_M = 70

export function wobblingCells(seeds: readonly XY[]): Ring[] {
  const points: XY[] = [...seeds]
  for (let i = 0; i < FAR_SEEDS; i++) {
    const a = (i / FAR_SEEDS) * 2 * Math.PI
    points.push([Math.cos(a) * FAR_M, Math.sin(a) * FAR_M])
  }
  const { triangles, halfedges, inedges } = Delaunay.from(points as [number, number][])
  const centre = (t: number) =>
    circumcentre(
      points[triangles[3 * t]!]!,
      points[triangles[3 * t + 1]!]!,
      points[triangles[3 * t + 2]!]!,
    )
  const arcs = new Map<string, Line>()

  /** Corner `a` up to but not including corner `b`, between seeds `p` and `q`. */
  const arc = (a: number, b: number, p: XY, q: XY): Line => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = `${low} ${high}`
    const line = arcs.get(key) ?? meander(centre(low), centre(high), [p, q], key)
    arcs.set(key, line)
    const forward = a < b ? line : [...line].reverse()
    return forward.slice(0, -1)
  }

  return seeds.map((seed, i) => {
    const around: { triangle: number; other: number }[] = []
    const first = inedges[i]!
    let e = first
    do {
      const triangle = Math.floor(e / 3)
      const out = e % 3 === 2 ? e - 2 : e + 1
      around.push({ triangle, other: triangles[out % 3 === 2 ? out - 2 : out + 1]! })
      e = halfedges[out]!
    } while (e !== first)
    const ring = around.flatMap(({ triangle, other }, k) =>
      arc(triangle, around[(k + 1) % around.length]!.triangle, seed, points[other]!),
    )
    return toCounterClockwise(ring)
  })
}

/** Midpoint displacement that stays within the diamond of the edge and its two seeds. */
function meander(a: XY, b: XY, seeds: readonly [XY, XY], key: string): Line {
  const random = createRandom(`arc ${key}`)
  const diamond: Ring = [a, seeds[0], b, seeds[1]]
  const displace = (p: XY, q: XY, depth: number): Line => {
    const length = distance(p, q)
    if (length < FINEST_M || depth > 9) return []
    let offset = random.range(-1, 1) * Math.min(length * 0.17, 160)
    for (;;) {
      const middle: XY = [
        (p[0] + q[0]) / 2 - ((q[1] - p[1]) / length) * offset,
        (p[1] + q[1]) / 2 + ((q[0] - p[0]) / length) * offset,
      ]
      const beyond: XY = [
        (p[0] + q[0]) / 2 - ((q[1] - p[1]) / length) * offset * 1.8,
        (p[1] + q[1]) / 2 + ((q[0] - p[0]) / length) * offset * 1.8,
      ]
      if (ringContains(diamond, beyond) || Math.abs(offset) < 0.5) {
        return [...displace(p, middle, depth + 1), middle, ...displace(middle, q, depth + 1)]
      }
      offset *= 0.6
    }
  }
  return [a, ...displace(a, b, 0), b]
}

function circumcentre(a: XY, b: XY, c: XY): XY {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const ex = c[0] - a[0]
  const ey = c[1] - a[1]
  const bl = dx * dx + dy * dy
  const cl = ex * ex + ey * ey
  const d = 0.5 / (dx * ey - dy * ex)
  return [a[0] + (ey * bl - dy * cl) * d, a[1] + (dx * cl - ex * bl) * d]
}

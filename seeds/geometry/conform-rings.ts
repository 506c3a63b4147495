/**
 * Makes neighbours share every vertex: near-equal points become one, and a corner that lies on a
 * neighbour's edge is put into that edge. After rounding to 9 decimals the partition has neither
 * gaps nor overlaps. Each ring comes back as its simple loops: one, as a rule; none if it vanished.
 */
import { type Ring, ringArea, type XY } from './ring.ts'

/** Points nearer than this are one, m. */
const SNAP_M = 0.003
const CELL_M = 12

export function conformRings(rings: readonly Ring[]): Ring[][] {
  const vertices = new VertexGrid()
  const snapped = rings.map((ring) => {
    const points = ring.map((p) => vertices.snap(p))
    return withoutSpikes(points)
  })
  return snapped.map((ring) => {
    if (ring.length < 3) return []
    const full: Ring = []
    for (let i = 0; i < ring.length; i++) {
      const a = ring[i]!
      const b = ring[(i + 1) % ring.length]!
      full.push(a, ...vertices.between(a, b))
    }
    return simpleLoops(withoutSpikes(full))
  })
}

/** A ring that touches itself in a point falls into the loops that meet there; inverted ones are dropped. */
function simpleLoops(ring: Ring): Ring[] {
  const loops: Ring[] = []
  let path: Ring = []
  const at = new Map<XY, number>()
  for (const p of ring) {
    const first = at.get(p)
    if (first !== undefined) {
      loops.push(path.slice(first))
      for (const q of path.slice(first)) at.delete(q)
      path = path.slice(0, first)
    }
    at.set(p, path.length)
    path.push(p)
  }
  loops.push(path)
  return loops.filter((loop) => loop.length > 2 && ringArea(loop) > 0)
}

/** Drops repeated points and there-and-back spikes. */
export function withoutSpikes(ring: Ring): Ring {
  const result = [...ring]
  for (let i = 0; i < result.length && result.length > 2; ) {
    const n = result.length
    const before = result[(i + n - 1) % n]!
    const here = result[i]!
    const after = result[(i + 1) % n]!
    if (same(here, after) || same(before, after)) {
      result.splice(i, 1)
      i = Math.max(0, i - 2)
    } else i++
  }
  return result
}

const same = (a: XY, b: XY) => a[0] === b[0] && a[1] === b[1]

class VertexGrid {
  private readonly fine = new Map<number, XY>()
  private readonly coarse = new Map<number, XY[]>()

  snap(p: XY): XY {
    const i = Math.floor(p[0] / SNAP_M)
    const j = Math.floor(p[1] / SNAP_M)
    for (let di = -1; di <= 1; di++) {
      for (let dj = -1; dj <= 1; dj++) {
        const known = this.fine.get((i + di) * 1e8 + (j + dj))
        if (known) return known
      }
    }
    this.fine.set(i * 1e8 + j, p)
    const key = Math.floor(p[0] / CELL_M) * 1e5 + Math.floor(p[1] / CELL_M)
    const cell = this.coarse.get(key)
    if (cell) cell.push(p)
    else this.coarse.set(key, [p])
    return p
  }

  /** Vertices on the open edge a–b, in order. */
  between(a: XY, b: XY): XY[] {
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const length2 = dx * dx + dy * dy
    if (length2 < 4 * SNAP_M * SNAP_M) return []
    const found: { t: number; p: XY }[] = []
    const reach = SNAP_M / Math.sqrt(length2)
    this.alongEdge(a, dx, dy, (p) => {
      if (p === a || p === b) return
      const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2
      if (t <= 0 || t >= 1) return
      const off = Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length2
      if (off < reach) found.push({ t, p })
    })
    return found.sort((p, q) => p.t - q.t).map(({ p }) => p)
  }

  private alongEdge(a: XY, dx: number, dy: number, visit: (p: XY) => void): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / CELL_M))
    const seen = new Set<number>()
    for (let k = 0; k <= steps; k++) {
      const i = Math.floor((a[0] + (dx * k) / steps) / CELL_M)
      const j = Math.floor((a[1] + (dy * k) / steps) / CELL_M)
      for (let di = -1; di <= 1; di++) {
        for (let dj = -1; dj <= 1; dj++) seen.add((i + di) * 1e5 + (j + dj))
      }
    }
    for (const key of seen) for (const p of this.coarse.get(key) ?? []) visit(p)
  }
}

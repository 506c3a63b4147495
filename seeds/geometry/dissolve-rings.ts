/** Merges rings that share exact vertices along their common edges: shared edges cancel. */
import { type Ring, ringArea, ringContains, type XY } from './ring.ts'

const keyOf = (p: XY) => `${p[0].toFixed(3)},${p[1].toFixed(3)}`

/** The outer rings, largest first; holes are filled, and with them whatever lies inside. */
export function dissolveRings(rings: readonly Ring[]): Ring[] {
  const edges = new Map<string, { to: string; point: XY }[]>()
  const seen = new Set<string>()
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      seen.add(`${keyOf(ring[i]!)}|${keyOf(ring[(i + 1) % ring.length]!)}`)
    }
  }
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const a = keyOf(ring[i]!)
      const b = keyOf(ring[(i + 1) % ring.length]!)
      if (a === b || seen.has(`${b}|${a}`)) continue
      const from = edges.get(a) ?? []
      from.push({ to: b, point: ring[i]! })
      edges.set(a, from)
    }
  }
  const merged: Ring[] = []
  for (const start of edges.keys()) {
    let at = start
    const ring: Ring = []
    for (;;) {
      const edge = edges.get(at)?.pop()
      if (!edge) break
      ring.push(edge.point)
      at = edge.to
    }
    if (ring.length > 2 && ringArea(ring) > 0) merged.push(ring)
  }
  merged.sort((a, b) => ringArea(b) - ringArea(a))
  return merged.filter(
    (ring, i) => !merged.slice(0, i).some((outer) => ringContains(outer, ring[0]!)),
  )
}

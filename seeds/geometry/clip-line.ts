/** The parts of a line inside a ring. */

import { distance, type Line, type Ring, ringContains } from './ring.ts'
import { crossingOf } from './segment.ts'

export function clipLine(line: Line, ring: Ring): Line[] {
  const parts: Line[] = []
  let inside = ringContains(ring, line[0]!)
  let current: Line = inside ? [line[0]!] : []
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!
    const b = line[i]!
    for (const at of crossingsAlong(a, b, ring)) {
      current.push(at)
      if (inside) parts.push(current)
      current = inside ? [] : [at]
      inside = !inside
    }
    if (inside) current.push(b)
  }
  if (inside) parts.push(current)
  return parts.filter((part) => part.length > 1 && distance(part[0]!, part[part.length - 1]!) > 1)
}

function crossingsAlong(a: readonly [number, number], b: readonly [number, number], ring: Ring) {
  const found: (readonly [number, number])[] = []
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const at = crossingOf(a, b, ring[j]!, ring[i]!)
    if (at) found.push(at)
  }
  return found.sort((p, q) => distance(a, p) - distance(a, q))
}

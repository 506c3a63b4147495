/** What makes a ring invalid for a spatial database; null when nothing does. */

import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import { segmentsTouch } from './meet.ts'

export function ringProblem(ring: Position[]): string | null {
  const n = ring.length - 1
  if (n < 3) return 'fewer than three points'
  if (ring[0]![0] !== ring[n]![0] || ring[0]![1] !== ring[n]![1]) return 'not closed'
  if (new Set(ring.slice(0, n).map((p) => p.join())).size < n) return 'a point repeated'
  if (signedArea(ring) <= 0) return 'not counter-clockwise'
  if (ring.some((p) => p.some((c) => Math.round(c * 1e9) / 1e9 !== c)))
    return 'more than 9 decimals'
  return crossesItself(ring) ? 'crosses itself' : null
}

function signedArea(ring: Position[]): number {
  const [ox, oy] = ring[0]!
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    sum += (ax! - ox!) * (by! - oy!) - (bx! - ox!) * (ay! - oy!)
  }
  return sum
}

function crossesItself(ring: Position[]): boolean {
  const n = ring.length - 1
  const touch = (i: number, j: number) =>
    segmentsTouch(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)
  const apart = (i: number, j: number) => j - i > 1 && !(i === 0 && j === n - 1)
  if (n < 40) {
    for (let i = 0; i < n; i++)
      for (let j = i + 2; j < n; j++) if (apart(i, j) && touch(i, j)) return true
    return folds(ring)
  }
  const tree = new Flatbush(n)
  const box = (i: number) => {
    const [a, b] = [ring[i]!, ring[i + 1]!]
    return [
      Math.min(a[0]!, b[0]!),
      Math.min(a[1]!, b[1]!),
      Math.max(a[0]!, b[0]!),
      Math.max(a[1]!, b[1]!),
    ] as const
  }
  for (let i = 0; i < n; i++) tree.add(...box(i))
  tree.finish()
  for (let i = 0; i < n; i++) {
    if (tree.search(...box(i)).some((j) => apart(i, j) && touch(i, j))) return true
  }
  return folds(ring)
}

/** An edge that runs back over the one before. */
function folds(ring: Position[]): boolean {
  const n = ring.length - 1
  for (let i = 0; i < n; i++) {
    const [a, b, c] = [ring[(i + n - 1) % n]!, ring[i]!, ring[i + 1]!]
    const cross = (b[0]! - a[0]!) * (c[1]! - b[1]!) - (b[1]! - a[1]!) * (c[0]! - b[0]!)
    const dot = (b[0]! - a[0]!) * (c[0]! - b[0]!) + (b[1]! - a[1]!) * (c[1]! - b[1]!)
    if (cross === 0 && dot < 0) return true
  }
  return false
}

/** Exact-enough test whether two polygons share any interior: edges that cross, or one inside the other. */
import type { Position } from 'geojson'

export function meet(a: readonly Position[][][], b: readonly Position[][][]): boolean {
  return a.some(([p]) => b.some(([q]) => ringsMeet(p!, q!)))
}

const ringsMeet = (a: Position[], b: Position[]): boolean =>
  edgesTouch(a, b) || inside(a[0]!, b) || inside(b[0]!, a)

function edgesTouch(a: Position[], b: Position[]): boolean {
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      if (segmentsTouch(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) return true
    }
  }
  return false
}

/** Touching counts: the overlap is then computed and comes out as nothing. */
export function segmentsTouch(a: Position, b: Position, c: Position, d: Position): boolean {
  if (Math.max(a[0]!, b[0]!) < Math.min(c[0]!, d[0]!)) return false
  if (Math.min(a[0]!, b[0]!) > Math.max(c[0]!, d[0]!)) return false
  if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!)) return false
  if (Math.min(a[1]!, b[1]!) > Math.max(c[1]!, d[1]!)) return false
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

const turn = (a: Position, b: Position, p: Position) =>
  Math.sign((b[0]! - a[0]!) * (p[1]! - a[1]!) - (b[1]! - a[1]!) * (p[0]! - a[0]!))

export function inside([x, y]: Position, ring: Position[]): boolean {
  let odd = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!) odd = !odd
  }
  return odd
}

/** Whether all of `a` lies in one polygon of `b` without touching its edge. */
export function liesWithin(a: readonly Position[][][], b: readonly Position[][][]): boolean {
  return a.every(([p]) =>
    b.some((q) => q.length === 1 && !edgesTouch(p!, q[0]!) && inside(p![0]!, q[0]!)),
  )
}

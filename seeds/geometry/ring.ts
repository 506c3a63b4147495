/** Plane points and open rings (first point not repeated, counter-clockwise), in metres of the local frame. */
export type XY = readonly [number, number]
export type Ring = XY[]
export type Line = XY[]

/** Signed area, positive when counter-clockwise. */
export function ringArea(ring: Ring): number {
  let sum = 0
  let [px, py] = ring[ring.length - 1]!
  for (const [x, y] of ring) {
    sum += px * y - x * py
    px = x
    py = y
  }
  return sum / 2
}

export function ringCentroid(ring: Ring): XY {
  const [ox, oy] = ring[0]!
  let a = 0
  let cx = 0
  let cy = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const x0 = ring[j]![0] - ox
    const y0 = ring[j]![1] - oy
    const x1 = ring[i]![0] - ox
    const y1 = ring[i]![1] - oy
    const cross = x0 * y1 - x1 * y0
    a += cross
    cx += (x0 + x1) * cross
    cy += (y0 + y1) * cross
  }
  return a === 0 ? [ox, oy] : [ox + cx / (3 * a), oy + cy / (3 * a)]
}

export function ringPerimeter(ring: Ring): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += distance(ring[j]!, ring[i]!)
  return sum
}

export const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1])

export function ringContains(ring: Ring, [x, y]: XY): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!
    const [xj, yj] = ring[j]!
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Grows or shrinks a star-shaped ring about a point. */
export const scaleRing = (ring: Ring, [cx, cy]: XY, factor: number): Ring =>
  ring.map(([x, y]) => [cx + (x - cx) * factor, cy + (y - cy) * factor])

export const toCounterClockwise = (ring: Ring): Ring =>
  ringArea(ring) < 0 ? [...ring].reverse() : ring

/** How far the ring reaches along a direction: least and greatest projection on it. */
export function ringReach(ring: Ring, angle: number): { from: number; to: number } {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  let from = Infinity
  let to = -Infinity
  for (const [x, y] of ring) {
    const at = x * c + y * s
    if (at < from) from = at
    if (at > to) to = at
  }
  return { from, to }
}

/** Axis-aligned boxes `[minX, minY, maxX, maxY]`. */
import type { XY } from './ring.ts'

export type Bounds = readonly [number, number, number, number]

export function boundsOf(points: readonly XY[], margin = 0): Bounds {
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  for (const [x, y] of points) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return [minX - margin, minY - margin, maxX + margin, maxY + margin]
}

export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

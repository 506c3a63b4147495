/** Finds the nearest of many line segments. */
import Flatbush from 'flatbush'
import type { Line, XY } from './ring.ts'
import { nearestOn, segmentDistance } from './segment.ts'

export interface SegmentIndex<T> {
  /** Nearest owner within `withinM`, its distance and the point of it that is nearest. */
  nearest(point: XY, withinM: number): { owner: T; distanceM: number; point: XY } | null
  /** Least of `distance − clearance(owner)`; positive = free. Looks `withinM` around. */
  clearance(point: XY, withinM: number, required: (owner: T) => number): number
}

export function createSegmentIndex<T>(lines: readonly { line: Line; owner: T }[]): SegmentIndex<T> {
  const from: XY[] = []
  const to: XY[] = []
  const owners: T[] = []
  for (const { line, owner } of lines) {
    for (let i = 1; i < line.length; i++) {
      from.push(line[i - 1]!)
      to.push(line[i]!)
      owners.push(owner)
    }
  }
  const tree = new Flatbush(Math.max(1, from.length))
  if (from.length === 0) tree.add(1e9, 1e9, 1e9, 1e9)
  for (let i = 0; i < from.length; i++) {
    const [ax, ay] = from[i]!
    const [bx, by] = to[i]!
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()
  const around = ([x, y]: XY, r: number) =>
    from.length === 0 ? [] : tree.search(x - r, y - r, x + r, y + r)
  return {
    nearest(point, withinM) {
      let best = -1
      let least = withinM
      for (const i of around(point, withinM)) {
        const distanceM = segmentDistance(point, from[i]!, to[i]!)
        if (distanceM > least) continue
        least = distanceM
        best = i
      }
      if (best < 0) return null
      return {
        owner: owners[best]!,
        distanceM: least,
        point: nearestOn(point, from[best]!, to[best]!),
      }
    },
    clearance(point, withinM, required) {
      let least = Infinity
      for (const i of around(point, withinM)) {
        least = Math.min(least, segmentDistance(point, from[i]!, to[i]!) - required(owners[i]!))
      }
      return least
    },
  }
}

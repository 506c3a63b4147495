/** Leads a course of straight spans past the points that it has to keep away from. */
import Flatbush from 'flatbush'
import { boundsOf } from './bounds.ts'
import type { Line, XY } from './ring.ts'
import { normal, segmentDistance } from './segment.ts'

export type Obstacles = (a: XY, b: XY, withinM: number) => XY[]

export function createObstacles(points: readonly XY[]): Obstacles {
  const tree = new Flatbush(Math.max(1, points.length))
  if (points.length === 0) tree.add(1e9, 1e9, 1e9, 1e9)
  for (const [x, y] of points) tree.add(x, y, x, y)
  tree.finish()
  return (a, b, withinM) => {
    const [minX, minY, maxX, maxY] = boundsOf([a, b], withinM)
    return tree
      .search(minX, minY, maxX, maxY)
      .sort((i, j) => i - j)
      .filter((i) => i < points.length)
      .map((i) => points[i]!)
      .filter((point) => segmentDistance(point, a, b) < withinM)
  }
}

/** How far a corner may be moved sideways, m. */
const OFFSETS_M = Array.from({ length: 21 }, (_, i) => (i - 10) * 30)
const PER_OBSTACLE = 100

/**
 * Moves each corner sideways so that as few obstacles as can be lie within `clearM` of the spans
 * and the line bends little.
 */
export function clearCourse(course: Line, obstacles: Obstacles, clearM: number): Line {
  const places = course.map((p, i): XY[] => {
    const [nx, ny] = normal(course[i - 1] ?? p, course[i + 1] ?? p)
    return OFFSETS_M.map((by): XY => [p[0] + nx * by, p[1] + ny * by])
  })
  let costs = OFFSETS_M.map((by) => Math.abs(by) * 0.01)
  const from: number[][] = []
  for (let i = 1; i < places.length; i++) {
    const steps = places[i]!.map((to, k) => {
      let best = { cost: Infinity, from: 0 }
      places[i - 1]!.forEach((before, j) => {
        const sway = Math.abs(OFFSETS_M[k]! - OFFSETS_M[j]!)
        const least = costs[j]! + sway * 0.05 + Math.abs(OFFSETS_M[k]!) * 0.01
        if (least >= best.cost) return
        const cost = least + obstacles(before, to, clearM).length * PER_OBSTACLE
        if (cost < best.cost) best = { cost, from: j }
      })
      return best
    })
    costs = steps.map(({ cost }) => cost)
    from.push(steps.map((step) => step.from))
  }
  let at = costs.indexOf(Math.min(...costs))
  const line: Line = [places[places.length - 1]![at]!]
  for (let i = from.length - 1; i >= 0; i--) {
    at = from[i]![at]!
    line.unshift(places[i]![at]!)
  }
  return line
}

/** The stretches of the line whose spans keep clear; the others are left out. */
export function clearStretches(line: Line, obstacles: Obstacles, clearM: number): Line[] {
  const stretches: Line[] = []
  let current: Line = []
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    if (obstacles(a, b, clearM).length > 0) {
      if (current.length > 1) stretches.push(current)
      current = []
    } else current = current.length > 0 ? [...current, b] : [a, b]
  }
  if (current.length > 1) stretches.push(current)
  return stretches
}

/** Direction of the water at any place: the fan from Dujiangyan, bent to the nearest rivers. */
import { toLocal } from '../geometry/local-frame.ts'
import { distance, type Line, type XY } from '../geometry/ring.ts'

export interface FlowField {
  /** Radians, downstream. */
  angleAt(p: XY): number
}

/** 都江堰: head of the irrigation fan. */
const HEAD = toLocal([103.615, 31.005])
const CELL_M = 600
const REACH_M = 26_000
const FAN_WEIGHT = 1 / 2200 ** 2

export function createFlowField(rivers: readonly Line[]): FlowField {
  const segments = rivers.flatMap((line) =>
    line.slice(1).map((b, i) => {
      const a = line[i]!
      const length = distance(a, b)
      const middle: XY = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      return { middle, x: (b[0] - a[0]) / length, y: (b[1] - a[1]) / length, length }
    }),
  )
  const side = Math.ceil((2 * REACH_M) / CELL_M) + 1
  const gridX = new Float64Array(side * side)
  const gridY = new Float64Array(side * side)
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < side; j++) {
      const p: XY = [i * CELL_M - REACH_M, j * CELL_M - REACH_M]
      const fan = distance(p, HEAD)
      let x = ((p[0] - HEAD[0]) / fan) * FAN_WEIGHT * 1000
      let y = ((p[1] - HEAD[1]) / fan) * FAN_WEIGHT * 1000
      for (const segment of segments) {
        const d2 = distance(p, segment.middle) ** 2 + 300 ** 2
        const weight = segment.length / d2 ** 1.1
        x += segment.x * weight * 5
        y += segment.y * weight * 5
      }
      gridX[i * side + j] = x
      gridY[i * side + j] = y
    }
  }
  return {
    angleAt([px, py]) {
      const u = Math.max(0, Math.min(side - 1.001, (px + REACH_M) / CELL_M))
      const v = Math.max(0, Math.min(side - 1.001, (py + REACH_M) / CELL_M))
      const i = Math.floor(u)
      const j = Math.floor(v)
      const s = u - i
      const t = v - j
      const at = (grid: Float64Array) =>
        (grid[i * side + j]! * (1 - t) + grid[i * side + j + 1]! * t) * (1 - s) +
        (grid[(i + 1) * side + j]! * (1 - t) + grid[(i + 1) * side + j + 1]! * t) * s
      return Math.atan2(at(gridY), at(gridX))
    },
  }
}

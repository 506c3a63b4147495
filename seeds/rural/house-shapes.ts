/** Footprints of the houses in a yard: bars, L and U about the court, or a main house with wings. */
import type { Ring, XY } from '../geometry/ring.ts'
import { placed } from '../geometry/shapes.ts'
import type { Random } from '../random.ts'

/** Houses keep this far from the edge of the homestead, m. */
const INSET_M = 0.55
const GAP_M = 0.6

export function houseShapes(
  centre: XY,
  widthM: number,
  depthM: number,
  angle: number,
  count: number,
  random: Random,
): Ring[] {
  const w = widthM / 2 - INSET_M
  const d = depthM / 2 - INSET_M
  const court = d - 2 * d * random.range(0.48, 0.62)
  const wing = w * random.range(0.55, 0.75)
  const main = count === 1 ? mainHouse(w, d, court, wing, random) : box(-w, court, w, d)
  const shapes = [main]
  if (count > 1) shapes.push(box(-w, -d + random.range(0, 0.8), -w + wing, court - GAP_M))
  if (count > 2) shapes.push(box(w - wing * 0.9, -d + random.range(0, 1.6), w, court - GAP_M))
  return shapes.map((shape) => placed(shape, centre, angle))
}

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

function mainHouse(w: number, d: number, court: number, wing: number, random: Random): Ring {
  const luck = random.next()
  if (luck < 0.35) return box(-w, court - 1, w, d)
  const left = -d + random.range(0.2, 1.5)
  if (luck < 0.72) {
    return [
      [-w, left],
      [-w + wing, left],
      [-w + wing, court],
      [w, court],
      [w, d],
      [-w, d],
    ]
  }
  const right = -d + random.range(0.2, 2)
  return [
    [-w, left],
    [-w + wing, left],
    [-w + wing, court],
    [w - wing, court],
    [w - wing, right],
    [w, right],
    [w, d],
    [-w, d],
  ]
}

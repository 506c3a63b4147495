/** Cuts rings and lines at a box (Sutherland–Hodgman, Cohen's outcodes), all in millimetres. */
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'

/** x and y in turn; a ring does not repeat its first point. */
export type Chain = readonly number[]

interface Edge {
  inside(x: number, y: number): boolean
  /** Where a line from inside to outside meets the edge. */
  meet(ax: number, ay: number, bx: number, by: number): [number, number]
}

const upright = (at: number, sign: number): Edge => ({
  inside: (x) => sign * (x - at) >= 0,
  meet: (ax, ay, bx, by) => [at, ay + ((by - ay) * (at - ax)) / (bx - ax)],
})
const level = (at: number, sign: number): Edge => ({
  inside: (_, y) => sign * (y - at) >= 0,
  meet: (ax, ay, bx, by) => [ax + ((bx - ax) * (at - ay)) / (by - ay), at],
})

const edgesOf = ({ x, y, width, height }: BoxMm): readonly Edge[] => [
  upright(x, 1),
  upright(x + width, -1),
  level(y, 1),
  level(y + height, -1),
]

export const grown = ({ x, y, width, height }: BoxMm, by: number): BoxMm => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

export const ringOf = ({ x, y, width, height }: BoxMm): Chain => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
]

export type Extent = readonly [left: number, top: number, right: number, bottom: number]

export function extentOf(chains: readonly Chain[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const chain of chains) {
    for (let at = 0; at < chain.length; at += 2) {
      const [x, y] = [chain[at]!, chain[at + 1]!]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  return [left, top, right, bottom]
}

export const within = ([left, top, right, bottom]: Extent, box: BoxMm): boolean =>
  left >= box.x && top >= box.y && right <= box.x + box.width && bottom <= box.y + box.height

export const apart = ([left, top, right, bottom]: Extent, box: BoxMm): boolean =>
  right < box.x || bottom < box.y || left > box.x + box.width || top > box.y + box.height

/** The part of a ring inside; empty where there is none. Rings keep their direction. */
export function clipRing(ring: Chain, box: BoxMm): Chain {
  let points: Chain = ring
  for (const edge of edgesOf(box)) {
    const kept: number[] = []
    for (let at = 0; at < points.length; at += 2) {
      const before = (at - 2 + points.length) % points.length
      const [ax, ay] = [points[before]!, points[before + 1]!]
      const [bx, by] = [points[at]!, points[at + 1]!]
      const [a, b] = [edge.inside(ax, ay), edge.inside(bx, by)]
      if (a !== b) kept.push(...edge.meet(ax, ay, bx, by))
      if (b) kept.push(bx, by)
    }
    points = kept
  }
  return points.length < 6 ? [] : points
}

/** The pieces of a line whose segments touch the box; segments wholly on one outer side are left out. */
export function clipLine(line: Chain, box: BoxMm): Chain[] {
  const side = (x: number, y: number) =>
    (x < box.x ? 1 : x > box.x + box.width ? 2 : 0) |
    (y < box.y ? 4 : y > box.y + box.height ? 8 : 0)
  const pieces: number[][] = []
  let piece: number[] | null = null
  for (let at = 2; at < line.length; at += 2) {
    const [ax, ay, bx, by] = [line[at - 2]!, line[at - 1]!, line[at]!, line[at + 1]!]
    if (side(ax, ay) & side(bx, by)) {
      piece = null
      continue
    }
    if (!piece) {
      piece = [ax, ay]
      pieces.push(piece)
    }
    piece.push(bx, by)
  }
  return pieces
}

/** Twice the area, by its sign the direction. */
export function signedArea(ring: Chain): number {
  let sum = 0
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length
    sum += ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!
  }
  return sum
}

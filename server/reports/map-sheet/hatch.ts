/** Hatches and marks inside areas as plain vectors: no tiles, no clips, and neighbours' lines go on in one another. */
import type { Chain } from './clip.ts'

/** Where the lines `v = k · spacing` run inside the rings (even-odd), `u` along them and `v` across. */
type Axes = (x: number, y: number) => [u: number, v: number]

const rows: Axes = (x, y) => [x, y]
const rising: Axes = (x, y) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]
const falling: Axes = (x, y) => [(x + y) * Math.SQRT1_2, (y - x) * Math.SQRT1_2]

function crossings(rings: readonly Chain[], axes: Axes, spacing: number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length
      let [u0, v0] = axes(ring[at]!, ring[at + 1]!)
      let [u1, v1] = axes(ring[next]!, ring[next + 1]!)
      if (v0 > v1) [u0, v0, u1, v1] = [u1, v1, u0, v0]
      // an end belongs to the upper segment alone, so that no crossing counts twice
      for (let k = Math.ceil(v0 / spacing); k * spacing < v1; k++) {
        const u = u0 + ((u1 - u0) * (k * spacing - v0)) / (v1 - v0)
        const known = found.get(k)
        if (known) known.push(u)
        else found.set(k, [u])
      }
    }
  }
  for (const us of found.values()) us.sort((a, b) => a - b)
  return found
}

/** At a corner a line may be no more than a point. */
const SHORTEST_MM = 0.01

/** Lines of 45° (`rising`) or 135°, `spacing` apart, as segments. */
export function hatchLines(
  rings: readonly Chain[],
  direction: 'rising' | 'falling',
  spacing: number,
): Chain[] {
  const lines: Chain[] = []
  for (const [k, us] of crossings(rings, direction === 'rising' ? rising : falling, spacing)) {
    const v = k * spacing
    for (let at = 0; at + 1 < us.length; at += 2) {
      const [a, b] = [us[at]!, us[at + 1]!]
      if (b - a < SHORTEST_MM) continue
      lines.push(
        direction === 'rising'
          ? [...unrising(a, v), ...unrising(b, v)]
          : [...unfalling(a, v), ...unfalling(b, v)],
      )
    }
  }
  return lines
}

const unrising = (u: number, v: number) => [(u + v) * Math.SQRT1_2, (v - u) * Math.SQRT1_2]
const unfalling = (u: number, v: number) => [(u - v) * Math.SQRT1_2, (u + v) * Math.SQRT1_2]

/** Places of a square lattice inside the rings. */
export function latticePoints(rings: readonly Chain[], spacing: number): [number, number][] {
  const points: [number, number][] = []
  for (const [k, us] of crossings(rings, rows, spacing)) {
    for (let at = 0; at + 1 < us.length; at += 2) {
      for (let j = Math.ceil(us[at]! / spacing); j * spacing < us[at + 1]!; j++) {
        points.push([j * spacing, k * spacing])
      }
    }
  }
  return points
}

/** Places well inside, the roomiest first: the middles of the widest runs of some levels. */
export function placesInside(
  rings: readonly Chain[],
  top: number,
  bottom: number,
): { x: number; y: number; width: number }[] {
  return [0.5, 0.36, 0.64, 0.22, 0.78]
    .flatMap((share) => {
      const y = top + (bottom - top) * share
      // the level is the first line of its own spacing
      const shifted = rings.map((ring) => ring.map((value, at) => (at % 2 ? value - y : value)))
      const us = crossings(shifted, rows, 1e6).get(0) ?? []
      let best: { x: number; y: number; width: number } | null = null
      for (let at = 0; at + 1 < us.length; at += 2) {
        const width = us[at + 1]! - us[at]!
        if (width > (best?.width ?? 0)) best = { x: us[at]! + width / 2, y, width }
      }
      return best ? [best] : []
    })
    .sort((a, b) => (b.width > a.width * 1.2 ? 1 : a.width > b.width * 1.2 ? -1 : 0))
}

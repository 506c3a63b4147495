/** Lines: length, smoothing, wobble, offset and the corridor around them. */
import { noise } from '../noise.ts'
import { distance, type Line, type Ring, toCounterClockwise, type XY } from './ring.ts'

export function lineLength(line: Line): number {
  let sum = 0
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1]!, line[i]!)
  return sum
}

/** The same course with a point about every `stepM`. */
export function resample(line: Line, stepM: number): Line {
  const count = Math.max(1, Math.round(lineLength(line) / stepM))
  const step = lineLength(line) / count
  const result: Line = [line[0]!]
  let walked = 0
  for (let i = 1; i < line.length && result.length < count; i++) {
    const a = line[i - 1]!
    const b = line[i]!
    const length = distance(a, b)
    while (result.length < count && result.length * step <= walked + length) {
      const t = (result.length * step - walked) / length
      result.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t])
    }
    walked += length
  }
  result.push(line[line.length - 1]!)
  return result
}

/** Rounds the bends: repeated averaging with the neighbours, ends fixed. */
export function smooth(line: Line, rounds: number): Line {
  let current = line
  for (let round = 0; round < rounds; round++) {
    const previous = current
    current = previous.map((p, i) => {
      const a = previous[i - 1]
      const b = previous[i + 1]
      return a && b ? [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4] : p
    })
  }
  return current
}

/** Sways sideways by up to `amplitudeM` over bends of `wavelengthM`; the ends stay. */
export function wobble(line: Line, amplitudeM: number, wavelengthM: number, salt: number): Line {
  const total = lineLength(line)
  let walked = 0
  return line.map((p, i) => {
    const a = line[i - 1]
    const b = line[i + 1]
    if (!a || !b) return p
    walked += distance(a, p)
    const fade = Math.min(1, walked / wavelengthM, (total - walked) / wavelengthM)
    const sway =
      (noise(p[0], p[1], wavelengthM, salt) - 0.5) * 2 +
      (noise(p[0], p[1], wavelengthM / 3, salt + 1) - 0.5) * 0.6
    const [nx, ny] = normal(a, b)
    const by = sway * amplitudeM * Math.max(0, fade)
    return [p[0] + nx * by, p[1] + ny * by]
  })
}

/** Unit vector to the left of a→b. */
export function normal(a: XY, b: XY): XY {
  const length = distance(a, b) || 1
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
}

/** Parallel line at `byM` to the left; loops at tight bends are cut off. */
export function offsetLine(line: Line, byM: number): Line {
  const moved: Line = line.map((p, i) => {
    const [nx, ny] = normal(line[i - 1] ?? p, line[i + 1] ?? p)
    return [p[0] + nx * byM, p[1] + ny * byM]
  })
  return withoutLoops(moved)
}

function withoutLoops(line: Line): Line {
  const result: Line = [...line]
  for (let i = 0; i < result.length - 3; i++) {
    for (let j = Math.min(result.length - 2, i + 60); j > i + 1; j--) {
      const at = crossingOf(result[i]!, result[i + 1]!, result[j]!, result[j + 1]!)
      if (!at) continue
      result.splice(i + 1, j - i, at)
      break
    }
  }
  return result
}

export function crossingOf(a: XY, b: XY, c: XY, d: XY): XY | null {
  const abx = b[0] - a[0]
  const aby = b[1] - a[1]
  const cdx = d[0] - c[0]
  const cdy = d[1] - c[1]
  const cross = abx * cdy - aby * cdx
  if (cross === 0) return null
  const t = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / cross
  const u = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / cross
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + abx * t, a[1] + aby * t] : null
}

/** The strip around a line between two offsets (left positive). */
export function strip(line: Line, leftM: number, rightM: number): Ring {
  return toCounterClockwise([...offsetLine(line, -rightM), ...offsetLine(line, leftM).reverse()])
}

export const corridor = (line: Line, widthM: number): Ring => strip(line, widthM / 2, widthM / 2)

export function nearestOn([px, py]: XY, a: XY, b: XY): XY {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length2 = dx * dx + dy * dy
  const t =
    length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - a[0]) * dx + (py - a[1]) * dy) / length2))
  return [a[0] + dx * t, a[1] + dy * t]
}

/** Distance from a point to a segment. */
export const segmentDistance = (p: XY, a: XY, b: XY): number => distance(p, nearestOn(p, a, b))

/** Whether any two edges of the ring cross. */
export function crossesItself(ring: Ring): boolean {
  const n = ring.length
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue
      if (crossingOf(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % n]!)) return true
    }
  }
  return false
}

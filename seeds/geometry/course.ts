/** The course of a line: its length, even points, rounded bends, natural sway. */
import { noise } from '../noise.ts'
import { distance, type Line } from './ring.ts'
import { normal } from './segment.ts'

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

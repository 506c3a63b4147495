/** The land along a line: parallels, strips, corridors. */
import { type Line, type Ring, toCounterClockwise } from './ring.ts'
import { crossingOf, normal } from './segment.ts'

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

/** The strip around a line between two offsets (left positive). */
export function strip(line: Line, leftM: number, rightM: number): Ring {
  return toCounterClockwise([...offsetLine(line, -rightM), ...offsetLine(line, leftM).reverse()])
}

export const corridor = (line: Line, widthM: number): Ring => strip(line, widthM / 2, widthM / 2)

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

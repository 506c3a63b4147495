/** The drawn shapes: soft blobs, rectangles, rounded yards. */
import { createRandom } from '../random.ts'
import type { Ring, XY } from './ring.ts'

/** An irregular soft outline, star-shaped about its centre, mean radius `radiusM`. */
export function blob(
  key: string,
  [cx, cy]: XY,
  radiusM: number,
  roughness = 0.2,
  points = 22,
): Ring {
  const random = createRandom(`blob ${key}`)
  const stretch = random.range(0.78, 1.28)
  const turn = random.range(0, Math.PI)
  const waves = [2, 3, 4, 5, 7].map((n) => ({
    n,
    amplitude: (random.range(0.4, 1) * roughness) / Math.sqrt(n - 1),
    phase: random.range(0, 2 * Math.PI),
  }))
  const ring: Ring = []
  for (let i = 0; i < points; i++) {
    const a = ((i + random.range(-0.22, 0.22)) / points) * 2 * Math.PI
    let r = radiusM
    for (const wave of waves)
      r += radiusM * wave.amplitude * 0.6 * Math.sin(wave.n * a + wave.phase)
    const x = Math.cos(a) * r * stretch
    const y = (Math.sin(a) * r) / stretch
    ring.push([
      cx + x * Math.cos(turn) - y * Math.sin(turn),
      cy + x * Math.sin(turn) + y * Math.cos(turn),
    ])
  }
  return ring
}

/** `width` along `angle`, `depth` across it. */
export function rectangle([cx, cy]: XY, width: number, depth: number, angle: number): Ring {
  return placed(
    [
      [-width / 2, -depth / 2],
      [width / 2, -depth / 2],
      [width / 2, depth / 2],
      [-width / 2, depth / 2],
    ],
    [cx, cy],
    angle,
  )
}

/** Moves a shape drawn about the origin to its place. */
export function placed(shape: Ring, [cx, cy]: XY, angle: number): Ring {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  return shape.map(([x, y]) => [cx + x * c - y * s, cy + x * s + y * c])
}

/** A rectangle with cut and slightly skewed corners, as settlements and project plots have. */
export function yard(key: string, centre: XY, width: number, depth: number, angle: number): Ring {
  const random = createRandom(`yard ${key}`)
  const w = width / 2
  const d = depth / 2
  const cut = Math.min(w, d) * random.range(0.08, 0.2)
  const skew = () => random.range(-0.04, 0.04) * Math.min(w, d)
  return placed(
    [
      [-w + cut, -d + skew()],
      [w - cut, -d + skew()],
      [w + skew(), -d + cut],
      [w + skew(), d - cut],
      [w - cut, d + skew()],
      [-w + cut, d + skew()],
      [-w + skew(), d - cut],
      [-w + skew(), -d + cut],
    ],
    centre,
    angle,
  )
}

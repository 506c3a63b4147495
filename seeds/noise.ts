/** Smooth value noise in [0, 1): makes neighbours alike (soils, crops, densities). */
export function noise(x: number, y: number, scaleM: number, salt: number): number {
  const u = x / scaleM
  const v = y / scaleM
  const i = Math.floor(u)
  const j = Math.floor(v)
  const s = ease(u - i)
  const t = ease(v - j)
  const top = mix(lattice(i, j, salt), lattice(i + 1, j, salt), s)
  const bottom = mix(lattice(i, j + 1, salt), lattice(i + 1, j + 1, salt), s)
  return mix(top, bottom, t)
}

const ease = (t: number) => t * t * (3 - 2 * t)
const mix = (a: number, b: number, t: number) => a + (b - a) * t

function lattice(i: number, j: number, salt: number): number {
  let h =
    Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(salt, 2147483647 ^ 1274126177)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

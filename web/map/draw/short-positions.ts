/** Positions written short for the address: at 1e-9 degrees, each as its difference from the one before, base 36. */
import type { Position } from 'geojson'
import { DEGREE_DECIMALS } from '../coordinates/rounded-degrees.ts'

const SCALE = 10 ** DEGREE_DECIMALS
/** Longer ones would make an address that mail programs cut. */
const MAX_LENGTH = 900

/** Empty where it would be too long. */
export function formatPositions(positions: readonly Position[]): string {
  let [x0, y0] = [0, 0]
  const text = positions
    .flatMap(([lng, lat]) => {
      const [x, y] = [Math.round(lng! * SCALE), Math.round(lat! * SCALE)]
      const pair = [(x - x0).toString(36), (y - y0).toString(36)]
      ;[x0, y0] = [x, y]
      return pair
    })
    .join('.')
  return text.length > MAX_LENGTH ? '' : text
}

/** Null for anything malformed. */
export function parsePositions(text: string): Position[] | null {
  const numbers = text
    .split('.')
    .map((part) => (/^-?[0-9a-z]+$/.test(part) ? parseInt(part, 36) : Number.NaN))
  if (numbers.length < 2 || numbers.length % 2 !== 0 || numbers.some(Number.isNaN)) return null
  let [x, y] = [0, 0]
  const positions: Position[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at]!
    y += numbers[at + 1]!
    positions.push([x / SCALE, y / SCALE])
  }
  const sane = positions.every(([lng, lat]) => Math.abs(lng!) <= 180 && Math.abs(lat!) <= 90)
  return sane ? positions : null
}

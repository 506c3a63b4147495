/**
 * Parts printed so that they add up to the printed whole (面积平差): each is cut at the last digit,
 * and what is missing goes one by one to those that lost most.
 */
import { hectaresOf, muOf, roundHalfUp } from './area.ts'

export interface PrintedArea {
  readonly m2: string
  readonly mu: string
  readonly hectares: string
}

/** `parts` are areas of at least zero that make up `whole`, but for rounding; all in one unit. */
export function apportion(parts: readonly number[], whole: number, digits: number): number[] {
  const scale = 10 ** digits
  const target = Math.round(roundHalfUp(whole, digits) * scale)
  const sum = parts.reduce((total, part) => total + part, 0)
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * target : 0))
  const printed = exact.map(Math.floor)
  const missing = sum > 0 ? target - printed.reduce((total, part) => total + part, 0) : 0
  const byLoss = exact
    .map((value, at) => ({ at, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at)
  for (const { at } of byLoss.slice(0, missing)) printed[at]! += 1
  return printed.map((value) => value / scale)
}

/** ㎡ with two decimals, 亩 with four below 10 亩 in all and two above, 公顷 with four. */
export function printedAreas(parts: readonly number[], wholeM2: number): PrintedArea[] {
  const muDigits = muOf(wholeM2) < 10 ? 4 : 2
  const m2 = apportion(parts, wholeM2, 2)
  const mu = apportion(parts, muOf(wholeM2), muDigits)
  const hectares = apportion(parts, hectaresOf(wholeM2), 4)
  return parts.map((_, at) => ({
    m2: written(m2[at]!, 2),
    mu: written(mu[at]!, muDigits),
    hectares: written(hectares[at]!, 4),
  }))
}

const written = (value: number, digits: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Areas as the bureaus write them: ㎡, 亩 and 公顷, rounded once, half up (四舍五入). */

/** 1 亩 = 10000 / 15 ㎡ exactly; 666.67 is only how it is printed. */
export const M2_PER_MU = 10000 / 15
export const M2_PER_HECTARE = 10000

/** Share of the area of a shape by which a declared one may differ: by more it is told. */
export const DECLARED_AREA_TOLERANCE = 0.001

export const muOf = (areaM2: number): number => areaM2 / M2_PER_MU
export const hectaresOf = (areaM2: number): number => areaM2 / M2_PER_HECTARE

/**
 * Rounds half away from zero at `digits` decimals, on the shortest decimal form of the number,
 * so that 1.005 becomes 1.01 as it does on paper.
 */
export function roundHalfUp(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value
  const sign = value < 0 ? -1 : 1
  const shifted = Number(`${shiftExponent(Math.abs(value), digits)}`)
  return sign * Number(shiftExponent(Math.round(shifted), -digits))
}

function shiftExponent(value: number, by: number): string {
  const [mantissa, exponent = '0'] = value.toString().split('e')
  return `${mantissa}e${Number(exponent) + by}`
}

const grouped = (value: number, digits: number) =>
  roundHalfUp(value, digits).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

/** `86.42`: ㎡ with two decimals, without the unit. */
export const formatM2 = (areaM2: number): string => grouped(areaM2, 2)

/** `0.1296`: 亩 with four decimals below 10 亩, two above. */
export const formatMu = (areaM2: number): string => grouped(muOf(areaM2), muOf(areaM2) < 10 ? 4 : 2)

/** Parts and whole differ by less than this part of it where long edges are cut: edges are geodesics. */
const SHARE_NOISE = 1e-6

/**
 * `71.04`: a share of one as percent. What is not whole is never shown as 100 (`>99.99`), and what is
 * there never as 0 (`<0.01`).
 */
export function formatPercent(share: number, digits = 2): string {
  const shown = roundHalfUp(share * 100, digits)
  const least = 10 ** -digits
  if (share > SHARE_NOISE && shown === 0) return `<${grouped(least, digits)}`
  if (share < 1 - SHARE_NOISE && shown >= 100) return `>${grouped(100 - least, digits)}`
  return grouped(share * 100, digits)
}

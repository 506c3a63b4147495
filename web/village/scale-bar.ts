/** A round length for the bar of a map. */
const stepsM = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const
const LONGEST_PX = 120

export function barOf(metresPerPx: number): { readonly text: string; readonly px: number } {
  const metres = stepsM.findLast((step) => step / metresPerPx <= LONGEST_PX) ?? stepsM[0]
  const text = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`
  return { text, px: metres / metresPerPx }
}

/** A number as a person wrote it: sums in binary leave digits that nobody entered (202.54500000000002). */

/** Of 17 digits that tell a double apart the last two are noise to a reader. */
const DIGITS = 15

export const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)))

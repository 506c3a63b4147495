/** Lines of a CSV (RFC 4180) that a spreadsheet opens without running anything. */

import { formulaSigns } from './formula-signs.mjs'

const formula = new RegExp(`^[${formulaSigns}]`)

export type CsvCell = string | number | boolean | null

/** Text that a spreadsheet would take for a formula, full-width signs too, gets an apostrophe; numbers stay numbers, in text too. */
function csvCell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const isFormula = formula.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value)
  const safe = isFormula ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

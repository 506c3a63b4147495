/** Random calendar dates as `YYYY-MM-DD`. */
import type { Random } from './random.ts'

export function dateBetween(fromYear: number, toYear: number, random: Random): string {
  return isoDate(random.integer(fromYear, toYear), random.integer(1, 12), random.integer(1, 28))
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

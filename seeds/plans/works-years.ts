/** In which years a restoration is carried out. */
import type { Random } from '../random.ts'

export const worksYears = (random: Random) => {
  const start = random.integer(2022, 2025)
  return { start_year: start, end_year: start + random.integer(1, 3) }
}

/** How long a project holds its land, by its number: ten or twenty years from some year on. */
import { createRandom } from '../random.ts'

export function landTerm(code: string): { term_from: string; term_to: string } {
  const random = createRandom(`land term ${code}`)
  const from = random.integer(2021, 2024)
  return { term_from: `${from}-01-01`, term_to: `${from + random.pick([9, 19])}-12-31` }
}

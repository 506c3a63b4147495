/** How a plot of collective land came to market: in the base every condition is met (rule H01). */
import { createRandom } from '../random.ts'
import type { SeedValue } from '../seed-feature.ts'

/** 战旗村 sold the first plot of the province on 2015-09-07, under the pilot. */
const PILOT = '510117104213'

export function marketEntry(unitCode: string, serial: number): Record<string, SeedValue> {
  const random = createRandom(`market entry ${serial}`)
  const pilot = unitCode === PILOT
  const year = random.integer(2021, 2024)
  const month = random.integer(2, 9)
  const on = (days: number) =>
    new Date(Date.UTC(year, month - 1, 10 + days)).toISOString().slice(0, 10)
  return {
    owner_registered: true,
    planning_conditions: true,
    access_approved: true,
    consent_percent: random.integer(70, 98),
    scheme_reported_on: pilot ? '2015-07-20' : on(0),
    announced_on: pilot ? '2015-09-07' : on(random.integer(32, 60)),
    commodity_housing: false,
  }
}

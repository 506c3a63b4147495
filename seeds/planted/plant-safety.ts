/** Plants what the rules on setbacks, safety zones and ecology must find. */
import { plantLinpanSafety } from './plant-linpan-safety.ts'
import { plantProjectsSafety } from './plant-projects-safety.ts'
import { plantSafetyLines } from './plant-safety-lines.ts'
import { plantSafetySites } from './plant-safety-sites.ts'
import { plantSafetyZones } from './plant-safety-zones.ts'
import type { Planter } from './planter.ts'
import { QuietHouses } from './quiet-houses.ts'

export function plantSafety(planter: Planter): void {
  const quiet = new QuietHouses(planter)
  plantSafetyZones(quiet)
  plantSafetyLines(quiet)
  plantLinpanSafety(quiet)
  plantProjectsSafety(planter)
  plantSafetySites(planter)
}

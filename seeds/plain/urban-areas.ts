/** Built-up areas: where the growth boundary runs and town land begins. */
import { toLocal } from '../geometry/local-frame.ts'
import type { Ring, XY } from '../geometry/ring.ts'
import { blob } from '../geometry/shapes.ts'
import { satelliteTowns } from './town-areas.ts'
import type { Unit } from './units.ts'

export interface UrbanArea {
  townCode: string
  name: string
  centre: XY
  radiusM: number
  /** Not yet clipped to its town. */
  ring: Ring
  works: boolean
}

export function buildUrbanAreas(units: readonly Unit[]): UrbanArea[] {
  const towns = new Map(units.map(({ town }) => [town.code, town]))
  return [
    ...[...towns.values()].map((town) =>
      area(town.code, town.name.replace(/街道|镇$/, ''), town.centre, town.urbanRadiusM),
    ),
    ...satelliteTowns.map(({ townCode, name, centre, radiusM }) =>
      area(townCode, name, toLocal(centre), radiusM),
    ),
  ]
}

function area(townCode: string, name: string, centre: XY, radiusM: number): UrbanArea {
  const points = Math.max(26, Math.round(radiusM / 32))
  const ring = blob(`urban ${name}`, centre, radiusM, 0.2, points)
  return { townCode, name, centre, radiusM, ring, works: name.includes('产业园') }
}

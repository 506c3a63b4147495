/** The skeleton that everything else hangs on: units, waters, roads, built-up areas. */
import type { Ring } from '../geometry/ring.ts'
import { buildCanals } from './canals.ts'
import { createFlowField, type FlowField } from './flow-field.ts'
import type { Road, Watercourse } from './linear-work.ts'
import { buildRivers, riverCourses } from './rivers.ts'
import { buildRoads } from './roads.ts'
import { buildUnits, districtOutline, type Unit } from './units.ts'
import { buildUrbanAreas, type UrbanArea } from './urban-areas.ts'

export interface Plain {
  outline: Ring
  units: Unit[]
  flow: FlowField
  rivers: Watercourse[]
  canals: Watercourse[]
  roads: Road[]
  urbanAreas: UrbanArea[]
}

export function buildPlain(): Plain {
  const units = buildUnits()
  const flow = createFlowField(riverCourses)
  const rivers = buildRivers()
  const canals = buildCanals(flow, districtOutline, rivers)
  const roads = buildRoads(units)
  return {
    outline: districtOutline,
    units,
    flow,
    rivers,
    canals,
    roads,
    urbanAreas: buildUrbanAreas(units),
  }
}

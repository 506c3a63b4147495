/** Address of the map at a place, with what a kind of plan draws there. */
import { layerOf } from '../../../gis-data/layers/index.ts'
import type { PlanKind } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import { pageAddress, pageState } from '../../state/use-page-state.ts'
import { planLayers } from './plan-kind-words.ts'

/** The place itself, extents of plans, and the features of this one; other kinds step aside. */
export function planAddress(unit: string, kind: PlanKind): string {
  const others = Object.values(planLayers).filter((id) => id !== planLayers[kind])
  const hidden = others.filter((id) => pageState().shown[id] ?? layerOf(id).visibleAtStart)
  return pageAddress('/', {
    unit,
    view: null,
    within: null,
    selected: null,
    finding: null,
    shown: {
      ...pageState().shown,
      ...Object.fromEntries(hidden.map((id) => [id, false])),
      plan: true,
      [planLayers[kind]]: true,
    },
  })
}

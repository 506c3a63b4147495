/** What the map of a side shows: the map's own layers, less and more what the side switches, at its revision. */
import { useMemo } from 'react'
import { useImagery } from '../api/imagery.ts'
import { useUnits } from '../api/units.ts'
import { usePlanCoverage } from '../api/villages.ts'
import { useStore } from '../lib/store.ts'
import { drawnLayers } from '../map/drawn-layers.ts'
import { drawnPictures } from '../map/drawn-pictures.ts'
import { overlayStore } from '../map/overlays.ts'
import { composeStyle } from '../map/style/compose-style.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useKnownLayers } from '../map/use-known-layers.ts'
import type { Side } from '../state/beside.ts'
import { type LayerFilter, layerFilter } from '../state/layer-filter.ts'
import { onePlanFilters } from '../state/one-plan-filters.ts'
import { usePageState } from '../state/use-page-state.ts'

export function useSideStyle(side: Side) {
  const { known } = useKnownLayers()
  const imagery = useImagery()
  const places = useUnits()
  const { shown, opacity, night, table, q, plan: mainPlan } = usePageState()
  const { selection } = useStore(overlayStore)
  const { data: coverage } = usePlanCoverage(null)
  return useMemo(() => {
    const state = { shown: { ...shown, ...side.shown }, opacity }
    const { origin } = window.location
    const plan = coverage?.plans.find(({ code }) => code === side.plan) ?? null
    const filters: (LayerFilter | null)[] = [
      ...onePlanFilters(plan ?? mainPlan),
      layerFilter({ table, q }),
    ]
    return composeStyle({
      layers: drawnLayers(known, state, origin, { revision: side.revision, filters }),
      pictures: drawnPictures(imagery, state, origin),
      places,
      overlays: selection ? [selection] : [],
      tokens: mapTokens[night ? 'night' : 'day'],
      basemap: null,
    })
  }, [known, imagery, places, shown, opacity, night, table, q, selection, coverage, side, mainPlan])
}

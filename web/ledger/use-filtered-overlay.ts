/** Marks on the map what the filter of the address leaves of a layer, where the layer is drawn. */
import { useMemo } from 'react'
import type { KnownLayer } from '../map/drawn-layers.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { filteredOverlay } from './filtered-overlay.ts'

export function useFilteredOverlay(entry: KnownLayer | undefined, drawn: boolean): void {
  const { q, night } = usePageState()
  const layer = entry?.layer
  const overlay = useMemo(
    () =>
      q !== null && drawn && layer?.geometry
        ? filteredOverlay(layer, mapTokens[night ? 'night' : 'day'])
        : null,
    [q, drawn, layer, night],
  )
  useOverlay('filtered', overlay)
}

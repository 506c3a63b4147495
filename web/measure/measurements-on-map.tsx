/** Lays the measurements on the map, whichever panel is open. */
import { useMemo } from 'react'
import { useStore } from '../lib/store.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { measureOverlay } from './measure-overlay.ts'
import { measurements } from './measurements.ts'

export function MeasurementsOnMap() {
  const { night } = usePageState()
  const list = useStore(measurements)
  const overlay = useMemo(
    () => (list.length > 0 ? measureOverlay(list, mapTokens[night ? 'night' : 'day']) : null),
    [list, night],
  )
  useOverlay('measure', overlay)
  return null
}

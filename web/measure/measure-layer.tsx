/** The measurements that there are, as an overlay. */
import { useMemo } from 'react'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { measureOverlay } from './measure-overlay.ts'
import type { Measurement } from './measurements.ts'

export function MeasureLayer({ list }: { list: readonly Measurement[] }) {
  const { night } = usePageState()
  const overlay = useMemo(
    () => measureOverlay(list, mapTokens[night ? 'night' : 'day']),
    [list, night],
  )
  useOverlay('measure', overlay)
  return null
}

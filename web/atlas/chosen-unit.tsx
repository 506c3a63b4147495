/** Outlines the chosen town or village, and goes there where the address names it without a view. */
import { useEffect, useMemo, useRef } from 'react'
import { useFeature } from '../api/features.ts'
import { useUnits } from '../api/units.ts'
import { flyToBounds } from '../map/camera.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { unitOverlay } from '../map/style/unit-overlay.ts'
import { pageState, usePageState } from '../state/use-page-state.ts'

export function ChosenUnit() {
  const { unit, night } = usePageState()
  const units = useUnits()
  const place = units.find(({ code, level }) => code === unit && level !== 'district')
  const { data } = useFeature(place ? { layer: place.level, fid: place.fid } : null)
  const geometry = (place && data?.geometry) ?? null
  const overlay = useMemo(
    () => (geometry ? unitOverlay(geometry, mapTokens[night ? 'night' : 'day']) : null),
    [geometry, night],
  )
  useOverlay('unit', overlay)

  // Only at the first sight of the page: later the camera is where one has put it.
  const unplaced = useRef(pageState().view === null)
  useEffect(() => {
    if (!place || !unplaced.current) return
    unplaced.current = false
    flyToBounds(place.bounds)
  }, [place])
  return null
}

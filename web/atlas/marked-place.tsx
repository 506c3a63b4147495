/** The coordinate or map sheet that was searched for, until Esc. */
import { useMemo } from 'react'
import { useEscape } from '../lib/use-escape.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { markOverlay } from '../map/style/mark-overlay.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

export function MarkedPlace() {
  const { mark, night } = usePageState()
  const overlay = useMemo(
    () => (mark ? markOverlay(mark, mapTokens[night ? 'night' : 'day']) : null),
    [mark, night],
  )
  useOverlay('mark', overlay)
  useEscape(mark !== null, () => patchPageState({ mark: null }))
  return null
}

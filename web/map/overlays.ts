/** Overlays laid on the map by whichever panel is at work, by name. */
import { useEffect } from 'react'
import { createStore } from '../lib/store.ts'
import type { Overlay } from './style/overlay.ts'

const order = [
  'unit',
  'notes',
  'filtered',
  'query',
  'difference',
  'analysis',
  'findings',
  'site',
  'edit',
  'proof',
  'selection',
  'mark',
  'measure',
  'sheet',
] as const
export type OverlayName = (typeof order)[number]

export const overlayStore = createStore<Partial<Record<OverlayName, Overlay>>>({})

/** Lays the overlay on the map while the component stands; pass a memoised one. */
export function useOverlay(name: OverlayName, overlay: Overlay | null): void {
  useEffect(() => {
    if (!overlay) return
    overlayStore.set((previous) => ({ ...previous, [name]: overlay }))
    return () => overlayStore.set(({ [name]: _removed, ...rest }) => rest)
  }, [name, overlay])
}

/** From below: the selection and a measurement stay above findings. */
export const overlaysFromBelow = (
  overlays: Partial<Record<OverlayName, Overlay>>,
): readonly Overlay[] => order.flatMap((name) => overlays[name] ?? [])
